package dev.warmlist.playbook;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long to leave somebody in peace.
 *
 * @param amount how many units, 0 or more
 * @param unit what is counted
 */
public record Delay(int amount, Unit unit) {
  /** The longest delay in a playbook: two years. */
  static final int MOST_DAYS = 731;

  private static final Pattern TEXT =
      Pattern.compile("(?:(\\d{1,3})\\s+)?(business\\s+days?|days?|weeks?|seasons?)");
  private static final Map<String, Unit> UNITS =
      Map.of(
          "business day", Unit.BUSINESS_DAYS,
          "day", Unit.DAYS,
          "week", Unit.WEEKS,
          "season", Unit.SEASONS);

  /** What a delay counts. */
  public enum Unit {
    /** Days on which people work where the prospect is. */
    BUSINESS_DAYS("business day", 1),
    /** Days of the calendar. */
    DAYS("day", 1),
    WEEKS("week", 7),
    /** A quarter of a year: thirteen weeks. */
    SEASONS("season", 91);

    private final String word;
    private final int days;

    Unit(String word, int days) {
      this.word = word;
      this.days = days;
    }

    /** Days of the calendar in one of them; business days count as one. */
    public int days() {
      return days;
    }
  }

  /** Checks the amount. */
  public Delay {
    if (amount < 0) {
      throw new IllegalArgumentException("a delay isn't negative");
    }
  }

  /** So many business days. */
  public static Delay businessDays(int amount) {
    return new Delay(amount, Unit.BUSINESS_DAYS);
  }

  /** A delay as playbooks write it: {@code 10 business days}, {@code 3 weeks}, {@code season}. */
  static Optional<Delay> parse(String text) {
    Matcher m = TEXT.matcher(text.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    String unit = m.group(2).replaceAll("\\s+", " ");
    Unit counted = UNITS.get(unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit);
    int amount = m.group(1) == null ? 1 : Integer.parseInt(m.group(1));
    return counted == null || amount == 0 || (long) amount * counted.days > MOST_DAYS
        ? Optional.empty()
        : Optional.of(new Delay(amount, counted));
  }

  /** Business days that pass in about this time, five in seven days. */
  public double inBusinessDays() {
    return unit == Unit.BUSINESS_DAYS ? amount : amount * unit.days * 5 / 7.0;
  }

  /** Days of the calendar that pass in about this time, seven for five business days. */
  public int inDays() {
    return unit == Unit.BUSINESS_DAYS ? (amount * 7 + 4) / 5 : amount * unit.days;
  }

  /** The delay in words: {@code 1 business day}, {@code 2 seasons}. */
  @Override
  public String toString() {
    return amount + " " + unit.word + (amount == 1 ? "" : "s");
  }
}
