package dev.warmlist.consent;

import java.util.Locale;

/** What is answered about a channel. None of them says that a contact is lawful. */
public enum Verdict {
  /** A rule was found under which it may be used. */
  ALLOWED,
  /** A rule asks for something that the rows don't hold. */
  NEEDS_EVIDENCE,
  /** Somebody said no, or an earlier call showed that it leads nowhere. */
  BLOCKED;

  /** The word in files: {@code needs-evidence}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
