package dev.warmlist.clean;

import dev.warmlist.prospect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Postal addresses and their parts. */
final class PlaceStep {
  private static final Pattern SPREADSHEET_NUMBER = Pattern.compile("(\\d+)\\.0");
  private static final Pattern ZEROLESS = Pattern.compile("\\d{4}(-\\d{4})?");
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
      draft.put(Field.CITY, text, city(Texts.tidy(text)), Because.CASE_MENDED);
    }
    for (String text : draft.texts(Field.POSTCODE)) {
      String postcode = postcode(draft, text);
      boolean zero = postcode.startsWith("0") && !Texts.tidy(text).startsWith("0");
      draft.put(Field.POSTCODE, text, postcode, zero ? Because.ZERO_RESTORED : Because.TIDIED);
    }
    addresses(draft);
  }

  private static String region(Draft draft, String text) {
    boolean code =
        Regions.read(text, draft.first(Field.COUNTRY))
            .filter(region -> region.code().equalsIgnoreCase(text))
            .isPresent();
    if (code) {
      return text.toUpperCase(Locale.ROOT);
    }
    return text.length() > 3 ? city(text) : text;
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
    return String.join(" ", cased);
  }

  /** Upper case; a spreadsheet's {@code .0} comes off, and the zero it took comes back. */
  private static String postcode(Draft draft, String text) {
    String tidy = Texts.tidy(text).toUpperCase(Locale.ROOT);
    String plain = SPREADSHEET_NUMBER.matcher(tidy).replaceFirst("$1");
    boolean lost = ZEROLESS.matcher(plain).matches() && Whence.stated(draft).equals("US");
    return lost ? "0" + plain : plain;
  }

  /** Those that can be split come first, so that the others see what the row has. */
  private static void addresses(Draft draft) {
    List<String> whole = new ArrayList<>();
    for (String text : draft.texts(Field.ADDRESS)) {
      Address address = Addresses.read(text);
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
      if (rest && !draft.has(Field.STREET)) {
        draft.move(Field.ADDRESS, text, Field.STREET, Texts.tidy(text), Because.STREET_ALONE);
      } else {
        draft.put(Field.ADDRESS, text, Texts.tidy(text), Because.BLANKS_TIDIED);
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
    addMissing(draft, Field.COUNTRY, address.country());
    addMissing(draft, Field.REGION, region(draft, address.region()));
    addMissing(draft, Field.STREET, address.street());
    addMissing(draft, Field.CITY, city(address.city()));
    addMissing(draft, Field.POSTCODE, postcode(draft, address.postcode()));
  }

  private static void addMissing(Draft draft, Field field, String value) {
    if (!draft.has(field) && !Placeholders.is(value)) {
      draft.add(field, value);
    }
  }
}
