package dev.warmlist.match;

import static dev.warmlist.match.Level.FAMILY_COMPOUND;
import static dev.warmlist.match.Level.FAMILY_DIFFERENT;
import static dev.warmlist.match.Level.FAMILY_EXACT;
import static dev.warmlist.match.Level.FAMILY_TYPO;
import static dev.warmlist.match.Level.FAMILY_UNLIKE;
import static dev.warmlist.match.Level.GIVEN_COMPOUND;
import static dev.warmlist.match.Level.GIVEN_DIFFERENT;
import static dev.warmlist.match.Level.GIVEN_EXACT;
import static dev.warmlist.match.Level.GIVEN_NICKNAME;
import static dev.warmlist.match.Level.GIVEN_TYPO;
import static dev.warmlist.match.Level.GIVEN_UNLIKE;
import static dev.warmlist.match.Level.MIDDLE_DIFFERENT;
import static dev.warmlist.match.Level.MIDDLE_EXACT;
import static dev.warmlist.match.Level.MIDDLE_INITIAL;
import static dev.warmlist.match.Level.ORDER_KEPT;
import static dev.warmlist.match.Level.ORDER_SWAPPED;

import dev.warmlist.prospect.Kind;

/** The comparison of two people's names. */
final class PersonNames {
  /** An initial says nothing of how a name is spelt: it agrees by chance in one of twelve. */
  private static final double INITIAL = Bits.weight(0.9, 0.08);

  /** What a name can say beyond the length of a list: namesakes are commoner than by chance. */
  private static final double NAMESAKES = 2;

  /** The same where a birth date makes namesakes rare. */
  private static final double BORN_ALIKE = 6;

  private static final double MISSING = -1;
  private static final double REAL_NAMES = 0.005;

  private final MatchIndex index;
  private final NameComparer names;
  private final Frequencies frequencies;
  private final Model model;

  PersonNames(MatchIndex index, NameComparer names, Frequencies frequencies, Model model) {
    this.index = index;
    this.names = names;
    this.frequencies = frequencies;
    this.model = model;
  }

  /** Adds what the names say; a name alone, however rare, never says enough to merge. */
  void compare(int a, int b, Evidence out) {
    double before = out.bits();
    if (isSwapped(a, b)) {
      swapped(a, b, out);
    } else {
      out.saw(ORDER_KEPT);
      given(a, b, out);
      family(a, b, out);
    }
    middle(a, b, out);
    generation(a, b, out);
    boolean born = BirthDates.agree(index.birthDay.get(a), index.birthDay.get(b));
    double most = frequencies.size() + (born ? BORN_ALIKE : NAMESAKES);
    double surplus = out.bits() - before - most;
    if (surplus > 0) {
      out.add("name", "", "", "no more than a name can say", -surplus);
    }
  }

  private boolean isSwapped(int a, int b) {
    return names.swapped(a, b)
        || (!names.given(index.given.get(a), index.given.get(b)).agrees()
            && index.family.get(a) != 0
            && index.family.get(b) != 0
            && names.maybeCrossed(a, b));
  }

  private void swapped(int rowA, int rowB, Evidence out) {
    out.add(ORDER_SWAPPED, "", "", ORDER_SWAPPED.word(), model.bits(Kind.PERSON, ORDER_SWAPPED));
    across(index.given.get(rowA), index.family.get(rowB), out, true);
    across(index.given.get(rowB), index.family.get(rowA), out, false);
  }

  /** A given name of one row beside a family name of the other. */
  private void across(int given, int family, Evidence out, boolean asGiven) {
    String left = index.givens.text(given);
    String right = index.families.text(family);
    if (left.isEmpty() || right.isEmpty()) {
      return;
    }
    NameLevel level = names.across(given, family);
    // Which of the two is a given name nobody knows: the more frequent use counts.
    double u = asGiven ? frequencies.given(given) : frequencies.family(family);
    double bits =
        switch (level) {
          case EXACT, SPELLING -> model.bits(Kind.PERSON, asGiven ? GIVEN_EXACT : FAMILY_EXACT, u);
          case TYPO -> model.bits(Kind.PERSON, asGiven ? GIVEN_TYPO : FAMILY_TYPO, 0.1 * u);
          case UNLIKE -> model.bits(Kind.PERSON, asGiven ? GIVEN_UNLIKE : FAMILY_UNLIKE);
          default -> model.bits(Kind.PERSON, FAMILY_COMPOUND, u);
        };
    out.add(asGiven ? "given name" : "family name", left, right, level.word(), bits);
  }

