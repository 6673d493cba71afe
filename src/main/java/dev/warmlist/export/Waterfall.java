package dev.warmlist.export;

import dev.warmlist.match.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A link's weight as a waterfall in text: each comparison with its bits, the sum so far, and a bar
 * from the sum before to the sum after it.
 */
final class Waterfall {
  private static final int WHAT = 13;
  private static final int LEVEL = 28;
  private static final int NUMBERS = 16;
  private static final int SHORTEST = 10;
  private static final String INDENT = "    ";

  private final Layout layout;
  private final int values;
  private final int bars;

  /** A waterfall on a layout. */
  Waterfall(Layout layout) {
    this.layout = layout;
    int free = layout.width() - INDENT.length() - WHAT - LEVEL - NUMBERS - 3;
    this.bars = Math.max(SHORTEST, free * 2 / 5);
    this.values = Math.max(SHORTEST, free - bars);
  }

  /** The lines of a link. */
  List<String> lines(MergesCsv.Entry link) {
    List<Comparison> parts = Evidence.read(link.evidence());
    double low = 0;
    double high = 0;
    double sum = 0;
    for (Comparison part : parts) {
      sum += part.bits();
      low = Math.min(low, sum);
      high = Math.max(high, sum);
    }
    var lines = new ArrayList<String>();
    double before = 0;
    for (Comparison part : parts) {
      double after = before + part.bits();
      lines.add(line(part, after) + " " + bar(before, after, low, high));
      before = after;
    }
    lines.add(together(link));
    return lines.stream().map(String::stripTrailing).toList();
  }

  private String line(Comparison part, double sum) {
    return String.format(
        Locale.ROOT,
        "%s%s %s %s %7s %7s",
        INDENT,
        layout.fit(part.evidence(), WHAT),
        layout.fit(part.level(), LEVEL),
        layout.fit(values(part), values),
        Evidence.bits(part.bits()),
        Evidence.bits(sum));
  }

  private static String values(Comparison part) {
    return part.left().equals(part.right()) ? part.left() : part.left() + " ~ " + part.right();
  }

  private String together(MergesCsv.Entry link) {
    int left = INDENT.length() + WHAT + LEVEL + values + 3;
    return layout.fit("", left - "together".length() - 1)
        + String.format(
            Locale.ROOT, "together %7s bits   probability %s", link.weight(), link.probability());
  }

  private String bar(double before, double after, double low, double high) {
    double scale = high > low ? bars / (high - low) : 0;
    int from = (int) Math.round((Math.min(before, after) - low) * scale);
    int to = (int) Math.round((Math.max(before, after) - low) * scale);
    if (to == from && before != after) {
      to = Math.min(bars, from + 1);
      from = to - 1;
    }
    return " ".repeat(from) + layout.bar(after < before).repeat(to - from);
  }
}
