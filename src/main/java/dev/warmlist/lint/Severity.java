package dev.warmlist.lint;

import java.util.Locale;

/** How much a finding weighs. Words are advice and never more than a warning. */
public enum Severity {
  /** Worth a thought. */
  NOTE,
  /** Better done differently. */
  WARNING,
  /** Against what the playbook is for. */
  ERROR;

  /** The word in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