  private void given(int rowA, int rowB, Evidence out) {
    int a = index.given.get(rowA);
    int b = index.given.get(rowB);
    NameLevel level = names.given(a, b);
    if (!level.agrees() && names.calledBySecondName(rowA, rowB)) {
      level = NameLevel.NICKNAME;
    }
    if (level == NameLevel.DIFFERENT && names.givenDisagrees(rowA, rowB)) {
      out.veto();
    }
    double both = frequencies.given(a) + frequencies.given(b);
    switch (level) {
      case EXACT -> add(GIVEN_EXACT, a, b, frequencies.given(a), index.givens, out);
      case SPELLING -> spelt(GIVEN_EXACT, a, b, both, index.givens, out);
      case NICKNAME -> add(GIVEN_NICKNAME, a, b, both, index.givens, out);
      case COMPOUND -> add(GIVEN_COMPOUND, a, b, both, index.givens, out);
      case TYPO -> add(GIVEN_TYPO, a, b, 0.1 * both, index.givens, out);
      case UNLIKE -> add(GIVEN_UNLIKE, a, b, 0, index.givens, out);
      case DIFFERENT -> add(GIVEN_DIFFERENT, a, b, 0, index.givens, out);
      case INITIAL -> initial(GIVEN_EXACT, a, b, index.givens, out);
      case MISSING -> missing(GIVEN_EXACT, a, b, index.givens, out);
    }
  }

  private void family(int rowA, int rowB, Evidence out) {
    int a = index.family.get(rowA);
    int b = index.family.get(rowB);
    double both = frequencies.family(a) + frequencies.family(b);
    switch (names.family(a, b)) {
      case EXACT -> add(FAMILY_EXACT, a, b, frequencies.family(a), index.families, out);
      case SPELLING -> spelt(FAMILY_EXACT, a, b, both + 0.0002, index.families, out);
      case NICKNAME, COMPOUND -> add(FAMILY_COMPOUND, a, b, both, index.families, out);
      case TYPO -> add(FAMILY_TYPO, a, b, 0.1 * both + realNames(a, b), index.families, out);
      case UNLIKE -> add(FAMILY_UNLIKE, a, b, 0, index.families, out);
      case DIFFERENT -> add(FAMILY_DIFFERENT, a, b, 0, index.families, out);
      case INITIAL -> initial(FAMILY_EXACT, a, b, index.families, out);
      case MISSING -> missing(FAMILY_EXACT, a, b, index.families, out);
    }
  }

  /** Where many are called Powers and many Bowers, neither is the other's slip. */
  private double realNames(int a, int b) {
    int rarer = Math.min(index.families.count(a), index.families.count(b));
    return rarer >= 4 ? REAL_NAMES : 0;
  }

  private void add(Level level, int a, int b, double chance, Dictionary texts, Evidence out) {
    double bits = model.bits(Kind.PERSON, level, chance);
    boolean speaksFor = level == GIVEN_NICKNAME || level == GIVEN_COMPOUND;
    out.add(level, texts, a, b, speaksFor ? Math.max(0.5, bits) : bits);
  }

  /** One name in two spellings says what the same spelling would, of both together. */
  private void spelt(Level level, int a, int b, double chance, Dictionary texts, Evidence out) {
    double bits = model.bits(Kind.PERSON, level, chance);
    out.add(level, texts.text(a), texts.text(b), NameLevel.SPELLING.word(), bits);
  }

  private static void initial(Level of, int a, int b, Dictionary texts, Evidence out) {
    String what = of.item().word();
    out.add(what, texts.text(a), texts.text(b), NameLevel.INITIAL.word(), INITIAL);
  }

  private static void missing(Level of, int a, int b, Dictionary texts, Evidence out) {
    if (a != 0 || b != 0) {
      String what = of.item().word();
      out.add(what, texts.text(a), texts.text(b), NameLevel.MISSING.word(), MISSING);
    }
  }

  private void middle(int rowA, int rowB, Evidence out) {
    int a = index.middle.get(rowA);
    int b = index.middle.get(rowB);
    if (a == 0 || b == 0) {
      return;
    }
    NameLevel level =
        a == b ? NameLevel.EXACT : names.given(index.others.text(a), index.others.text(b));
    Level as =
        switch (level) {
          case EXACT, SPELLING -> index.others.text(a).length() > 1 ? MIDDLE_EXACT : MIDDLE_INITIAL;
          case NICKNAME, INITIAL, COMPOUND, TYPO -> MIDDLE_INITIAL;
          case UNLIKE, DIFFERENT, MISSING -> MIDDLE_DIFFERENT;
        };
    out.add(as, index.others, a, b, model.bits(Kind.PERSON, as));
  }

  private void generation(int rowA, int rowB, Evidence out) {
    int a = index.generation.get(rowA);
    int b = index.generation.get(rowB);
    if (a == b) {
      return;
    }
    String left = index.others.text(a);
    String right = index.others.text(b);
    if (a != 0 && b != 0) {
      out.veto();
      out.add("generation", left, right, "different", -12);
    } else {
      out.add("generation", left, right, "only one says", -2);
    }
  }
}
