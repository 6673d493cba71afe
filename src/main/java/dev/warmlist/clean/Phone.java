package dev.warmlist.clean;

/**
 * A telephone number as it was found, and what is known of it.
 *
 * @param original the part of the cell that it was read from, tidied
 * @param e164 the number with {@code +} and country code; empty when it is invalid
 * @param kind what it reaches
 * @param region the country it belongs to, two letters; empty when none or not known
 * @param extension digits to dial afterwards; empty without any
 */
public record Phone(String original, String e164, Kind kind, String region, String extension) {

  /** What a number reaches, by its numbering plan. */
  public enum Kind {
    MOBILE,
    LANDLINE,
    TOLL_FREE,
    /** Valid, but the plan doesn't tell (as in North America), or something else. */
    UNKNOWN,
    /** Not a number of its country's plan. */
    INVALID
  }

  /** Whether the number fits its country's plan. */
  public boolean valid() {
    return kind != Kind.INVALID;
  }

  /**
   * The number as rows hold it: {@code +14155552671}, {@code +14155552671 x371}; an invalid one as
   * it was written, without a leading {@code +}.
   */
  public String value() {
    if (!valid()) {
      return unsigned(original);
    }
    return extension.isEmpty() ? e164 : e164 + " x" + extension;
  }

  private static String unsigned(String text) {
    int start = 0;
    while (start < text.length() && (text.charAt(start) == '+' || text.charAt(start) == ' ')) {
      start++;
    }
    return text.substring(start);
  }
}
