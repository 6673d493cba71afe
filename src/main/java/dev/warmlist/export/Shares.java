package dev.warmlist.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Shares and probabilities in figures, the same wherever an evaluation is shown. */
final class Shares {
  private Shares() {}

  /** Four decimals; what is less than all is never rounded up to all. */
  static String of(double share) {
    return decimal(share < 1 ? Math.min(share, 0.9999) : share, 4);
  }

  /** So many decimals; without a format, which a large run can't afford by the million. */
  static String decimal(double value, int places) {
    return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP).toPlainString();
  }

  /** In words: {@code 98.7 %}; what is less than all is never rounded up to all. */
  static String percent(double share) {
    double percent = share < 1 ? Math.min(100 * share, 99.9) : 100;
    return String.format(Locale.ROOT, percent == 100 ? "%.0f\u00a0%%" : "%.1f\u00a0%%", percent);
  }

  /** A line that was drawn, as it was said: {@code 0.985}. */
  static String line(double probability) {
    return BigDecimal.valueOf(probability).stripTrailingZeros().toPlainString();
  }
}
