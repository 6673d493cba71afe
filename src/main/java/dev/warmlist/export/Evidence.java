package dev.warmlist.export;

import dev.warmlist.match.Comparison;
import dev.warmlist.match.Link;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The evidence of a link in one cell: {@code prior -17.2; given name: nickname +5.1}. It holds no
 * value of anybody, only how far values agree.
 */
final class Evidence {
  private Evidence() {}

  /** All comparisons of a link, in their order. */
  static String of(Link link) {
    return link.comparisons().stream().map(Evidence::of).collect(Collectors.joining("; "));
  }

  private static String of(Comparison comparison) {
    String level = comparison.level().isEmpty() ? "" : ": " + comparison.level();
    return comparison.evidence() + level + " " + bits(comparison.bits());
  }

  /** A weight in bits with its sign, to one decimal. */
  static String bits(double bits) {
    String text = String.format(Locale.ROOT, "%+.1f", bits);
    return text.equals("-0.0") ? "+0.0" : text;
  }

  /** A probability to four decimals; it is never rounded up to certainty. */
  static String probability(double probability) {
    return String.format(Locale.ROOT, "%.4f", Math.min(probability, 0.9999));
  }
}
