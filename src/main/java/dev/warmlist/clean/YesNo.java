package dev.warmlist.clean;

import java.util.Map;

/** What a cell of a yes-or-no column says. */
public enum YesNo {
  YES,
  NO,
  BLANK,
  /** Something that is neither yes nor no. */
  UNCLEAR;

  private static final Map<String, String> WORDS = Table.map("yes-no.txt");

  /**
   * Reads yes and no in four languages, {@code x}, {@code 1} and {@code 0}, {@code true} and {@code
   * false}. A placeholder is blank.
   */
  public static YesNo read(String cell) {
    return of(WORDS.get(Texts.fold(cell)), cell);
  }

  /** What a table says about a cell. */
  static YesNo of(@org.jspecify.annotations.Nullable String answer, String cell) {
    if ("yes".equals(answer)) {
      return YES;
    }
    if ("no".equals(answer)) {
      return NO;
    }
    return Placeholders.is(cell) ? BLANK : UNCLEAR;
  }
}
