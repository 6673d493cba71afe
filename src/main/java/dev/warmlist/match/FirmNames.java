package dev.warmlist.match;

import java.util.List;

/**
 * The comparison of names of firms and places, word by word: a rare word in common says much, a
 * word that only one of them has speaks a little against, words on both sides that the other lacks
 * speak more.
 */
final class FirmNames {
  private static final double ONE_SIDED = 0.2;
  private static final double TWO_SIDED = 0.5;
  private static final double DIFFERENT = -8;

  /** That neither name has a further word: one name in four would have none by chance. */
  private static final double NOTHING_ELSE = 2;

  private final Frequencies frequencies;

  FirmNames(Frequencies frequencies) {
    this.frequencies = frequencies;
  }

  /**
   * What two names say, in bits.
   *
   * @param a a folded name without legal form, with at least a letter
   * @param b another
   */
  double bits(String a, String b) {
    double most = frequencies.size() + 3;
    if (Words.joined(a).equals(Words.joined(b))) {
      double words = Math.max(information(Words.of(a)), information(Words.of(b)));
      return Math.min(most, words + NOTHING_ELSE);
    }
    List<String> wordsA = Words.of(a);
    List<String> wordsB = Words.of(b);
    boolean[] usedB = new boolean[wordsB.size()];
    double common = 0;
    double onlyA = 0;
    for (String word : wordsA) {
      int match = match(word, wordsB, usedB);
      if (match < 0) {
        onlyA += surprise(word);
      } else {
        usedB[match] = true;
        common += shared(word, wordsB.get(match));
      }
    }
    double onlyB = 0;
    for (int i = 0; i < usedB.length; i++) {
      onlyB += usedB[i] ? 0 : surprise(wordsB.get(i));
    }
    double against = ONE_SIDED * Math.max(onlyA, onlyB) + TWO_SIDED * Math.min(onlyA, onlyB);
    return Math.max(DIFFERENT, Math.min(most, common) - against - (common == 0 ? 4 : 0));
  }

  /** Whether two names may be one firm's: equal but for typing, or one a part of the other. */
  static boolean alike(String a, String b) {
    String joinedA = Words.joined(a);
    String joinedB = Words.joined(b);
    if (joinedA.equals(joinedB) || Similarity.jaroWinkler(joinedA, joinedB) >= 0.93) {
      return true;
    }
    List<String> wordsA = Words.of(a);
    List<String> wordsB = Words.of(b);
    return wordsA.get(0).equals(wordsB.get(0))
        && wordsA.get(0).length() >= 4
        && (wordsA.containsAll(wordsB) || wordsB.containsAll(wordsA));
  }

  private double information(List<String> words) {
    return words.stream().mapToDouble(word -> shared(word, word)).sum();
  }

  private double shared(String a, String b) {
    double u = Math.max(frequencies.firmWord(a), frequencies.firmWord(b));
    return Math.max(0.2, Bits.weight(a.equals(b) ? 0.85 : 0.3, u));
  }

  private double surprise(String word) {
    return Math.max(0.5, -Bits.log2(Math.min(1, frequencies.firmWord(word))));
  }

  private static int match(String word, List<String> others, boolean[] used) {
    int best = -1;
    for (int i = 0; i < used.length; i++) {
      if (!used[i]) {
        if (others.get(i).equals(word)) {
          return i;
        }
        if (best < 0 && similar(word, others.get(i))) {
          best = i;
        }
      }
    }
    return best;
  }

  private static boolean similar(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    return shorter >= 4 && (a.startsWith(b) || b.startsWith(a) || Similarity.typos(a, b, 1) <= 1);
  }
}
