package dev.warmlist.export;

import dev.warmlist.match.Comparison;
import dev.warmlist.match.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The evidence of a link in one cell: {@code prior -17.2; given name: nickname +5.1}, or with the
 * values as they were compared: {@code given name: nickname "bob" ~ "robert" +5.1}. A quote within
 * a value is doubled, so that whatever a value holds can be read back.
 */
final class Evidence {
  private static final String VALUE = "\"(?:[^\"]|\"\")*+\"";
  private static final Pattern PART =
      Pattern.compile(
          "\\G(?<what>[^:\"]*?)(?:: (?<level>[^\"]*?))?"
              + ("(?: (?<left>" + VALUE + ")(?: ~ (?<right>" + VALUE + "))?)?")
              + " (?<bits>[+-][0-9.]+)(?:; |$)");

  private Evidence() {}

  /** All comparisons of a link in their order, without any value of anybody. */
  static String of(Link link) {
    return of(link, value -> "");
  }

  /**
   * All comparisons of a link, in their order.
   *
   * @param shown what may be shown of a value; the empty string hides it
   */
  static String of(Link link, UnaryOperator<String> shown) {
    return link.comparisons().stream()
        .map(comparison -> of(comparison, shown))
        .collect(Collectors.joining("; "));
  }

  private static String of(Comparison comparison, UnaryOperator<String> shown) {
    String level = comparison.level().isEmpty() ? "" : ": " + comparison.level();
    String left = shown.apply(comparison.left());
    String right = shown.apply(comparison.right());
    String values = "";
    if (!left.isEmpty() || !right.isEmpty()) {
      values = " " + quoted(left) + (left.equals(right) ? "" : " ~ " + quoted(right));
    }
    return comparison.evidence() + level + values + " " + bits(comparison.bits());
  }

  /** Reads a cell back; a part that somebody changed is left out. */
  static List<Comparison> read(String cell) {
    List<Comparison> parts = new ArrayList<>();
    Matcher part = PART.matcher(cell);
    for (int at = 0; at < cell.length() && part.find(); at = part.end()) {
      String left = unquoted(part.group("left"));
      String right = part.group("right") == null ? left : unquoted(part.group("right"));
      String level = part.group("level") == null ? "" : part.group("level");
      double bits = Double.parseDouble(part.group("bits"));
      parts.add(new Comparison(part.group("what"), left, right, level, bits));
    }
    return parts;
  }

  private static String quoted(String value) {
    return "\"" + Foreign.line(value).replace("\"", "\"\"") + "\"";
  }

  private static String unquoted(@org.jspecify.annotations.Nullable String value) {
    return value == null ? "" : value.substring(1, value.length() - 1).replace("\"\"", "\"");
  }

  /** A weight in bits with its sign, to one decimal. */
  static String bits(double bits) {
    String text = Shares.decimal(bits, 1);
    return text.startsWith("-") ? text : "+" + text;
  }

  /** A probability to four decimals; it is never rounded up to certainty. */
  static String probability(double probability) {
    return Shares.of(Math.min(probability, 0.9999));
  }
}
