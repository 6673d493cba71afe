package dev.warmlist.match;

import static dev.warmlist.match.Level.BIRTH_DECADES;
import static dev.warmlist.match.Level.BIRTH_DIFFERENT;
import static dev.warmlist.match.Level.BIRTH_DIGIT;
import static dev.warmlist.match.Level.BIRTH_EXACT;
import static dev.warmlist.match.Level.BIRTH_TURNED;
import static dev.warmlist.match.Level.BIRTH_TWO_PARTS;
import static dev.warmlist.match.Level.BIRTH_YEAR;

import dev.warmlist.prospect.Kind;
import java.util.Set;

/** The comparison of birth dates, given as year * 10000 + month * 100 + day. */
final class BirthDates {
  /** Parents and children are this many years apart, and more. */
  private static final int GENERATION = 15;

  /** Where a list's birth dates say less than this, in bits, they don't tell people apart. */
  private static final double UNRELIABLE = -3;

  private static final Set<Level> AGREE =
      Set.of(BIRTH_EXACT, BIRTH_TURNED, BIRTH_DIGIT, BIRTH_TWO_PARTS);

  private final MatchIndex index;
  private final Frequencies frequencies;
  private final Model model;

  BirthDates(MatchIndex index, Frequencies frequencies, Model model) {
    this.index = index;
    this.frequencies = frequencies;
    this.model = model;
  }

  /** Adds what two birth dates say; unknown ones say nothing. */
  void compare(int rowA, int rowB, Evidence out) {
    int a = index.birthDay.get(rowA);
    int b = index.birthDay.get(rowB);
    if (a == 0 || b == 0) {
      return;
    }
    Level level = level(a, b);
    double chance = level == BIRTH_EXACT ? frequencies.birthDay(index.birth.get(rowA)) : 0;
    out.add(
        level,
        index.births,
        index.birth.get(rowA),
        index.birth.get(rowB),
        model.bits(Kind.PERSON, level, chance));
  }

  /**
   * Whether two people were born decades apart, in a list whose birth dates can be relied on: they
   * are father and son, or namesakes.
   */
  boolean areApart(int rowA, int rowB) {
    int a = index.birthDay.get(rowA);
    int b = index.birthDay.get(rowB);
    return a != 0
        && b != 0
        && level(a, b) == BIRTH_DECADES
        && model.bits(Kind.PERSON, BIRTH_DECADES) < UNRELIABLE;
  }

  /** Whether two birth dates are known and agree in two of year, month and day, or nearly so. */
  static boolean agree(int a, int b) {
    return a != 0 && b != 0 && AGREE.contains(level(a, b));
  }

  /** How far two known dates agree. */
  static Level level(int a, int b) {
    if (a == b) {
      return BIRTH_EXACT;
    }
    if (isTurned(a, b)) {
      return BIRTH_TURNED;
    }
    if (digits(a, b) == 1) {
      return BIRTH_DIGIT;
    }
    boolean year = a / 10000 == b / 10000;
    boolean month = a / 100 % 100 == b / 100 % 100;
    boolean day = a % 100 == b % 100;
    if ((year && (month || day)) || (month && day)) {
      return BIRTH_TWO_PARTS;
    }
    if (year) {
      return BIRTH_YEAR;
    }
    return Math.abs(a / 10000 - b / 10000) >= GENERATION ? BIRTH_DECADES : BIRTH_DIFFERENT;
  }

  /** How many of the eight digits differ. */
  private static int digits(int a, int b) {
    int count = 0;
    for (int x = a, y = b; x != y; x /= 10, y /= 10) {
      count += x % 10 == y % 10 ? 0 : 1;
    }
    return count;
  }

  private static boolean isTurned(int a, int b) {
    return a / 10000 == b / 10000 && a / 100 % 100 == b % 100 && a % 100 == b / 100 % 100;
  }
}
