package dev.warmlist.playbook;

import java.util.Locale;

/** Something that a prospect does, or that ends a sequence. */
public enum Sign {
  /** They answered. */
  REPLIED,
  /** They asked for something. */
  ASKED,
  /** They accepted an invitation. */
  CONNECTED,
  /** They were given something useful and it arrived. */
  GIVEN,
  /** There is a written reason why they would expect the call. */
  REASON_WRITTEN,
  /** They asked not to be contacted. */
  OPTED_OUT,
  /** They became a customer. */
  CUSTOMER,
  /** They said that it isn't of interest. */
  NOT_INTERESTED,
  /** They said not now, perhaps with a day. */
  NOT_NOW,
  /** They gave no sign at all until the last step. */
  SILENT;

  /** The word in files: {@code opted-out}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
