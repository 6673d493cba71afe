package dev.warmlist.prospect;

import java.util.Locale;

/** What a prospect is. A company is never greeted, and merges with companies only. */
public enum Kind {
  PERSON,
  COMPANY;

  /** The word in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * What a row speaks of: a company when it holds a company and no part of a person's name and no
   * personal profile.
   */
  public static Kind of(Values values) {
    boolean named =
        values.has(Field.NAME) || values.has(Field.GIVEN_NAME) || values.has(Field.FAMILY_NAME);
    return !named && values.has(Field.COMPANY) ? COMPANY : PERSON;
  }
}
