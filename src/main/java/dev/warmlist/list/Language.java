package dev.warmlist.list;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a language's texts look like beyond ASCII. */
final class Language {
  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
  private static final Pattern BLANK = Pattern.compile("\\s+");

  /** The weight of the most frequent letter, and of the rarest one. */
  private static final double MOST = 1.5;

  private static final double LEAST = 0.1;

  private final String name;
  private final List<Charset> charsets;
  private final Map<Character, Double> letters = new HashMap<>();
  private final Set<String> hints;

  private Language(String line) {
    String[] parts = BAR.split(line, -1);
    name = parts[0];
    charsets =
        BLANK.splitAsStream(parts[1]).filter(Charset::isSupported).map(Charset::forName).toList();
    int[] small = parts[2].chars().map(Character::toLowerCase).distinct().toArray();
    for (int i = 0; i < small.length; i++) {
      letters.put((char) small[i], MOST - (MOST - LEAST) * i / small.length);
    }
    hints = Set.copyOf(BLANK.splitAsStream(parts[3]).distinct().toList());
  }

  /** Reads the table. */
  static List<Language> load() {
    var languages = new ArrayList<Language>();
    for (String line : Resource.lines("languages.txt")) {
      languages.add(new Language(line));
    }
    return languages;
  }

  /** Its name in English. */
  String name() {
    return name;
  }

  /** The code pages its texts come in. */
  List<Charset> charsets() {
    return charsets;
  }

  /** How much a letter speaks for the language: from 0.1 to 1.5; 0 when it doesn't. */
  double weight(char letter) {
    return letters.getOrDefault(Character.toLowerCase(letter), 0.0);
  }

  /** How many of these words, which are ASCII and lower case, speak for it. */
  int hinted(Set<String> words) {
    int n = 0;
    for (String hint : hints) {
      n += words.contains(hint) ? 1 : 0;
    }
    return n;
  }
}
