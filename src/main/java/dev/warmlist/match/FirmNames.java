package dev.warmlist.match;

import java.util.List;
import java.util.Set;

/**
 * The comparison of names of firms and places, word by word: a rare word in common says much, a
 * word that only one of them has speaks a little against, words on both sides that the other lacks
 * speak more.
 */
final class FirmNames {
  private static final double ONE_SIDED = 0.2;
  private static final double TWO_SIDED = 0.5;
  private static final double DIFFERENT = -8;

  /** That both say what they are and it is not the same, as a hotel's bar and its dining room. */
  private static final double TOLD_APART = 12;

  private static final Set<String> KINDS =
      Set.of(
          "cafe",
          "coffee",
          "kaffee",
          "caffe",
          "bar",
          "pub",
          "grill",
          "dining",
          "restaurant",
          "ristorante",
          "restaurante",
          "bistro",
          "brasserie",
          "hotel",
          "lounge",
          "deli",
          "bakery",
          "backerei",
          "boulangerie",
          "pizzeria",
          "pizza",
          "spa",
          "buffet",
          "tavern",
          "taverne",
          "taverna",
          "trattoria",
          "osteria",
          "gasthof",
          "gasthaus",
          "kantine",
          "cantina",
          "catering",
          "apotheke",
          "pharmacy",
          "pharmacie",
          "farmacia",
          "kiosk",
          "takeaway",
          "club");

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
    List<String> wordsA = distinct(a);
    List<String> wordsB = distinct(b);
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
    double less = Math.min(onlyA, onlyB);
    double against =
        ONE_SIDED * Math.max(onlyA, onlyB)
            + TWO_SIDED * less
            + (areTwo(wordsA, wordsB) ? TOLD_APART : 0);
    return Math.max(DIFFERENT, Math.min(most, common) - against - (common == 0 ? 4 : 0));
  }

  /** Whether two names may be one firm's: equal but for typing, or one a part of the other. */
  static boolean alike(String a, String b) {
    String joinedA = Words.umlauts(Words.joined(a));
    String joinedB = Words.umlauts(Words.joined(b));
    if (joinedA.equals(joinedB) || Similarity.jaroWinkler(joinedA, joinedB, 0.93) >= 0.93) {
      return true;
    }
    if (!Similarity.mayContain(a, b) && !Similarity.mayContain(b, a)) {
      return false;
    }
    List<String> wordsA = Words.of(a);
    List<String> wordsB = Words.of(b);
    boolean sameHead = wordsA.get(0).equals(wordsB.get(0)) && wordsA.get(0).length() >= 4;
    return (sameHead || Math.min(joinedA.length(), joinedB.length()) >= 6)
        && (wordsA.containsAll(wordsB) || wordsB.containsAll(wordsA));
  }

  /** Whether each of two names says as much by words of its own as by those they share. */
  boolean areToldApart(String a, String b) {
    List<String> wordsA = distinct(a);
    List<String> wordsB = distinct(b);
    long shared = wordsA.stream().filter(word -> isIn(word, wordsB)).count();
    return own(wordsA, wordsB) >= Math.max(1, shared) && own(wordsB, wordsA) >= Math.max(1, shared);
  }

  private long own(List<String> words, List<String> others) {
    return words.stream().filter(word -> surprise(word) >= 4 && !isIn(word, others)).count();
  }

  private static boolean isIn(String word, List<String> others) {
    return match(word, others, new boolean[others.size()]) >= 0;
  }

  /** A name that says itself twice, as "firm - firm, branch" does, says no more for that. */
  private static List<String> distinct(String name) {
    return Words.of(name).stream().distinct().toList();
  }

  /** Whether both names say what they are, and have no such word in common. */
  private static boolean areTwo(List<String> a, List<String> b) {
    boolean ofA = false;
    for (String word : a) {
      if (KINDS.contains(word)) {
        ofA = true;
        if (b.contains(word)) {
          return false;
        }
      }
    }
    return ofA && b.stream().anyMatch(KINDS::contains);
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
