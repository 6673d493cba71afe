package dev.warmlist.clean;

import dev.warmlist.prospect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Postal addresses and their parts. */
final class PlaceStep {
  private static final Set<String> SMALL =
      Set.of(
          "am", "an", "der", "die", "im", "in", "ob", "bei", "und", "a", "de", "du", "des", "la",
          "le", "les", "sur", "sous", "en", "el", "los", "las", "del", "y", "of", "the", "on",
          "upon", "by", "aan", "den", "di");

  private PlaceStep() {}

  static void apply(Draft draft) {
    for (String text : draft.texts(Field.COUNTRY)) {
      String country = Countries.read(text).orElse("");
      draft.put(
          Field.COUNTRY,
          text,
          country,
          country.isEmpty() ? Because.NOT_A_COUNTRY : Because.AS_CODE);
    }
    for (String text : draft.texts(Field.REGION)) {
      draft.put(Field.REGION, text, region(draft, Texts.tidy(text)), Because.CASE_MENDED);
    }
    for (String text : draft.texts(Field.STREET)) {
      draft.put(Field.STREET, text, Texts.tidy(text), Because.BLANKS_TIDIED);
    }
    for (String text : draft.texts(Field.CITY)) {
      if (!cityAndPostcode(draft, text)) {
        draft.put(Field.CITY, text, city(Texts.tidy(text)), Because.CASE_MENDED);
      }
    }
    for (String text : draft.texts(Field.POSTCODE)) {
      Postcode postcode = postcode(draft, text);
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
    addresses(draft);
  }

  private static String region(Draft draft, String text) {
    return region(draft.first(Field.COUNTRY), text);
  }

  private static String region(String country, String text) {
    boolean code = Regions.read(text, country).filter(region -> isCode(region, text)).isPresent();
    if (code) {
      return text.toUpperCase(Locale.ROOT);
    }
    return text.length() > 3 ? city(text) : text;
  }

  private static boolean isCode(Region region, String text) {
    return region.code().equalsIgnoreCase(text)
        || (region.country() + "-" + region.code()).equalsIgnoreCase(text);
  }

  /** {@code FRANKFURT AM MAIN} as people write it; short ones may be abbreviations. */
  private static String city(String text) {
    if (!Scripts.isOneCase(text) || !Scripts.hasLatin(text)) {
      return text;
    }
    if (text.length() <= 3 && Scripts.hasUpper(text)) {
      return text;
    }
    var cased = new ArrayList<String>();
    for (String word : text.split(" ", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      cased.add(!cased.isEmpty() && SMALL.contains(lower) ? lower : NameCase.proper(word));
    }
    return Texts.tidy(String.join(" ", cased));
  }

  /** {@code D-80331 München} in the city's column of a row that has no postcode. */
  private static boolean cityAndPostcode(Draft draft, String text) {
    if (draft.has(Field.POSTCODE) || hasPostcode(draft)) {
      return false;
    }
    String country = Whence.stated(draft);
    String line = city(Texts.tidy(text));
    Address address = hasDigit(line) ? Addresses.read(line, country) : Address.NONE;
    String town = address.city().isEmpty() ? address.street() : address.city();
    boolean alone = address.city().isEmpty() || address.street().isEmpty();
    if (!alone || address.postcode().isEmpty() || !Streets.isCity(town)) {
      return false;
    }
    if (!agrees(draft, Field.COUNTRY, address.country())) {
      return false;
    }
    addCountry(draft, address.country());
    addMissing(draft, Field.REGION, region(draft, address.region()));
    String postcode = postcode(draft, address.postcode()).value();
    draft.put(Field.CITY, text, city(town), Because.ADDRESS_SPLIT);
    draft.add(Field.POSTCODE, postcode);
    return true;
  }

  private static boolean hasPostcode(Draft draft) {
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

  private static Postcode postcode(Draft draft, String text) {
    String country = Whence.stated(draft);
    String region = draft.first(Field.REGION);
    String code = region.isEmpty() ? "" : Regions.code(region, country);
    return Postcodes.read(text, country, code);
  }

  /** Those that can be split come first, so that the others see what the row has. */
  private static void addresses(Draft draft) {
    List<String> whole = new ArrayList<>();
    for (String text : draft.texts(Field.ADDRESS)) {
      Address address = Addresses.read(text, Whence.stated(draft));
      if (!address.split()) {
        whole.add(text);
      } else if (agrees(draft, address)) {
        fill(draft, address);
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

  private static boolean agrees(Draft draft, Address address) {
    return agrees(draft, Field.STREET, address.street())
        && agrees(draft, Field.CITY, address.city())
        && agrees(draft, Field.POSTCODE, address.postcode())
        && agrees(draft, Field.COUNTRY, address.country());
  }

  private static boolean agrees(Draft draft, Field field, String value) {
    String known = draft.first(field);
    return known.isEmpty() || value.isEmpty() || Texts.fold(known).equals(Texts.fold(value));
  }

  private static void fill(Draft draft, Address address) {
    addCountry(draft, address.country());
    addMissing(draft, Field.REGION, region(draft, address.region()));
    addMissing(draft, Field.STREET, address.street());
    addMissing(draft, Field.CITY, city(address.city()));
    addMissing(draft, Field.POSTCODE, postcode(draft, address.postcode()).value());
  }

  /**
   * The country of an address, unless the row's own postcode and state would be read anew in it.
   */
  private static void addCountry(Draft draft, String country) {
    String postcode = draft.first(Field.POSTCODE);
    String region = draft.first(Field.REGION);
    String code = region.isEmpty() ? "" : Regions.code(region, country);
    boolean several = draft.raws(Field.REGION).size() > 1 || draft.raws(Field.POSTCODE).size() > 1;
    if (several || hasDigit(draft.first(Field.CITY))) {
      return;
    }
    if (postcode.isEmpty() || Postcodes.read(postcode, country, code).value().equals(postcode)) {
      if (region.isEmpty() || region(country, region).equals(region)) {
        addMissing(draft, Field.COUNTRY, country);
      }
    }
  }

  private static void addMissing(Draft draft, Field field, String value) {
    if (!draft.has(field) && !Placeholders.is(value)) {
      draft.add(field, value);
    }
  }
}
