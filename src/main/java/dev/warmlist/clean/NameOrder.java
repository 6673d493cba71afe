package dev.warmlist.clean;

import java.util.List;

/** Which words of a name are the family name, told by evidence alone. */
final class NameOrder {
  private static final List<String> PATRONYMICS =
      List.of("ович", "евич", "овна", "евна", "ична", "инична", "ovna", "evna");

  private NameOrder() {}

  /** How many words at the beginning are the family name; 0 where it doesn't come first. */
  static int familyWordsFirst(List<String> words) {
    int capitals = capitalsFirst(words);
    if (capitals > 0) {
      return capitals;
    }
    int n = words.size();
    if ((n == 3 && isPatronymic(words.get(2))) || allInitials(words)) {
      return 1;
    }
    boolean pair = n > 2 && FirstNames.isFamilyPair(words.get(0), words.get(1));
    if (pair && !FirstNames.is(words.get(0)) && FirstNames.is(words.get(2))) {
      return 2;
    }
    int first = n > 2 && NameWords.isParticle(words.get(0)) ? 2 : 1;
    boolean particle = first > 1;
    boolean given = isGivenAlone(words, first) && allGiven(words, first);
    return given && (particle || !mayBeGiven(words.get(0))) ? first : 0;
  }

  /** {@code DUPONT Jean}: capitals mark the family name in much of Europe. */
  private static int capitalsFirst(List<String> words) {
    int n = 0;
    boolean word = false;
    while (n < words.size() && isCapitals(words.get(n))) {
      word |= words.get(n).length() > 2;
      n++;
    }
    for (int i = n; i < words.size(); i++) {
      if (!isTitleCase(words.get(i))) {
        return 0;
      }
    }
    boolean given = n == 1 && FirstNames.is(words.get(0));
    return !word || n == words.size() || (given && !FirstNames.is(words.get(n))) ? 0 : n;
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1 && !Scripts.hasLower(word) && word.indexOf('.') < 0;
  }

  private static boolean isTitleCase(String word) {
    return Scripts.hasUpper(word)
        && (word.length() == 1
            || word.endsWith(".")
            || Character.isLowerCase(word.charAt(word.length() - 1)));
  }

  private static boolean isPatronymic(String word) {
    for (String ending : PATRONYMICS) {
      if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static boolean allGiven(List<String> words, int from) {
    for (int i = from; i < words.size(); i++) {
      if (!FirstNames.is(words.get(i))) {
        return false;
      }
    }
    return from < words.size();
  }

  /** {@code Smith J. R.}: one initial could be that of a family name, two can't. */
  private static boolean allInitials(List<String> words) {
    if (words.size() < 2) {
      return false;
    }
    int initials = 0;
    for (String word : words.subList(1, words.size())) {
      if (word.indexOf('.') < 0 || Scripts.hasLower(word)) {
        return false;
      }
      initials += Scripts.letters(word).length();
    }
    return initials > 1 && words.get(0).indexOf('.') < 0 && words.get(0).length() > 2;
  }

  private static boolean isGivenAlone(List<String> words, int from) {
    int last = words.size() - 1;
    return FirstNames.isAlone(words.get(last))
        || (last - from == 1 && FirstNames.isPair(words.get(from), words.get(last)));
  }

  private static boolean mayBeGiven(String word) {
    return FirstNames.is(word) || word.length() < 3 || word.indexOf('.') >= 0;
  }

  /** The first particle behind a given name, else a double family name, else the last word. */
  static int familyStart(List<String> words) {
    int last = words.size() - 1;
    for (int i = 1; i < last; i++) {
      if (NameWords.isParticle(words.get(i))) {
        return i;
      }
    }
    if (last == 1) {
      return FirstNames.isPair(words.get(0), words.get(1)) ? 2 : 1;
    }
    boolean joined = last > 2 && words.get(last - 1).equalsIgnoreCase("y");
    boolean pair = FirstNames.isFamilyPair(words.get(last - 1), words.get(last));
    return joined ? last - 2 : pair ? last - 1 : last;
  }

  /**
   * Whether what stands before and behind a comma are two people, or may be. {@code García López,
   * María José} is one; {@code Ann Ott, Ben Uhl} are two.
   */
  static boolean isTwoPeople(String before, String behind) {
    if (FirmWords.isAddress(before) && FirmWords.isAddress(behind)) {
      return true;
    }
    List<String> one = words(before);
    List<String> two = words(behind);
    if (one.size() < 2 || NameWords.isParticle(one.get(0)) || isFamily(one, before, behind)) {
      return false;
    }
    if (two.size() > 1 && (shareAName(one, two) || areBothGivenFirst(one, two))) {
      return true;
    }
    boolean given = FirstNames.is(one.get(0)) && !FirstNames.is(one.get(one.size() - 1));
    if (two.size() < 2) {
      return given && FirstNames.isAlone(one.get(0));
    }
    String last = two.get(two.size() - 1);
    if (NameTokens.isInitial(last) || NameWords.isParticle(last)) {
      return false;
    }
    boolean pair = two.size() == 2 && FirstNames.isPair(two.get(0), two.get(1));
    return !pair && (!allGiven(two, 0) || given);
  }

  /** {@code Piotr Żak, Ewa Żak}, {@code Żak Piotr, Żak Ewa}: nobody's name says it twice. */
  private static boolean shareAName(List<String> one, List<String> two) {
    String first = Texts.fold(one.get(0));
    String last = Texts.fold(one.get(one.size() - 1));
    return last.equals(Texts.fold(two.get(two.size() - 1))) || first.equals(Texts.fold(two.get(0)));
  }

  /** {@code Piotr Adam, Ewa Adam-Lis}: what is hardly ever a family name opens no double one. */
  private static boolean areBothGivenFirst(List<String> one, List<String> two) {
    return one.size() == 2
        && two.size() == 2
        && FirstNames.isAlone(one.get(0))
        && FirstNames.is(two.get(0))
        && !NameTokens.isInitial(two.get(1));
  }

  private static boolean isFamily(List<String> words, String before, String behind) {
    boolean capitals = !Scripts.hasLower(before) && Scripts.hasLower(behind);
    return capitals
        || (words.size() == 2 && FirstNames.isFamilyPair(words.get(0), words.get(1)))
        || words.contains("y")
        || words.contains("e");
  }

  private static List<String> words(String text) {
    return new NameTokens(text).takePrefixes(1).takeSuffixes(1, false).words();
  }
}
