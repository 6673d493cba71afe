package dev.warmlist.consent;

import dev.warmlist.clean.Texts;
import dev.warmlist.prospect.Channel;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the {@code channel} column of a do-not-contact list. */
final class ChannelWords {
  private static final Set<Channel> CALLS = Set.of(Channel.CALL, Channel.MESSAGE);
  private static final Set<Channel> TEXTS = Set.of(Channel.MESSAGE);
  private static final Set<Channel> EMAILS = Set.of(Channel.EMAIL);
  private static final Set<Channel> LETTERS = Set.of(Channel.LETTER);
  private static final Set<Channel> NETWORKS = Set.of(Channel.SOCIAL);
  private static final Set<String> HEADERS =
      Set.of("channel", "channels", "kanal", "kanale", "canal", "canaux", "canales");
  private static final Map<String, Set<Channel>> WORDS =
      Map.ofEntries(
          Map.entry("email", EMAILS),
          Map.entry("e-mail", EMAILS),
          Map.entry("mailing", EMAILS),
          Map.entry("newsletter", EMAILS),
          Map.entry("call", CALLS),
          Map.entry("calls", CALLS),
          Map.entry("phone", CALLS),
          Map.entry("telephone", CALLS),
          Map.entry("telefon", CALLS),
          Map.entry("anruf", CALLS),
          Map.entry("telefono", CALLS),
          Map.entry("tel", CALLS),
          Map.entry("sms", TEXTS),
          Map.entry("text", TEXTS),
          Map.entry("message", TEXTS),
          Map.entry("whatsapp", TEXTS),
          Map.entry("letter", LETTERS),
          Map.entry("post", LETTERS),
          Map.entry("postal", LETTERS),
          Map.entry("brief", LETTERS),
          Map.entry("courrier", LETTERS),
          Map.entry("carta", LETTERS),
          Map.entry("social", NETWORKS),
          Map.entry("linkedin", NETWORKS));
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;/|+&]+");

  private ChannelWords() {}

  /** Whether a header names a column of channels. */
  static boolean isHeader(String header) {
    return HEADERS.contains(Texts.fold(header));
  }

  /**
   * The channels that a cell names. An empty cell, or a word that isn't understood, means all of
   * them. The word "mail" alone may be either kind, so it stops both; a stop of calls is one of
   * text messages too.
   */
  static Set<Channel> read(String cell) {
    var channels = EnumSet.noneOf(Channel.class);
    for (String word : BETWEEN.split(Texts.fold(cell), -1)) {
      if (word.equals("mail")) {
        channels.addAll(EMAILS);
        channels.addAll(LETTERS);
      } else if (WORDS.containsKey(word)) {
        channels.addAll(WORDS.getOrDefault(word, Set.of()));
      } else if (!word.isEmpty()) {
        return Stop.EVERY_CHANNEL;
      }
    }
    return channels.isEmpty() ? Stop.EVERY_CHANNEL : channels;
  }
}
