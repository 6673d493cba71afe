package dev.warmlist.match;

import dev.warmlist.match.PairMemo.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether unequal firms, streets, towns and titles may be the same, only written in another way.
 * Pairs of them come again and again, and are remembered. It belongs to one thread.
 */
final class Alike {
  /** From this similarity on, two names of towns may be one, badly typed (Jaro and Winkler). */
  private static final double NEARLY = 0.85;

  private static final int MAYBE = 2;

  /** The kind of a title that isn't understood. */
  private static final int NOTHING = 1;

  private final PairMemo firms = new PairMemo();
  private final PairMemo streets = new PairMemo();
  private final PairMemo cities = new PairMemo();

  private final Dictionary titles;

  /** What titles say, each in a number: 0 until somebody asks, 1 for nothing. */
  private final byte[] titleKinds;

  private final Map<String, Integer> kinds = new HashMap<>(Map.of("", NOTHING));
  private final Question askFirms;
  private final Question askStreets;
  private final Question askCities;

  Alike(MatchIndex index) {
    this.titles = index.titles;
    this.titleKinds = new byte[titles.size()];
    this.askFirms = (a, b) -> yes(FirmNames.alike(index.firms.text(a), index.firms.text(b)));
    this.askStreets = (a, b) -> yes(isStreet(index.streets.text(a), index.streets.text(b)));
    this.askCities = (a, b) -> city(index.cities.text(a), index.cities.text(b));
  }

  private static int yes(boolean answer) {
    return answer ? 1 : 0;
  }

  /** Whether two codes of firms may be one firm's. */
  boolean firms(int a, int b) {
    return firms.get(Math.min(a, b), Math.max(a, b), askFirms) == 1;
  }

  /** Whether two codes of streets may be one street's. */
  boolean streets(int a, int b) {
    return streets.get(Math.min(a, b), Math.max(a, b), askStreets) == 1;
  }

  /** Whether two codes of towns may be one town's. */
  boolean cities(int a, int b) {
    return cities.get(Math.min(a, b), Math.max(a, b), askCities) == 1;
  }

  /** Whether nobody can tell if two codes of towns are one's, badly typed. */
  boolean nearlyCities(int a, int b) {
    return cities.get(Math.min(a, b), Math.max(a, b), askCities) == MAYBE;
  }

  /** Whether two codes of titles say the same of seniority and function. */
  boolean titles(int a, int b) {
    int kind = titleKind(a);
    return kind != NOTHING && kind == titleKind(b);
  }

  private int titleKind(int title) {
    if (titleKinds[title] == 0) {
      String kind = TraitReader.titleKind(titles.text(title));
      titleKinds[title] = kinds.computeIfAbsent(kind, fresh -> kinds.size() + 1).byteValue();
    }
    return titleKinds[title];
  }

  private static int city(String a, String b) {
    double alike = Similarity.jaroWinkler(a, b, NEARLY);
    return alike >= 0.92 || isMistyped(a, b) ? 1 : alike >= NEARLY ? MAYBE : 0;
  }

  private static boolean isStreet(String left, String right) {
    String numberA = Streets.number(left);
    String numberB = Streets.number(right);
    if (!numberA.equals(numberB) && !numberA.isEmpty() && !numberB.isEmpty()) {
      return false;
    }
    String nameA = Streets.name(left);
    String nameB = Streets.name(right);
    return Similarity.jaroWinkler(nameA, nameB, 0.9) >= 0.9
        || Words.joined(nameA).equals(Words.joined(nameB))
        || (Similarity.mayContain(nameA, nameB) && Words.of(nameA).containsAll(Words.of(nameB)))
        || (Similarity.mayContain(nameB, nameA) && Words.of(nameB).containsAll(Words.of(nameA)))
        || (!numberA.isEmpty() && sameHead(Words.of(nameA), Words.of(nameB)))
        || (numberA.length() >= 3 && shareLongWord(Words.of(nameA), Words.of(nameB)));
  }

  /** The same two words in front: what comes behind is a building or a direction. */
  private static boolean sameHead(List<String> a, List<String> b) {
    return a.size() >= 2 && b.size() >= 2 && a.subList(0, 2).equals(b.subList(0, 2));
  }

  /** At one number of three digits and more, a street's own word is enough. */
  private static boolean shareLongWord(List<String> a, List<String> b) {
    return a.stream().anyMatch(word -> word.length() >= 4 && b.contains(word));
  }

  private static boolean isMistyped(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int limit = shorter >= 8 ? 2 : 1;
    return shorter >= 5 && Similarity.typos(a, b, limit) <= limit;
  }
}
