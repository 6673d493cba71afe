package dev.warmlist.plan;

/** Why a day isn't used for an act. */
enum Obstacle {
  /** Whoever acts doesn't work that day. */
  MEMBER_OFF,
  /** The prospect isn't met that day. */
  PROSPECT_OFF,
  /** Their clocks share no hours. */
  NO_COMMON_HOURS,
  /** They have had as many e-mails as they should. */
  EMAILS,
  /** Somebody else of their firm is contacted about then. */
  COLLEAGUE,
  /** As many invitations go out that week as should. */
  INVITATIONS,
  /** As many e-mails leave the mailbox that day as should. */
  MAILBOX,
  /** Whoever acts has no minutes left. */
  HOURS,
  /** Nothing stands in the way, but a later step would find no day. */
  LATER_STEPS;

  /** Whether the calendar itself closes the day, whatever else is planned. */
  boolean isClosed() {
    return compareTo(COLLEAGUE) < 0;
  }
}
