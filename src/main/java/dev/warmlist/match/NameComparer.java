package dev.warmlist.match;

import dev.warmlist.clean.GivenNames;
import dev.warmlist.match.PairMemo.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares names letter by letter and with what is known of names. Symmetric. */
final class NameComparer {
  private static final NameLevel[] LEVELS = NameLevel.values();

  /** From this similarity on, two given names may be one, badly typed (Jaro and Winkler). */
  private static final double UNLIKE = 0.75;

  /** From this one on, two given names are one and a slip. */
  private static final double ALIKE = 0.9;

  private static final Set<String> HER_ENDINGS =
      Set.of("a", "e", "ina", "ine", "na", "ne", "ka", "ette", "etta", "ia", "ja");

  private final MatchIndex index;
  private final GivenNames known;
  private final PairMemo givens = new PairMemo();
  private final PairMemo families = new PairMemo();
  private final PairMemo crosswise = new PairMemo();
  private final Question askGivens;
  private final Question askFamilies;
  private final Question askCrosswise;

  @SuppressWarnings("EnumOrdinal") // What is remembered never outlives the process.
  NameComparer(MatchIndex index) {
    this.index = index;
    this.known = index.names;
    this.askGivens = (a, b) -> given(index.givens.text(a), index.givens.text(b)).ordinal();
    this.askFamilies = (a, b) -> family(index.families.text(a), index.families.text(b)).ordinal();
    this.askCrosswise = (a, b) -> across(index.givens.text(a), index.families.text(b)).ordinal();
  }

  /** How far the given names of two codes agree. */
  NameLevel given(int a, int b) {
    if (a == 0 || b == 0) {
      return NameLevel.MISSING;
    }
    return a == b ? NameLevel.EXACT : LEVELS[givens.get(Math.min(a, b), Math.max(a, b), askGivens)];
  }

  /** Whether two given names agree almost letter by letter: no initial, and no short form. */
  boolean isSpeltLike(int a, int b) {
    String left = index.givens.text(a);
    String right = index.givens.text(b);
    return Math.min(left.length(), right.length()) > 2
        && given(a, b).agrees()
        && Similarity.typos(left, right, 2) <= 2;
  }

  /** How far the family names of two codes agree. */
  NameLevel family(int a, int b) {
    if (a == 0 || b == 0) {
      return NameLevel.MISSING;
    }
    return a == b
        ? NameLevel.EXACT
        : LEVELS[families.get(Math.min(a, b), Math.max(a, b), askFamilies)];
  }

  /** Whether the names of two rows can't be one person's: given names, or family names, are two. */
  boolean disagree(int a, int b) {
    return givenDisagrees(a, b)
        || (!family(index.family.get(a), index.family.get(b)).agrees() && !crossed(a, b));
  }

  /** Whether the given names of two rows are two, and not one of them the other's middle name. */
  boolean givenDisagrees(int a, int b) {
    return given(index.given.get(a), index.given.get(b)) == NameLevel.DIFFERENT
        && !calledBySecondName(a, b)
        && !maybeCrossed(a, b);
  }

  /** Whether the given names of two rows, as they stand, are rather two than one. */
  boolean givenIsUnlike(int a, int b) {
    return given(index.given.get(a), index.given.get(b)) == NameLevel.UNLIKE
        && !calledBySecondName(a, b)
        && !crossed(a, b);
  }

  /** Whether two rows state middle names that can't be one. */
  boolean middleDisagrees(int a, int b) {
    int ofA = index.middle.get(a);
    int ofB = index.middle.get(b);
    return ofA != 0
        && ofB != 0
        && ofA != ofB
        && !given(index.others.text(ofA), index.others.text(ofB)).agrees();
  }

  /** Whether the family names of two rows are two, also crosswise. */
  boolean familyDiffers(int a, int b) {
    return family(index.family.get(a), index.family.get(b)) == NameLevel.DIFFERENT
        && !crossed(a, b);
  }

  /** Whether the family names of two rows agree, in their place or crosswise. */
  boolean familyAgrees(int a, int b) {
    return family(index.family.get(a), index.family.get(b)).agrees() || crossed(a, b);
  }

  /** Whether given and family names agree crosswise, as far as they are known. */
  boolean crossed(int a, int b) {
    return crossing(a, b).agrees();
  }

  /** Whether given and family names may be each other's: one agrees, the other isn't certain. */
  boolean maybeCrossed(int a, int b) {
    return crossing(a, b) != NameLevel.DIFFERENT;
  }

