package dev.warmlist;

import java.util.Locale;

/**
 * The kinds of reason, each with the sentence it becomes; {@code {0}} stands for its first detail.
 * Codes are a contract: they only grow.
 */
public enum ReasonCode {
  // Rows that can't be read.
  EMPTY_ROW("the row has no value in any known column", "empty"),
  RAGGED_ROW("the row has {0} cells, the header has {1}", "with the wrong number of cells"),
  BAD_BYTES("bytes that are not {0}", "in another encoding"),
  RECORD_TOO_LONG("the record is longer than {0} characters", "too long"),
  NOTHING_USABLE(
      "no name, company, e-mail, phone, address or profile", "with nothing to meet anybody by"),
  FOOTER("a footer, not a prospect", "footers"),
  HEADER_AGAIN("the header once more, not a prospect", "headers"),
  HEADER_MORE("a second line of the header, not a prospect", "headers"),

  // People who said no.
  ON_DO_NOT_CONTACT("{0} is on {1}, line {2}", "on {1}"),
  OPTED_OUT("\"{0}\" in column {1}", "by the lists' own opt-outs"),
  COLLEAGUE_SAID_NO(
      "somebody else at {0} said no ({1}), and opt-out-covers: company",
      "at a firm where somebody said no"),
  SAID_NO_WHEN_CALLED("\"{0}\" was the outcome of a call", "asked for no more calls"),

  // Channels that are closed.
  BOUNCED("\"{0}\" is what became of the last one", "bounced"),
  WRONG_NUMBER("\"{0}\" was the outcome of a call", "wrong number"),
  UNKNOWN_COUNTRY("not while their country is unknown", "country unknown"),
  NEEDS_EVIDENCE("{0} to {1} needs {2} ({3})", "without the consent that {1} asks for"),
  ALLOWED_BY("{0} (rules of {1})", "allowed {0}"),

  // Merges.
  SAME_PERSON("same {0} as row {1} of {2}", "the same"),
  DECIDED_SAME("decided: the same", "decided"),
  DECIDED_DIFFERENT("decided: different", "decided"),
  ONLY_VALUE("the only value"),
  MORE_COMPLETE("more complete"),
  MORE_FREQUENT("in more rows"),
  MORE_RECENT("more recent"),
  SAYS_NO("a no of any row stays"),
  FIRST_SEEN("the earliest row"),
  PREFERRED("{0} is preferred"),
  LATER_LIST("no row has a date, and this list was named later"),
  MOVED("moved from {0}: more recent"),
  MOVED_UNDATED("moved from or to {0}; no dates tell, so the earliest row holds"),
  CURRENT_FIRM("of the firm they are at now"),
  OWN_MAILBOX("a person's own mailbox, not a shared one"),
  AS_IN_ADDRESS("spelt so in the e-mail or profile address"),
  FULL_FORM("the full form of the name"),
  BETTER_SPELT("better spelt"),
  FITS("goes with the fields beside it"),

  // Filters and waiting.
  NOT_ASKED_FOR("not in --where {0}", "not asked for"),
  ALREADY_KNOWN("already in {0}, row {1}", "already in {0}"),
  WAITS_FOR_HOURS("hours are full; place {0} in the queue, {1}", "for hours"),
  WAITS_FOR_REVIEW("may be the same as {0}; see review.csv", "for a review"),
  WAITS_FOR_SIGN("nothing more to do without a sign of theirs", "for a sign of theirs"),
  WAITS_FOR_TIME("goes on with {0} from {1}", "for the time to go on"),
  WAITS_FOR_WORDS("\"{0}\" is written behind {1}, and isn't understood", "for a clearer outcome"),
  NO_CHANNEL("no way to meet them is known or allowed", "without any open channel"),
  NO_SEQUENCE("no sequence of the playbook fits", "without a fitting sequence"),

  // Resting.
  NOT_INTERESTED("said \"{0}\"; rests until a person decides otherwise", "not interested"),
  NOT_NOW("asked to be met later: {0}", "asked for later"),
  CUSTOMER("a customer: {0}", "known as customers"),
  SILENT("no sign of theirs; rests until {0}", "gave no sign"),
  GONE("no longer there: \"{0}\"", "no longer there"),
  TOO_OLD("not heard from since {0}; verify before any contact", "not heard from for years"),

  // Everything is in its place.
  PLANNED("{0}, the first on {1}", "planned"),
  KEPT("kept");

  private final String sentence;
  private final String inShort;

  ReasonCode(String sentence) {
    this(sentence, sentence);
  }

  ReasonCode(String sentence, String inShort) {
    this.sentence = sentence;
    this.inShort = inShort;
  }

  /** The code as it stands in files: {@code too-old}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The sentence with numbered places for details. */
  String sentence() {
    return sentence;
  }

  /** A few words that stand behind a count: "12 on never.csv". */
  String inShort() {
    return inShort;
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
