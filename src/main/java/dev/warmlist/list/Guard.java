package dev.warmlist.list;

/** Whether cells that a spreadsheet would run as a formula are disarmed when they are written. */
public enum Guard {
  /** A leading apostrophe disarms them; our reader takes it off again. */
  SPREADSHEET,
  /** Cells are written as they are. */
  NONE
}
