package dev.warmlist.clean;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What somebody does.
 *
 * @param original the text it was read from, as it came
 * @param shown the title for people; empty when none is there
 * @param seniority how much they decide
 * @param function what they work on
 * @param words the words that say so, folded, in the title's order
 */
public record JobTitle(
    String original, String shown, Seniority seniority, Function function, List<String> words) {

  /** What is known about the title: {@code seniority, function, words}; only what is understood. */
  public Map<String, String> known() {
    return Known.of(
        "seniority",
        seniority == Seniority.UNKNOWN ? "" : seniority.key(),
        "function",
        function == Function.UNKNOWN ? "" : function.key(),
        "words",
        String.join("; ", words));
  }

  /** How much a person decides, the highest first. */
  public enum Seniority {
    /** Owns the firm, or a share of it. */
    OWNER,
    /** Leads the firm. */
    C_LEVEL,
    VP,
    DIRECTOR,
    /** Leads a department or a site. */
    HEAD,
    /** Leads a team, a project or accounts. */
    MANAGER,
    SENIOR,
    STAFF,
    /** No title, or none that is understood. */
    UNKNOWN;

    /** The word in files and queries: {@code c-level}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What a person works on. */
  public enum Function {
    /** Runs the whole firm. */
    EXECUTIVE,
    SALES,
    MARKETING,
    OPERATIONS,
    /** Engineering, research and development. */
    ENGINEERING,
    /** The firm's own computers and data. */
    IT,
    FINANCE,
    HR,
    LEGAL,
    /** Looks after customers. */
    SUPPORT,
    PRODUCT,
    PURCHASING,
    /** Understood, and none of these. */
    OTHER,
    /** No title, or none that is understood. */
    UNKNOWN;

    /** The word in files and queries: {@code purchasing}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
