package dev.warmlist.playbook;

import dev.warmlist.prospect.Channel;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The words by which steps name purposes and channels: the built-in ones, and a team's own, each of
 * which stands for a built-in one.
 *
 * @param purposes by word
 * @param channels by word
 */
record Vocabulary(Map<String, Purpose> purposes, Map<String, Channel> channels) {
  /** The built-in words. */
  private static final Map<String, Purpose> PURPOSES = words(Purpose.values(), Purpose::key);

  private static final Map<String, Channel> CHANNELS = words(Channel.values(), Channel::key);

  /** The words of a playbook. */
  static Vocabulary of(Mapping playbook) {
    return new Vocabulary(own(playbook, "purposes", PURPOSES), own(playbook, "channels", CHANNELS));
  }

  private static <T> Map<String, T> own(Mapping playbook, String key, Map<String, T> builtIn) {
    var all = new LinkedHashMap<>(builtIn);
    if (playbook.has(key)) {
      Mapping own = Mapping.open(playbook.node(key), "the " + key);
      for (String word : own.keys()) {
        own.requireSlug(word, word);
        if (builtIn.containsKey(word)) {
          throw own.wrong(word, "\"" + word + "\" has its meaning already", "Take another word.");
        }
        all.put(word, own.choice(word, builtIn));
      }
    }
    return Collections.unmodifiableMap(all);
  }

  /** Values by their words, in order. */
  static <E> Map<String, E> words(E[] values, Function<E, String> key) {
    var words = new LinkedHashMap<String, E>();
    for (E value : values) {
      words.put(key.apply(value), value);
    }
    return Collections.unmodifiableMap(words);
  }
}
