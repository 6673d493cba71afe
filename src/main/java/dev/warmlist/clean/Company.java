package dev.warmlist.clean;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A firm's name.
 *
 * @param original the text it was read from, as it came
 * @param shown the name for people, with its legal form; empty when no firm is named
 * @param legalForm the legal form in its usual spelling, such as {@code GmbH & Co. KG}; empty when
 *     none was found
 * @param key the name for matching: folded, without legal form, article, punctuation, branch and
 *     words for "and"; empty only when no firm is named
 * @param more what else is known, in a stable order: {@code trades-as, formerly, care-of, branch};
 *     {@code status} where the cell names no firm and says why, such as {@code self-employed}
 */
public record Company(
    String original, String shown, String legalForm, String key, Map<String, String> more) {

  /** No firm. */
  static Company none(String original, String status) {
    return new Company(original, "", "", "", Known.of("status", status));
  }

  /**
   * What is known about the firm: {@code legal-form, key}, {@code trades-as, formerly, care-of,
   * branch}; {@code status} of somebody without a firm.
   */
  public Map<String, String> known() {
    var known = new LinkedHashMap<>(Known.of("legal-form", legalForm, "key", key));
    known.putAll(more);
    return Collections.unmodifiableMap(known);
  }

  /** Whether no firm is named. */
  public boolean isEmpty() {
    return shown.isEmpty();
  }
}
