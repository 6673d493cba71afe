package dev.warmlist.clean;

import dev.warmlist.clean.JobTitle.Function;
import dev.warmlist.clean.JobTitle.Seniority;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of job titles in English, German, French and Spanish, and what they say. */
final class TitleWords {
  private static final int LONGEST = 4;
  private static final TitleWords BUNDLED = new TitleWords();

  private final Map<String, Meaning> phrases = new LinkedHashMap<>();
  private final List<Stem> stems = new ArrayList<>();

  /**
   * What a word or phrase says; unknown where it says nothing.
   *
   * @param overrules whether its seniority counts over all others
   * @param assists whether whoever leads the firm is somebody else: the one who is assisted
   */
  record Meaning(Seniority seniority, Function function, boolean overrules, boolean assists) {}

  /**
   * A meaning found in a title.
   *
   * @param words how many words it takes
   */
  record Found(Meaning meaning, int words) {}

  private record Stem(String start, String end, Meaning meaning) {
    boolean matches(String word) {
      return word.length() >= start.length() + end.length()
          && word.startsWith(start)
          && word.endsWith(end);
    }
  }

  private TitleWords() {
    for (List<String> row : Table.rows("title-words.txt")) {
      Meaning meaning = meaning(row.get(1), row.get(2));
      String words = row.get(0);
      int star = words.indexOf('*');
      if (star < 0 || words.indexOf(' ') >= 0) {
        phrases.put(words, meaning);
      } else {
        stems.add(new Stem(words.substring(0, star), words.substring(star + 1), meaning));
      }
    }
  }

  private static Meaning meaning(String seniority, String function) {
    boolean overrules = seniority.startsWith("!");
    boolean assists = seniority.startsWith("~");
    String plain = overrules || assists ? seniority.substring(1) : seniority;
    return new Meaning(
        plain.equals("-") ? Seniority.UNKNOWN : Seniority.valueOf(plain),
        function.equals("-") ? Function.UNKNOWN : Function.valueOf(function),
        overrules,
        assists);
  }

  /** A phrase that says nothing about seniority leaves that to the words it is made of. */
  private static List<Found> withSeniority(List<String> words, int from, Found phrase) {
    var found = new ArrayList<Found>(List.of(phrase));
    for (int i = from; i < from + phrase.words(); i++) {
      for (Found word : at(List.of(words.get(i)), 0)) {
        Seniority seniority = word.meaning().seniority();
        if (seniority != Seniority.UNKNOWN) {
          found.add(
              new Found(new Meaning(seniority, Function.UNKNOWN, false, false), phrase.words()));
        }
      }
    }
    return found;
  }

  /** Whether a word is one of job titles. */
  static boolean knows(String word) {
    return at(List.of(word), 0).stream()
        .map(Found::meaning)
        .anyMatch(m -> !m.assists() || m.seniority() != Seniority.UNKNOWN);
  }

  /** What the words from a position on say, the longest phrase first; several for compounds. */
  static List<Found> at(List<String> words, int from) {
    for (int n = Math.min(LONGEST, words.size() - from); n > 0; n--) {
      Meaning meaning = BUNDLED.phrases.get(String.join(" ", words.subList(from, from + n)));
      if (meaning != null) {
        return n == 1 || meaning.seniority() != Seniority.UNKNOWN || meaning.overrules()
            ? List.of(new Found(meaning, n))
            : withSeniority(words, from, new Found(meaning, n));
      }
    }
    var found = new ArrayList<Found>();
    for (Stem stem : BUNDLED.stems) {
      if (stem.matches(words.get(from))) {
        found.add(new Found(stem.meaning(), 1));
      }
    }
    return found;
  }
}
