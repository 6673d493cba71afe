package dev.warmlist.clean;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A telephone number as it was found, and what is known of it.
 *
 * @param original the part of the cell that it was read from, tidied
 * @param e164 the number with {@code +} and country code; empty when it is invalid
 * @param kind what it reaches
 * @param region the country it belongs to, two letters; empty when none or not known
 * @param extension digits to dial afterwards; empty without any
 * @param label what was written beside it, in one word: {@code fax}, {@code mobile}, {@code home},
 *     {@code work}; empty without any that is known
 * @param because why it is invalid, or what is doubtful about it
 */
public record Phone(
    String original,
    String e164,
    Kind kind,
    String region,
    String extension,
    String label,
    Optional<Because> because) {

  /** What a number reaches, by its numbering plan. */
  public enum Kind {
    MOBILE("mobile"),
    LANDLINE("landline"),
    TOLL_FREE("toll-free"),
    /** Valid, but the plan doesn't tell (as in North America), or something else. */
    UNKNOWN("landline or mobile"),
    /** Not a number of its country's plan. */
    INVALID("invalid");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /** The kind in words. */
    public String text() {
      return text;
    }
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

  /**
   * The time zones in which it may ring, in order of their names; none when it is invalid or
   * belongs to no place, as toll-free numbers do.
   */
  public List<ZoneId> zones() {
    return valid() && kind != Kind.TOLL_FREE ? PhoneZones.of(e164) : List.of();
  }

  /** What is known of it, for people: {@code kind}, {@code region}, {@code zones}, … */
  public Map<String, String> known() {
    return Known.of(
        "kind",
        kind.text(),
        "region",
        region,
        "zones",
        zones().stream().map(ZoneId::getId).collect(Collectors.joining(", ")),
        "extension",
        extension,
        "label",
        label,
        "because",
        because.map(Because::text).orElse(""));
  }

  private static String unsigned(String text) {
    int start = 0;
    while (start < text.length() && (text.charAt(start) == '+' || text.charAt(start) == ' ')) {
      start++;
    }
    return text.substring(start);
  }
}
