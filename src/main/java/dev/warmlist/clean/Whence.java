package dev.warmlist.clean;

import dev.warmlist.prospect.Field;
import java.util.Optional;

/** Which country a row's numbers are written for. */
final class Whence {
  private Whence() {}

  /** The row's country, else that of its state, postcode or e-mail; empty when nothing tells. */
  static String country(Draft draft, Readings readings) {
    String stated = stated(draft, readings);
    if (!stated.isEmpty()) {
      return stated;
    }
    return Postcodes.country(draft.first(Field.POSTCODE))
        .or(() -> ofMail(draft.first(Field.EMAIL)))
        .orElse("");
  }

  /** The row's country, else that of its state; empty when neither tells. */
  static String stated(Draft draft, Readings readings) {
    String country = draft.first(Field.COUNTRY);
    return country.isEmpty()
        ? readings.region(draft.first(Field.REGION), "").map(Region::country).orElse("")
        : country;
  }

  private static Optional<String> ofMail(String email) {
    return email.isEmpty()
        ? Optional.empty()
        : Countries.ofDomain(email.substring(email.indexOf('@') + 1));
  }
}
