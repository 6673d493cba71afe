package dev.warmlist.clean;

import java.util.Locale;
import java.util.Optional;

/** How an earlier call ended. The first of two that apply is the one that counts more. */
public enum Disposition {
  /** They asked not to be contacted any more. */
  DO_NOT_CONTACT,
  /** The number belongs to somebody else, or to nobody. */
  WRONG_NUMBER,
  NOT_INTERESTED,
  /** They ended the call. */
  HUNG_UP,
  CUSTOMER,
  /** They bought, signed up or agreed to meet. */
  CONVERTED,
  /** They asked to be met later, or the time was bad. */
  NOT_NOW,
  CALL_BACK,
  /** Somebody else answered and didn't pass the call on. */
  GATEKEEPER,
  /** They were spoken to. */
  REACHED,
  LEFT_MESSAGE,
  NO_ANSWER;

  /** The word in files and queries: {@code not-interested}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The disposition of a {@link #key()}, if there is one. */
  public static Optional<Disposition> of(String key) {
    for (Disposition disposition : values()) {
      if (disposition.key().equals(key)) {
        return Optional.of(disposition);
      }
    }
    return Optional.empty();
  }
}
