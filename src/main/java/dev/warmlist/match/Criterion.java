package dev.warmlist.match;

import dev.warmlist.ReasonCode;

/** What makes one value better than another. Each is a number; the smaller one is better. */
enum Criterion {
  /** Says no. */
  URGENT(ReasonCode.SAYS_NO),
  /** Asked for. */
  PREFERRED(ReasonCode.PREFERRED),
  /** Not of a firm that the person left. */
  HERE(ReasonCode.CURRENT_FIRM),
  /** A person's own mailbox. */
  OWN(ReasonCode.OWN_MAILBOX),
  /** Has the parts that make it usable at all. */
  WHOLE(ReasonCode.MORE_COMPLETE),
  /** Of the firm, family name or place that is the newest one. */
  CURRENT(ReasonCode.MORE_RECENT),
  /** Spelt as in an address of theirs, where another is almost the same. */
  IN_ADDRESS(ReasonCode.AS_IN_ADDRESS),
  /** Not almost the same as what more rows say. */
  TYPED_WELL(ReasonCode.MORE_FREQUENT),
  /** Robert, not Bob. */
  FORMAL(ReasonCode.FULL_FORM),
  /** With its accents, and in capitals and small letters that somebody wrote. */
  SPELT(ReasonCode.BETTER_SPELT),
  COMPLETE(ReasonCode.MORE_COMPLETE),
  RECENT(ReasonCode.MORE_RECENT),
  FREQUENT(ReasonCode.MORE_FREQUENT),
  /** Longer, where nothing else tells. */
  LONGER(ReasonCode.MORE_COMPLETE),
  FIRST(ReasonCode.FIRST_SEEN);

  private final ReasonCode reason;

  Criterion(ReasonCode reason) {
    this.reason = reason;
  }

  ReasonCode reason() {
    return reason;
  }
}
