package dev.warmlist.clean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The words of a name, from whose ends forms of address and degrees are taken off. */
final class NameTokens {
  private final List<String> words = new ArrayList<>();
  private final List<String> prefixes = new ArrayList<>();
  private final List<String> suffixes = new ArrayList<>();

  /** Whether some words are in capitals and some aren't, so that capitals mean something. */
  private final boolean mixed;

  NameTokens(String text) {
    mixed = Scripts.hasLower(text);
    for (String word : text.split(" ", -1)) {
      String rest = word;
      for (int dot = rest.indexOf('.'); sticks(rest, dot); dot = rest.indexOf('.')) {
        words.add(rest.substring(0, dot + 1));
        rest = rest.substring(dot + 1);
      }
      if (!rest.isEmpty()) {
        words.add(rest);
      }
    }
  }

  /** {@code Dr.Smith}: a prefix that sticks to the name behind it. */
  private static boolean sticks(String word, int dot) {
    return dot > 1
        && dot < word.length() - 2
        && Character.isLetter(word.charAt(dot + 1))
        && Character.isLetter(word.charAt(dot + 2))
        && !NameWords.prefix(word.substring(0, dot + 1), false, 1, false).isEmpty()
        && NameWords.prefix(word, false, 1, false).isEmpty()
        && NameWords.suffix(word, true, true).isEmpty();
  }

  /** Takes prefixes off the front, leaving at least {@code keep} words. */
  NameTokens takePrefixes(int keep) {
    while (words.size() > keep) {
      String two = words.size() > keep + 1 ? words.get(0) + words.get(1) : "";
      String shown = prefix(two, words.size() - 2);
      int taken = 2;
      if (shown.isEmpty()) {
        shown = prefix(words.get(0), words.size() - 1);
        taken = 1;
      }
      if (shown.isEmpty() || isAnInitial(shown)) {
        break;
      }
      words.subList(0, taken).clear();
      prefixes.add(shown);
    }
    return this;
  }

  private String prefix(String word, int following) {
    return NameWords.prefix(word, !prefixes.isEmpty(), following, mixed);
  }

  /** {@code M. Night Shyamalan} and {@code M. Smith} begin with an initial, not with Monsieur. */
  private boolean isAnInitial(String shown) {
    return shown.equals("M.")
        && words.get(0).length() == 2
        && (words.size() != 3 || words.get(1).length() <= 2);
  }

  /**
   * Takes suffixes off the end, leaving at least {@code keep} words.
   *
   * @param apart whether something parts these words from the name
   */
  NameTokens takeSuffixes(int keep, boolean apart) {
    while (words.size() > keep) {
      int n = words.size();
      String last = words.get(n - 1);
      String two = n > keep + 1 && last.endsWith(".") ? words.get(n - 2) + last : "";
      boolean joined = two.indexOf('.') < two.length() - 1 && !suffix(two, apart, n - 2).isEmpty();
      String shown = suffix(joined ? two : last, apart, joined ? n - 2 : n - 1);
      if (shown.isEmpty()) {
        break;
      }
      words.subList(joined ? n - 2 : n - 1, n).clear();
      suffixes.add(0, shown);
    }
    return this;
  }

  private static String suffix(String word, boolean apart, int before) {
    return NameWords.suffix(word, apart, before >= 2);
  }

  /** The words that are left; unmodifiable. */
  List<String> words() {
    return Collections.unmodifiableList(words);
  }

  /** The words that are left, as text. */
  String text() {
    return String.join(" ", words);
  }

  /** The prefixes that were taken, in their usual spelling. */
  List<String> prefixes() {
    return prefixes;
  }

  /** The suffixes that were taken, in their usual spelling. */
  List<String> suffixes() {
    return suffixes;
  }

  /** A single letter, with or without a full stop. */
  static boolean isInitial(String word) {
    String letters = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return letters.codePointCount(0, letters.length()) == 1
        && Character.isLetter(letters.codePointAt(0));
  }
}
