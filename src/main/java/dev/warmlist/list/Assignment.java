package dev.warmlist.list;

/**
 * What one column was taken for.
 *
 * @param role its role
 * @param set which of several addresses it belongs to; empty for the only one
 * @param how what decided it
 */
record Assignment(Role role, String set, How how) {

  /** What decides what a column is taken for. */
  enum How {
    NOTHING,
    CONTENT,
    NAME,
    SIGNATURE,
    USER
  }

  /** Nothing is known of the column. */
  static final Assignment NONE = new Assignment(Role.CARRIED, "", How.NOTHING);

  /** The same column in another role. */
  Assignment as(Role other) {
    return new Assignment(other, set, how);
  }
}
