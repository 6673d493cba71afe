package dev.warmlist.match;

import java.util.Locale;

/** How far two given names or two family names agree. */
enum NameLevel {
  EXACT,
  /** One name in two spellings: Müller, Mueller, Muller. */
  SPELLING,
  /** Robert and Bob. */
  NICKNAME,
  /** R. and Robert. */
  INITIAL,
  /** Hans and Hans Peter; Meier and Meier-Schmidt. */
  COMPOUND,
  /** Not quite the same letters. */
  TYPO,
  /** Not the same, but not certainly two names. */
  UNLIKE,
  /** Two names. */
  DIFFERENT,
  /** At least one isn't known. */
  MISSING;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The word in explanations. */
  String word() {
    return word;
  }

  /** Whether two people with one name would be written so. */
  boolean agrees() {
    return this != UNLIKE && this != DIFFERENT;
  }
}
