package dev.warmlist;

/** How a run ends, as a shell sees it. Scripts rely on these numbers. */
public enum ExitStatus {
  /** Done. */
  OK(0),
  /** Done, and a gate ({@code lint}, {@code --fail-on}) found something. */
  GATE(1),
  /** The command line can't be understood. */
  USAGE(2),
  /** A list can be read as a file, but not as a list. */
  BAD_LIST(65),
  /** An input is missing or can't be read. */
  MISSING_INPUT(66),
  /** A fault of the program's own, such as sums that don't close. */
  BUG(70),
  /** The heap was too small. */
  OUT_OF_MEMORY(71),
  /** An output can't be created. */
  CANNOT_CREATE(73),
  /** Writing failed midway: a full disk, a closed device. */
  WRITE_FAILED(74),
  /** Something else holds a lock; trying later helps. */
  LOCKED(75),
  /** The playbook is wrong. */
  BAD_PLAYBOOK(78);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  /** The process's exit code, 0 to 78. */
  public int code() {
    return code;
  }
}
