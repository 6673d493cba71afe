package dev.warmlist.playbook;

/**
 * How a sequence spreads its touches.
 *
 * @param firstGap business days between the first two touches, 1 or more
 * @param grow the factor by which each further gap grows, 1 or more
 * @param emails the most e-mails within {@code emailDays}
 * @param emailDays the days over which e-mails are counted
 */
public record Pace(int firstGap, double grow, int emails, int emailDays) {
  /** As long as a rest lasts when nothing else is said. */
  static final Delay SEASON = new Delay(1, Delay.Unit.SEASONS);

  /** Five business days, then twice as long each time; three e-mails in 90 days. */
  public static final Pace CALM = new Pace(5, 2, 3, 90);

  /** Checks the ranges. */
  public Pace {
    if (firstGap < 1 || grow < 1 || emails < 0 || emailDays < 1) {
      throw new IllegalArgumentException("a pace has gaps of a day or more that don't shrink");
    }
  }

  /** The gap before the touch at a position, in business days; 0 before the first. */
  public int gapBefore(int position) {
    return position == 0 ? 0 : (int) Math.round(firstGap * Math.pow(grow, position - 1));
  }
}
