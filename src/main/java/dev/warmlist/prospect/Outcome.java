package dev.warmlist.prospect;

import java.util.Locale;

/**
 * What becomes of a row, in order of precedence. Every row that was read has exactly one outcome.
 */
public enum Outcome {
  /** Unreadable or empty. */
  REJECTED,
  /** They said no. */
  SUPPRESSED,
  /** Merged into another row of a prospect that is kept. */
  MERGED,
  /** Not asked for ({@code --where}), or known already ({@code --against}). */
  LEFT_OUT,
  /** Not to be met now, for a reason that lies with them. */
  RESTING,
  /** To be met when hours, a review, a channel or a sequence allow. */
  WAITING,
  /** Has dated touches. */
  PLANNED,
  /** Filters only: passed on. */
  KEPT;

  /** The word in files: {@code left-out}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
