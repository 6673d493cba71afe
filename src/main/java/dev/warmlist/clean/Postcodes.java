package dev.warmlist.clean;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads postcodes: in their country's own spelling, and those whose form is one country's alone.
 */
public final class Postcodes {
  private static final int LONGEST = 14;
  private static final Map<String, Pattern> OWN = own();
  private static final Map<String, PostcodeForm> FORMS = forms();
  private static final Map<String, Set<String>> ZEROS = zeros();

  /** Letters that countries have on cars, where they aren't those of the code. */
  private static final Map<String, String> CAR_SIGNS =
      Map.of(
          "DE", "D", "AT", "A", "FR", "F", "IT", "I", "ES", "E", "BE", "B", "LU", "L", "SE", "S",
          "FI", "FIN", "LI", "FL");

  private static final Pattern OUTWARD = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?");

  private Postcodes() {}

  /**
   * The country of a postcode such as {@code SW1A 1AA}, {@code K1A 0B1}, {@code 1012 AB}, {@code
   * D-80331} or {@code 66044-1234}; nothing for forms that several countries share.
   */
  public static Optional<String> country(String postcode) {
    if (isFiveDigits(postcode)) {
      return Optional.empty();
    }
    String text = Texts.tidy(postcode).toUpperCase(Locale.ROOT);
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    for (Map.Entry<String, Pattern> form : OWN.entrySet()) {
      if (form.getValue().matcher(text).matches()) {
        return Optional.of(form.getKey());
      }
    }
    return Optional.empty();
  }

  /**
   * The postcode in its country's spelling.
   *
   * @param country two letters; empty when it isn't known, and then only a form that is one
   *     country's alone is mended
   * @param region the region's code; empty when it isn't known
   */
  public static Postcode read(String cell, String country, String region) {
    String text = Texts.tidy(cell);
    if (country.equals("US") && isFiveDigits(text)) {
      return new Postcode(text, text, country, Optional.empty());
    }
    String upper = Texts.tidy(text.toUpperCase(Locale.ROOT));
    String plain = withoutDecimals(upper);
    String home = country.isEmpty() ? country(plain).orElse("") : country;
    PostcodeForm form = FORMS.get(home);
    if (form == null || plain.length() > LONGEST) {
      return new Postcode(text, plain, "", Optional.empty());
    }
    Optional<String> spelled = spelled(form, plain, home, country.isEmpty());
    if (spelled.isPresent()) {
      return new Postcode(text, spelled.get(), home, Optional.empty());
    }
    if (lostZero(form, plain, home, region)) {
      String whole = form.spelled("0" + compact(plain)).orElse(plain);
      return new Postcode(text, whole, home, Optional.of(Because.ZERO_RESTORED));
    }
    boolean outward = home.equals("GB") && OUTWARD.matcher(plain).matches();
    return new Postcode(
        text,
        plain,
        outward ? home : "",
        outward || country.isEmpty()
            ? Optional.empty()
            : Optional.of(Because.NOT_ITS_COUNTRYS_POSTCODE));
  }

  /** The country's letters come off where the row says the country too. */
  private static Optional<String> spelled(
      PostcodeForm form, String text, String country, boolean assumed) {
    Optional<String> whole = form.spelled(compact(text));
    if (whole.isPresent()) {
      return whole;
    }
    for (String sign : List.of(country, CAR_SIGNS.getOrDefault(country, country))) {
      boolean signed =
          text.startsWith(sign)
              && text.length() > sign.length()
              && "- ".indexOf(text.charAt(sign.length())) >= 0;
      if (signed) {
        Optional<String> behind = form.spelled(compact(text.substring(sign.length())));
        if (behind.isPresent()) {
          return assumed ? Optional.of(text) : behind;
        }
      }
    }
    return Optional.empty();
  }

  /** One digit less than all postcodes of the country have, and others there begin with zero. */
  private static boolean lostZero(PostcodeForm form, String text, String country, String region) {
    Set<String> regions = ZEROS.get(country);
    String digits = text.indexOf('-') == 4 ? text.substring(0, 4) : text;
    boolean small = digits.length() == form.digits() - 1 && isDigits(digits);
    return small
        && regions != null
        && (regions.isEmpty() || region.isEmpty() || regions.contains(region));
  }

  /** What a spreadsheet made of a number: {@code 66044.0}. */
  private static String withoutDecimals(String text) {
    int dot = text.indexOf('.');
    boolean number = dot > 0 && isDigits(text.substring(0, dot));
    return number && text.substring(dot).matches("\\.0{1,2}") ? text.substring(0, dot) : text;
  }

  private static String compact(String text) {
    var compact = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '-' && c != '–' && c != '.') {
        compact.append(c);
      }
    }
    return compact.toString();
  }

  private static boolean isFiveDigits(String text) {
    return text.length() == 5 && isDigits(text);
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static Map<String, Pattern> own() {
    var forms = new LinkedHashMap<String, Pattern>();
    Table.map("postcode-forms.txt").forEach((cc, form) -> forms.put(cc, Pattern.compile(form)));
    return forms;
  }

  private static Map<String, PostcodeForm> forms() {
    var forms = new LinkedHashMap<String, PostcodeForm>();
    Table.map("postcodes.txt")
        .forEach((cc, masks) -> forms.put(cc, new PostcodeForm(List.of(masks.split(",", -1)))));
    return forms;
  }

  private static Map<String, Set<String>> zeros() {
    var zeros = new LinkedHashMap<String, Set<String>>();
    Table.map("postcode-zeros.txt")
        .forEach(
            (cc, codes) ->
                zeros.put(cc, codes.isEmpty() ? Set.of() : Set.of(codes.split(" ", -1))));
    return zeros;
  }
}
