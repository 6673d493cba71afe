package dev.warmlist.clean;

import dev.warmlist.prospect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Postal addresses and their parts. */
final class PlaceStep {
  private final Draft draft;
  private final Readings readings;

  private PlaceStep(Draft draft, Readings readings) {
    this.draft = draft;
    this.readings = readings;
  }

  static void apply(Draft draft, Readings readings) {
    new PlaceStep(draft, readings).apply();
  }

  private void apply() {
    for (String text : draft.texts(Field.COUNTRY)) {
      String country = readings.country(text).orElse("");
      draft.put(
          Field.COUNTRY,
          text,
          country,
          country.isEmpty() ? Because.NOT_A_COUNTRY : Because.AS_CODE);
    }
    for (String text : draft.texts(Field.REGION)) {
      draft.put(Field.REGION, text, region(Texts.tidy(text)), Because.CASE_MENDED);
    }
    for (String text : draft.texts(Field.STREET)) {
      draft.put(Field.STREET, text, Texts.tidy(text), Because.BLANKS_TIDIED);
    }
    for (String text : draft.texts(Field.CITY)) {
      if (!cityAndPostcode(text)) {
        draft.put(Field.CITY, text, readings.city(Texts.tidy(text)), Because.CASE_MENDED);
      }
    }
    for (String text : draft.texts(Field.POSTCODE)) {
      Postcode postcode = postcode(text);
      if (Placeholders.is(postcode.value())) {
        draft.drop(Field.POSTCODE, text, Because.NO_VALUE);
        continue;
      }
      Because because = postcode.because().orElse(Because.TIDIED);
      if (because.effect() == Because.Effect.DOUBTFUL) {
        draft.put(Field.POSTCODE, text, postcode.value(), Because.TIDIED);
        draft.doubt(Field.POSTCODE, postcode.value(), "", because);
      } else {
        draft.put(Field.POSTCODE, text, postcode.value(), because);
      }
    }
    addresses();
  }

  private String region(String text) {
    return regionIn(draft.first(Field.COUNTRY), text);
  }

  private String regionIn(String country, String text) {
    boolean code =
        readings.region(text, country).filter(region -> isCode(region, text)).isPresent();
    if (code) {
      return text.toUpperCase(Locale.ROOT);
    }
    return text.length() > 3 ? readings.city(text) : text;
  }

  private static boolean isCode(Region region, String text) {
    return region.code().equalsIgnoreCase(text)
        || (region.country() + "-" + region.code()).equalsIgnoreCase(text);
  }

  /** {@code D-80331 München} in the city's column of a row that has no postcode. */
  private boolean cityAndPostcode(String text) {
    if (draft.has(Field.POSTCODE) || hasPostcode()) {
      return false;
    }
    String country = Whence.stated(draft, readings);
    String line = readings.city(Texts.tidy(text));
    Address address = hasDigit(line) ? Addresses.read(line, country) : Address.NONE;
    String town = address.city().isEmpty() ? address.street() : address.city();
    boolean alone = address.city().isEmpty() || address.street().isEmpty();
    if (!alone || address.postcode().isEmpty() || !Streets.isCity(town)) {
      return false;
    }
    if (!agrees(Field.COUNTRY, address.country())) {
      return false;
    }
    addCountry(address.country());
    addMissing(Field.REGION, region(address.region()));
    String postcode = postcode(address.postcode()).value();
    draft.put(Field.CITY, text, readings.city(town), Because.ADDRESS_SPLIT);
    draft.add(Field.POSTCODE, postcode);
    return true;
  }

  private String code(String region, String country) {
    return region.isEmpty() ? "" : readings.region(region, country).map(Region::code).orElse("");
  }

  private boolean hasPostcode() {
    return draft.raws(Field.POSTCODE).stream().anyMatch(raw -> !Placeholders.is(raw.text()));
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private Postcode postcode(String text) {
    String country = Whence.stated(draft, readings);
    String region = draft.first(Field.REGION);
    String code = code(region, country);
    return Postcodes.read(text, country, code);
  }

  /** Those that can be split come first, so that the others see what the row has. */
  private void addresses() {
    List<String> whole = new ArrayList<>();
    for (String text : draft.texts(Field.ADDRESS)) {
      Address address = Addresses.read(text, Whence.stated(draft, readings));
      if (!address.split()) {
        whole.add(text);
      } else if (agrees(address)) {
        fill(address);
        draft.move(Field.ADDRESS, text, "", Because.ADDRESS_SPLIT);
      } else {
        draft.drop(Field.ADDRESS, text, Because.ANOTHER_ADDRESS);
      }
    }
    for (String text : whole) {
      boolean rest = draft.has(Field.CITY) || draft.has(Field.POSTCODE);
      String line = Addresses.read(text).original();
      if (rest && !draft.has(Field.STREET)) {
        draft.move(Field.ADDRESS, text, Field.STREET, line, Because.STREET_ALONE);
      } else {
        draft.put(Field.ADDRESS, text, line, Because.TIDIED);
      }
    }
  }

  private boolean agrees(Address address) {
    return agrees(Field.STREET, address.street())
        && agrees(Field.CITY, address.city())
        && agrees(Field.POSTCODE, address.postcode())
        && agrees(Field.COUNTRY, address.country());
  }

  private boolean agrees(Field field, String value) {
    String known = draft.first(field);
    return known.isEmpty() || value.isEmpty() || Texts.fold(known).equals(Texts.fold(value));
  }

  private void fill(Address address) {
    addCountry(address.country());
    addMissing(Field.REGION, region(address.region()));
    addMissing(Field.STREET, address.street());
    addMissing(Field.CITY, readings.city(address.city()));
    addMissing(Field.POSTCODE, postcode(address.postcode()).value());
  }

  /**
   * The country of an address, unless the row's own postcode and state would be read anew in it.
   */
  private void addCountry(String country) {
    String postcode = draft.first(Field.POSTCODE);
    String region = draft.first(Field.REGION);
    String code = code(region, country);
    boolean several = draft.raws(Field.REGION).size() > 1 || draft.raws(Field.POSTCODE).size() > 1;
    if (several || hasDigit(draft.first(Field.CITY))) {
      return;
    }
    if (postcode.isEmpty() || Postcodes.read(postcode, country, code).value().equals(postcode)) {
      if (region.isEmpty() || regionIn(country, region).equals(region)) {
        addMissing(Field.COUNTRY, country);
      }
    }
  }

  private void addMissing(Field field, String value) {
    if (!draft.has(field) && !Placeholders.is(value)) {
      draft.add(field, value);
    }
  }
}
