package dev.warmlist.plan;

/** Why a day can't be used for an act. */
enum Obstacle {
  /** Whoever acts doesn't work that day. */
  MEMBER_OFF,
  /** The prospect isn't met that day. */
  PROSPECT_OFF,
  /** Their clocks share no hours. */
  NO_COMMON_HOURS,
  /** Somebody else of their firm is contacted about then. */
  COLLEAGUE,
  /** They have had as many e-mails as they should. */
  EMAILS,
  /** As many invitations go out that week as should. */
  INVITATIONS,
  /** Whoever acts has no minutes left. */
  HOURS;

  /** Whether it lasts only as long as others come first, so that a later start may be better. */
  boolean isCompetition() {
    return this == HOURS || this == INVITATIONS || this == COLLEAGUE;
  }
}