  /**
   * How far given and family names agree crosswise: {@code TYPO} where both do as far as they are
   * known, {@code UNLIKE} where one does and the other nearly, else {@code DIFFERENT}.
   */
  private NameLevel crossing(int a, int b) {
    int familyA = index.family.get(a);
    int familyB = index.family.get(b);
    if (familyA == 0 && familyB == 0) {
      return NameLevel.DIFFERENT;
    }
    NameLevel one = across(index.given.get(a), familyB);
    if (one == NameLevel.DIFFERENT) {
      return one;
    }
    NameLevel other = across(index.given.get(b), familyA);
    if (other == NameLevel.DIFFERENT) {
      return other;
    }
    if (one.agrees() && other.agrees()) {
      return NameLevel.TYPO;
    }
    boolean sure = one.agrees() ? one != NameLevel.MISSING : other.agrees();
    return sure && other != NameLevel.MISSING ? NameLevel.UNLIKE : NameLevel.DIFFERENT;
  }

  /** How far the given name of one code agrees with the family name of another. */
  NameLevel across(int given, int family) {
    return given == 0 || family == 0
        ? NameLevel.MISSING
        : LEVELS[crosswise.get(given, family, askCrosswise)];
  }

  private static NameLevel across(String given, String family) {
    if (given.length() == 1 || family.length() == 1) {
      return NameLevel.DIFFERENT;
    }
    NameLevel level = family(given, family);
    if (level.agrees()) {
      return level;
    }
    double alike = Similarity.jaroWinkler(given, family, UNLIKE);
    boolean enough = Math.min(given.length(), family.length()) >= 3;
    if (enough && alike >= ALIKE) {
      return NameLevel.TYPO;
    }
    return alike >= UNLIKE ? NameLevel.UNLIKE : NameLevel.DIFFERENT;
  }

  /** Whether one row has the other's given name as its family name, and the other way round. */
  boolean swapped(int a, int b) {
    int givenA = index.given.get(a);
    int givenB = index.given.get(b);
    int familyA = index.family.get(a);
    int familyB = index.family.get(b);
    return givenA != 0
        && givenB != 0
        && familyA != 0
        && familyB != 0
        && givenA != givenB
        && index.givens.text(givenA).equals(index.families.text(familyB))
        && index.givens.text(givenB).equals(index.families.text(familyA));
  }

  /** Whether one of two people is called by the other's middle name or nickname. */
  boolean calledBySecondName(int a, int b) {
    return isSecondName(a, b) || isSecondName(b, a);
  }

  private boolean isSecondName(int a, int b) {
    if (index.middle.get(b) == 0 && index.nickname.get(b) == 0) {
      return false;
    }
    String given = index.givens.text(index.given.get(a));
    return given.length() > 1
        && (given.equals(index.others.text(index.middle.get(b)))
            || given.equals(index.others.text(index.nickname.get(b))));
  }

  /** How far two given names agree, both with at least one letter. */
  NameLevel given(String a, String b) {
    if (a.equals(b)) {
      return NameLevel.EXACT;
    }
    if (a.length() == 1 || b.length() == 1) {
      return initial(a, b);
    }
    if (Words.joined(a).equals(Words.joined(b)) || Words.umlauts(a).equals(Words.umlauts(b))) {
      return NameLevel.SPELLING;
    }
    String firstA = Words.first(a);
    String firstB = Words.first(b);
    boolean compound = firstA.length() != a.length() || firstB.length() != b.length();
    if (compound) {
      return compoundGiven(a, b, firstA, firstB);
    }
    return simpleGiven(a, b);
  }

  /** B. may be Bob, and so Robert; he isn't William, unless that is no given name. */
  private NameLevel initial(String a, String b) {
    if (a.charAt(0) == b.charAt(0)) {
      return NameLevel.INITIAL;
    }
    String longer = Words.first(a.length() == 1 ? b : a);
    char letter = a.length() == 1 ? a.charAt(0) : b.charAt(0);
    if (a.length() == b.length()) {
      return NameLevel.DIFFERENT;
    }
    boolean called = known.forms(longer).stream().anyMatch(form -> form.charAt(0) == letter);
    return called || !known.known(longer) ? NameLevel.UNLIKE : NameLevel.DIFFERENT;
  }

