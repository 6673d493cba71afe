package dev.warmlist.list;

/** How sure a finding is. */
public enum Confidence {
  /** Nothing else is possible, or somebody said so. */
  CERTAIN(""),
  /** The evidence speaks for it, and clearly less for anything else. */
  LIKELY("likely: "),
  /** Something else fits nearly as well: a person should look. */
  GUESS("a guess: ");

  private final String before;

  Confidence(String before) {
    this.before = before;
  }

  /** A finding with its confidence in words, {@code a guess: ...}; what is certain needs none. */
  String say(String finding) {
    return before + finding;
  }
}
