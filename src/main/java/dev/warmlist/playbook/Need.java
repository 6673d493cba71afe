package dev.warmlist.playbook;

import java.util.Locale;

/** What a step needs before it may be taken. */
public enum Need {
  /** A finding of our own: what matters to them now, its source and its date. */
  FACT,
  /** They accepted our invitation on a social network. */
  CONNECTION,
  /** They consented to this channel. */
  CONSENT;

  /** The word in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it depends on them, so that a step that needs it has no date. */
  public boolean isTheirs() {
    return this != FACT;
  }
}
