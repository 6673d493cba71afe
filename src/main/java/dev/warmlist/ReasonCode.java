package dev.warmlist;

import java.util.Locale;

/**
 * The kinds of reason, each with the sentence it becomes; {@code {0}} stands for its first detail.
 * Codes are a contract: they only grow.
 */
public enum ReasonCode {
  // Rows that can't be read.
  EMPTY_ROW("the row has no value in any known column"),
  RAGGED_ROW("the row has {0} cells, the header has {1}"),
  BAD_BYTES("bytes that are not {0}"),
  RECORD_TOO_LONG("the record is longer than {0} characters"),
  NOTHING_USABLE("no name, company, e-mail, phone, address or profile"),
  FOOTER("a footer, not a prospect"),

  // People who said no.
  ON_DO_NOT_CONTACT("{0} is on {1}, line {2}"),
  OPTED_OUT("\"{0}\" in column {1}"),
  SAID_NO_WHEN_CALLED("\"{0}\" was the outcome of a call"),

  // Merges.
  SAME_PERSON("same {0} as row {1} of {2}"),
  DECIDED_SAME("decided: the same"),
  DECIDED_DIFFERENT("decided: different"),
  ONLY_VALUE("the only value"),
  MORE_COMPLETE("more complete"),
  MORE_FREQUENT("in most of the rows"),
  MORE_RECENT("more recent"),
  FIRST_SEEN("the earliest row"),

  // Filters and waiting.
  NOT_ASKED_FOR("not in --where {0}"),
  ALREADY_KNOWN("already in {0}, row {1}"),
  WAITS_FOR_HOURS("hours are full; place {0} in the queue, {1}"),
  WAITS_FOR_REVIEW("may be the same as {0}; see review.csv"),
  NO_CHANNEL("no way to meet them is known or allowed"),
  NO_SEQUENCE("no sequence of the playbook fits"),

  // Resting.
  NOT_INTERESTED("said \"{0}\"; rests until a person decides otherwise"),
  NOT_NOW("asked to be met later: {0}"),
  CUSTOMER("a customer: {0}"),
  TOO_OLD("not heard from since {0}; verify before any contact"),

  // Everything is in its place.
  PLANNED("{0} touches, the first on {1}"),
  KEPT("kept");

  private final String sentence;

  ReasonCode(String sentence) {
    this.sentence = sentence;
  }

  /** The code as it stands in files: {@code too-old}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The sentence with numbered places for details. */
  String sentence() {
    return sentence;
  }

  /** How many details the sentence has. */
  int arity() {
    int n = 0;
    while (sentence.contains("{" + n + "}")) {
      n++;
    }
    return n;
  }
}
