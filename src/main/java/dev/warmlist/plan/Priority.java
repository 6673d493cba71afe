package dev.warmlist.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The order in which people are served when hours are short, as one number: the smaller, the
 * earlier. What is compared, one after the other:
 *
 * <ol>
 *   <li>the turn: promised call-backs by their day, people who answered, sequences under way, then
 *       new ones;
 *   <li>whether they were asked for ({@code --first});
 *   <li>the fit: the sum of the weights of the playbook that hold, the larger first;
 *   <li>the reach: on how many channels they can be met, the more the earlier;
 *   <li>the freshness: the day of the last sign of them, the later the earlier.
 * </ol>
 */
public final class Priority {
  private static final int DAY_BITS = 17;
  private static final int DUE_BITS = 16;
  private static final int FIT_BITS = 21;
  private static final int REACH_BITS = 4;
  private static final int MOST_CHANNELS = (1 << REACH_BITS) - 1;
  private static final long LARGEST_FIT = (1L << (FIT_BITS - 1)) - 1;
  private static final int HUNDREDTHS = 100;

  private static final List<Turn> TURNS = List.of(Turn.values());

  private Priority() {}

  /** What somebody's turn depends on, the earliest first. */
  public enum Turn {
    /** We promised to call them on a day. */
    PROMISED,
    /** They answered. */
    ANSWERED,
    /** Their sequence has begun. */
    UNDER_WAY,
    /** Nothing has begun yet. */
    NEW
  }

  /**
   * The number.
   *
   * @param due the day of the promise, for a promise; else any
   * @param first whether they were asked for
   * @param fit the sum of the weights, compared to the hundredth
   * @param reach on how many channels they can be met
   * @param fresh the day of the last sign of them, not after {@code asOf}; {@link LocalDate#MIN}
   *     when there was none
   */
  public static long of(
      Turn turn,
      LocalDate due,
      boolean first,
      double fit,
      int reach,
      LocalDate fresh,
      LocalDate asOf) {
    long day = turn == Turn.PROMISED ? days(asOf.minusYears(1), due) : 0;
    long key = TURNS.indexOf(turn);
    key = (key << DUE_BITS) | Math.min(day, (1 << DUE_BITS) - 1);
    key = (key << 1) | (first ? 0 : 1);
    key = (key << FIT_BITS) | (LARGEST_FIT - hundredths(fit));
    key = (key << REACH_BITS) | (MOST_CHANNELS - Math.min(reach, MOST_CHANNELS));
    return (key << DAY_BITS) | days(fresh, asOf);
  }

  private static long hundredths(double fit) {
    long rounded = Math.round(fit * HUNDREDTHS);
    return Math.max(-LARGEST_FIT, Math.min(LARGEST_FIT, rounded));
  }

  /** The days between two days, at most what fits. */
  private static long days(LocalDate from, LocalDate to) {
    long most = (1 << DAY_BITS) - 1;
    return from.equals(LocalDate.MIN)
        ? most
        : Math.max(0, Math.min(most, ChronoUnit.DAYS.between(from, to)));
  }
}
