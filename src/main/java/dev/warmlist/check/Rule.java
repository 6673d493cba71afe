package dev.warmlist.check;

import java.util.Locale;

/** What holds of every plan, each rule with the sentence that says so. */
public enum Rule {
  // The plan's days.
  BEFORE_AS_OF("nothing is dated before the day of the plan"),
  BEYOND_THE_PLAN("nothing is dated after the plan's weeks"),
  EARLIEST_IS_THE_DATE("the earliest day of what has a date is that date"),
  EARLIEST_BEFORE_AS_OF("nothing may happen before the day of the plan"),

  // The days of whoever acts.
  DAY_OFF("nobody acts on a day of the week on which they don't work"),
  HOLIDAY_OFF("nobody acts on a public holiday where they live"),
  AWAY("nobody acts while they are away"),

  // The days of the prospect.
  THEIR_WEEKEND("nobody is met on their weekend"),
  THEIR_HOLIDAY("nobody is met on a public holiday of theirs"),
  NO_MEETING_DAY("people are met on the days of the playbook's calendar"),
  QUIET("nobody is met in a quiet season"),

  // Hours.
  PLACE_UNKNOWN("nobody is called whose country or time zone is unknown"),
  WRONG_CLOCK("calls and messages are on the prospect's clock, all else on that of whoever acts"),
  WINDOW_TOO_SHORT("there is half an hour at least for a call or a message"),
  THEIR_HOURS("people are called in meeting hours, or where these can't be from nine to five"),
  ALLOWED_HOURS("people are called in the hours that the rules of their place allow"),
  HOURS_OF_WHO_CALLS("whoever calls works at that hour"),
  NOT_THEIR_SHIFT("an act that isn't live has hours of whoever does it"),
  NOBODY_CAN_CALL("there is no call or message where no hour could ever be found for one"),

  // Order, gaps and how often.
  OUT_OF_ORDER("steps follow each other on later days, in their order"),
  DELAY("a step comes as long after the one before as it says"),
  PACE("the gaps between steps grow as the sequence's pace says"),
  BEFORE_THE_PROMISE("nobody is met before the day on which they were promised a call"),
  TOO_MANY_EMAILS("nobody gets more e-mails than the pace allows"),
  TOO_EARLY("nothing happens before the day on which somebody goes on"),
  DONE_AGAIN("what was done isn't planned again"),
  COLLEAGUES("people of one firm are met one at a time, with a gap"),

  // What the team can do.
  WEEK_FULL("nobody works more in a week than their hours"),
  TALK_HOURS("hours that are kept for talks go to nothing else"),
  DAY_FULL("nobody's day takes more than a day's share of the week"),
  TOO_MANY_INVITATIONS("nobody sends more social invitations in a week than the playbook allows"),
  MAILBOX_FULL("no mailbox sends more e-mails in a day than the playbook allows"),

  // What is allowed, and what has to be there before.
  CHANNEL_CLOSED("people are met on channels that are open for them"),
  STOPPED_HANDLE("an address that somebody stopped is not used"),
  SKIPPED_STEP("nobody gets a step that isn't for them"),
  NOT_UNLOCKED("what a sign of theirs unlocks has no date before the sign"),
  NOT_CONNECTED("what needs a connection has no date before they accepted"),
  NO_CONSENT("what needs a consent has no date"),
  WAITS_UNSAID("what waits for them says for what"),
  LEFT_UNDATED("what waits for nothing of theirs has a date, if that is within the plan"),
  UNPREPARED("what needs a fact comes after the day on which it is looked for"),

  // Who acts.
  NOT_OF_THE_TEAM("whoever acts or owns is of the team"),
  NOT_AMONG_THE_OWNERS("the owner is one of those who may look after them"),
  NOT_THE_OWNER("what is for anyone is the owner's"),
  WRONG_ROLE("what is for a role is done by somebody who has it"),

  // Whom it is about.
  NOT_PLANNED("nobody has touches who is suppressed, left out, waiting or resting"),
  MORE_THAN_RESEARCH("whoever wasn't heard from for years is looked up at most"),
  NOTHING_DATED("whoever is planned has a touch with a date"),
  ID_REPEATED("each touch has an id of its own"),
  STEP_REPEATED("nobody gets a step twice"),
  NO_SUCH_STEP("each touch is a step of the prospect's sequence"),
  SOMEBODY_ELSES("a touch is for the prospect who has it");

  private final String sentence;

  Rule(String sentence) {
    this.sentence = sentence;
  }

  /** The rule in words: a clause, lower case, without a full stop. */
  public String sentence() {
    return sentence;
  }

  /** The word for programs: {@code day-off}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
