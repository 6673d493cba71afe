package dev.warmlist.list;

/**
 * What one column was taken for.
 *
 * @param role its role
 * @param set which of several addresses it belongs to; empty for the only one
 * @param how what decided it
 * @param why the evidence in a few words, as it is shown; empty where nothing is known
 */
record Assignment(Role role, String set, How how, String why) {

  /** What decides what a column is taken for. */
  enum How {
    /** Nothing: the column is carried along unread. */
    NOTHING,
    /** Nothing can: it speaks of being contacted, and only the user can say which way round. */
    OPEN,
    /** What its cells look like. */
    CONTENT,
    /** Its header. */
    NAME,
    /** The known export that the list is. */
    SIGNATURE,
    /** The user. */
    USER
  }

  /** Nothing is known of the column. */
  static final Assignment NONE = new Assignment(Role.CARRIED, "", How.NOTHING, "");

  /** What a known export's header means. */
  static Assignment ofExport(Role role, String set) {
    return new Assignment(role, set, How.SIGNATURE, "known export");
  }

  /** What a header means. */
  static Assignment ofHeader(Role role, String set) {
    return new Assignment(role, set, How.NAME, "header");
  }

  /** What a header means that is nearly a known one. */
  static Assignment ofMistyped(Role role, String set) {
    return new Assignment(role, set, How.NAME, "header with a slip, borne out by its cells");
  }

  /** What cells show; {@code seen} completes "cells: ". */
  static Assignment ofCells(Role role, String seen) {
    return new Assignment(role, "", How.CONTENT, "cells: " + seen);
  }

  /** What the user said. */
  static Assignment asAsked(Role role, String set) {
    return new Assignment(role, set, How.USER, "as asked");
  }

  /** The same column in another role, by the same evidence. */
  Assignment as(Role other) {
    return new Assignment(other, set, how, why);
  }

  /** The same column in another role, and the evidence that changed it. */
  Assignment as(Role other, String because) {
    return new Assignment(other, set, how, why.isEmpty() ? because : why + "; " + because);
  }

  /** The same column, of which nothing is known but that its header misleads. */
  Assignment unread(String because) {
    return new Assignment(Role.CARRIED, "", How.NOTHING, why + "; " + because);
  }

  /** The same column, which only the user can explain. */
  Assignment open() {
    return new Assignment(Role.CARRIED, set, How.OPEN, why + "; cells that don't tell the sense");
  }

  /** Whether the header alone decided it. */
  boolean isNamed() {
    return how == How.NAME;
  }
}