  private NameLevel compoundGiven(String a, String b, String firstA, String firstB) {
    if (firstA.equals(firstB) || initials(a).equals(b) || initials(b).equals(a)) {
      boolean both = firstA.length() != a.length() && firstB.length() != b.length();
      return both ? second(a, b) : NameLevel.COMPOUND;
    }
    if (firstA.length() == 1 || firstB.length() == 1) {
      return given(firstA, firstB);
    }
    if (Words.of(a).contains(b) || Words.of(b).contains(a)) {
      return NameLevel.COMPOUND;
    }
    return simpleGiven(firstA, firstB);
  }

  /** Jean Pierre and Jean P. may be one, Jean Pierre and Jean Paul are two. */
  private NameLevel second(String a, String b) {
    NameLevel level = given(Words.of(a).get(1), Words.of(b).get(1));
    return level.agrees() ? NameLevel.COMPOUND : level;
  }

  private NameLevel simpleGiven(String a, String b) {
    if (known.related(a, b)) {
      return NameLevel.NICKNAME;
    }
    boolean variants = known.variants(a, b);
    if (known.known(a) && known.known(b)) {
      return variants ? NameLevel.UNLIKE : NameLevel.DIFFERENT;
    }
    int shorter = Math.min(a.length(), b.length());
    if (isHerForm(a, b) || isHerForm(b, a)) {
      return NameLevel.DIFFERENT;
    }
    if (shorter >= 3 && (a.startsWith(b) || b.startsWith(a))) {
      return NameLevel.NICKNAME;
    }
    double alike = Similarity.jaroWinkler(a, b, UNLIKE);
    if (shorter >= 3 && (isTypo(a, b) || alike >= ALIKE)) {
      return NameLevel.TYPO;
    }
    if (shorter >= 3 && (isMistypedForm(a, b) || isMistypedForm(b, a))) {
      return NameLevel.TYPO;
    }
    return variants || alike >= UNLIKE ? NameLevel.UNLIKE : NameLevel.DIFFERENT;
  }

  /** Petr and Petra, Jan and Janina, Jean and Jeanne: his name and hers. */
  private boolean isHerForm(String his, String hers) {
    return known.known(his)
        && hers.startsWith(his)
        && HER_ENDINGS.contains(hers.substring(his.length()));
  }

  /** Whether an unknown name is a known one's short form, mistyped: Beckky for Rebecca. */
  private boolean isMistypedForm(String unknown, String name) {
    return !known.known(unknown)
        && known.forms(name).stream().anyMatch(form -> form.length() >= 3 && isTypo(unknown, form));
  }

  /** How far two family names agree, both with at least one letter. */
  static NameLevel family(String a, String b) {
    if (a.equals(b)) {
      return NameLevel.EXACT;
    }
    if (a.length() == 1 || b.length() == 1) {
      return a.charAt(0) == b.charAt(0) ? NameLevel.INITIAL : NameLevel.DIFFERENT;
    }
    if (Words.joined(a).equals(Words.joined(b)) || Words.umlauts(a).equals(Words.umlauts(b))) {
      return NameLevel.SPELLING;
    }
    String bareA = Words.withoutParticles(a);
    String bareB = Words.withoutParticles(b);
    if (bareA.equals(bareB)) {
      return NameLevel.SPELLING;
    }
    if (shareWord(bareA, bareB)) {
      return NameLevel.COMPOUND;
    }
    double alike = Similarity.jaroWinkler(a, b, 0.8);
    if (Math.min(a.length(), b.length()) >= 4 && (isTypo(a, b) || alike >= 0.93)) {
      return NameLevel.TYPO;
    }
    return alike >= 0.8 ? NameLevel.UNLIKE : NameLevel.DIFFERENT;
  }

  private static boolean shareWord(String a, String b) {
    if (Words.isOne(a) && Words.isOne(b)) {
      return false;
    }
    List<String> wordsA = Words.of(a);
    List<String> wordsB = Words.of(b);
    if ((wordsA.size() > 1 && wordsB.size() > 1) || wordsA.size() == wordsB.size()) {
      return wordsA.size() > 1 && (wordsA.containsAll(wordsB) || wordsB.containsAll(wordsA));
    }
    var shared = new HashSet<>(wordsA);
    shared.retainAll(wordsB);
    shared.removeIf(word -> word.length() < 4);
    return !shared.isEmpty();
  }

  private static boolean isTypo(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int limit = shorter >= 7 ? 2 : 1;
    return Similarity.typos(a, b, limit) <= limit;
  }

  private static String initials(String name) {
    var initials = new StringBuilder();
    Words.of(name).forEach(word -> initials.append(word.charAt(0)));
    return initials.toString();
  }
}
