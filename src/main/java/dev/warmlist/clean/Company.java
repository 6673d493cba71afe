package dev.warmlist.clean;

import java.util.Map;

/**
 * A firm's name.
 *
 * @param original the text it was read from, as it came
 * @param shown the name for people, with its legal form; empty when no firm is named
 * @param legalForm the legal form in its usual spelling, such as {@code GmbH & Co. KG}; empty when
 *     none was found
 * @param key the name for matching: folded, without legal form, article, punctuation and words for
 *     "and"; empty only when no firm is named
 */
public record Company(String original, String shown, String legalForm, String key) {
  /** What is known about the firm: {@code legal-form, key}. */
  public Map<String, String> known() {
    return Known.of("legal-form", legalForm, "key", key);
  }

  /** Whether no firm is named. */
  public boolean isEmpty() {
    return shown.isEmpty();
  }
}
