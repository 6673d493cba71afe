package dev.warmlist.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words, beginnings and endings of words: {@code optout}, {@code unsub*}, {@code *sperre}. */
final class Stems {
  private final Set<String> words = new HashSet<>();
  private final List<String> beginnings = new ArrayList<>();
  private final List<String> endings = new ArrayList<>();

  /** The stems of a line, with blanks between them. */
  Stems(String line) {
    for (String stem : line.strip().split(" +", -1)) {
      if (stem.endsWith("*")) {
        beginnings.add(HeaderWords.key(stem));
      } else if (stem.startsWith("*")) {
        endings.add(HeaderWords.key(stem));
      } else if (!stem.isEmpty()) {
        words.add(HeaderWords.key(stem));
      }
    }
  }

  /** Whether a word is one of them. */
  boolean has(String word) {
    return words.contains(word)
        || beginnings.stream().anyMatch(word::startsWith)
        || endings.stream().anyMatch(word::endsWith);
  }
}
