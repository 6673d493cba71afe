package dev.warmlist.playbook;

import java.util.List;

/** What may be written behind a key: what readers check, and what the JSON Schema says. */
sealed interface Form {
  /** Small letters, digits and hyphens. */
  String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

  /** Any text. */
  record Text() implements Form {}

  /** Text of a certain kind, by a regular expression. */
  record Like(String regex) implements Form {}

  /** A number between two others, both included. */
  record Amount(double least, double most, boolean whole) implements Form {
    /** Whole numbers. */
    static Amount whole(int least, int most) {
      return new Amount(least, most, true);
    }

    /** Any numbers. */
    static Amount any(double least, double most) {
      return new Amount(least, most, false);
    }
  }

  /** True or false. */
  record Flag() implements Form {}

  /**
   * One of several words.
   *
   * @param open whether a team may have words of its own beside them
   */
  record Word(List<String> words, boolean open) implements Form {}

  /** A value by itself, or a list of such values. */
  record OneOrMore(Form each) implements Form {}

  /** A list. */
  record Items(Form each) implements Form {}

  /** Keys that are known, and their values. */
  record Group(Keys keys) implements Form {}

  /** Keys that the author of a playbook chooses, slugs, and their values. */
  record Named(Form each) implements Form {}

  /** Either of two. */
  record Either(Form one, Form other) implements Form {}
}
