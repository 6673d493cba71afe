package dev.warmlist.match;

/** The comparison of two people's names. */
final class PersonNames {
  private static final double GIVEN_TYPOS = 0.002;
  private static final double FAMILY_TYPOS = 0.0004;
  private static final double INITIALS = 0.08;

  private final MatchIndex index;
  private final NameComparer names;
  private final Frequencies frequencies;

  PersonNames(MatchIndex index, NameComparer names, Frequencies frequencies) {
    this.index = index;
    this.names = names;
    this.frequencies = frequencies;
  }

  /** Adds what the names say; a name alone, however rare, never says enough to merge. */
  void compare(int a, int b, Evidence out) {
    double before = out.bits();
    if (names.swapped(a, b)) {
      swapped(a, b, out);
    } else if (isCrossed(a, b)) {
      out.add("name", fullName(a), fullName(b), "swapped, not quite the same", 7);
    } else {
      given(a, b, out);
      family(a, b, out);
    }
    middle(a, b, out);
    generation(a, b, out);
    double surplus = out.bits() - before - (frequencies.size() + 2);
    if (surplus > 0) {
      out.add("name", "", "", "no more than a name can say", -surplus);
    }
  }

  private boolean isCrossed(int a, int b) {
    return !names.given(index.given.get(a), index.given.get(b)).agrees()
        && index.family.get(a) != 0
        && index.family.get(b) != 0
        && names.crossed(a, b);
  }

  private String fullName(int row) {
    return index.givens.text(index.given.get(row))
        + " "
        + index.families.text(index.family.get(row));
  }

  private void swapped(int a, int b, Evidence out) {
    double given = Bits.weight(0.8, frequencies.given(index.given.get(a)));
    double family = Bits.weight(0.03, frequencies.family(index.family.get(a)));
    String left =
        index.givens.text(index.given.get(a)) + " " + index.families.text(index.family.get(a));
    String right =
        index.givens.text(index.given.get(b)) + " " + index.families.text(index.family.get(b));
    out.add("name", left, right, "swapped", given + family);
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
    if (a != 0 || b != 0) {
      out.add("given name", index.givens, a, b, level.word(), givenBits(level, a, b));
    }
  }

  private double givenBits(NameLevel level, int a, int b) {
    double both = frequencies.given(a) + frequencies.given(b);
    return switch (level) {
      case EXACT -> Bits.weight(0.8, frequencies.given(a));
      case SPELLING -> Bits.weight(0.8, both);
      case NICKNAME -> Math.max(0.5, Bits.weight(0.06, both + 0.0005));
      case COMPOUND -> Math.max(0.5, Bits.weight(0.08, both + 0.0005));
      case INITIAL -> Bits.weight(0.9, INITIALS);
      case TYPO -> Bits.weight(0.05, GIVEN_TYPOS + 0.1 * both);
      case UNLIKE -> -4;
      case DIFFERENT -> -8;
      case MISSING -> -1;
    };
  }

  private void family(int rowA, int rowB, Evidence out) {
    int a = index.family.get(rowA);
    int b = index.family.get(rowB);
    NameLevel level = names.family(a, b);
    if (a != 0 || b != 0) {
      out.add("family name", index.families, a, b, level.word(), familyBits(level, a, b));
    }
  }

  private double familyBits(NameLevel level, int a, int b) {
    double both = frequencies.family(a) + frequencies.family(b);
    return switch (level) {
      case EXACT -> Bits.weight(0.87, frequencies.family(a));
      case SPELLING -> Bits.weight(0.8, both + 0.0002);
      case NICKNAME, COMPOUND -> Bits.weight(0.1, both + 0.001);
      case INITIAL -> Bits.weight(0.9, INITIALS);
      case TYPO -> Bits.weight(0.05, FAMILY_TYPOS + 0.1 * both);
      case UNLIKE -> -3.5;
      case DIFFERENT -> -5.5;
      case MISSING -> -1;
    };
  }

  private void middle(int rowA, int rowB, Evidence out) {
    int a = index.middle.get(rowA);
    int b = index.middle.get(rowB);
    if (a == 0 || b == 0) {
      return;
    }
    NameLevel level =
        a == b ? NameLevel.EXACT : names.given(index.others.text(a), index.others.text(b));
    double weight =
        switch (level) {
          case EXACT, SPELLING -> index.others.text(a).length() > 1 ? 4 : 3;
          case NICKNAME, INITIAL, COMPOUND, TYPO -> 2.5;
          case UNLIKE, DIFFERENT -> -4;
          case MISSING -> 0;
        };
    out.add("middle name", index.others, a, b, level.word(), weight);
  }

  private void generation(int rowA, int rowB, Evidence out) {
    int a = index.generation.get(rowA);
    int b = index.generation.get(rowB);
    if (a == b) {
      return;
    }
    if (a != 0 && b != 0) {
      out.veto();
      out.add("generation", index.others, a, b, "different", -12);
    } else {
      out.add("generation", index.others, a, b, "only one says", -2);
    }
  }
}
