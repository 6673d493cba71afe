package dev.warmlist.clean;

import java.util.List;
import java.util.Optional;

/**
 * How a country writes its postcodes.
 *
 * @param masks the forms: {@code 9} is a digit, {@code A} a letter, {@code X} either, anything else
 *     itself
 */
record PostcodeForm(List<String> masks) {

  /** The postcode as the country writes it, from its letters and digits alone. */
  Optional<String> spelled(String compact) {
    for (String mask : masks) {
      String spelled = spelled(mask, compact);
      if (!spelled.isEmpty()) {
        return Optional.of(spelled);
      }
    }
    return Optional.empty();
  }

  /** How many digits a postcode has that is nothing but digits; 0 when there are several forms. */
  int digits() {
    String mask = masks.get(0);
    int digits = 0;
    for (int i = 0; i < mask.length(); i++) {
      digits += mask.charAt(i) == '9' ? 1 : 0;
    }
    boolean plain = masks.get(0).chars().noneMatch(c -> c == 'A' || c == 'X');
    return plain ? digits : 0;
  }

  private static String spelled(String mask, String compact) {
    var spelled = new StringBuilder();
    int at = 0;
    for (int i = 0; i < mask.length(); i++) {
      char form = mask.charAt(i);
      boolean literal = form != '9' && form != 'X' && form != 'A';
      if (literal) {
        spelled.append(form);
      } else if (at < compact.length() && fits(form, compact.charAt(at))) {
        spelled.append(compact.charAt(at++));
      } else {
        return "";
      }
    }
    return at == compact.length() ? spelled.toString() : "";
  }

  private static boolean fits(char form, char c) {
    boolean digit = c >= '0' && c <= '9';
    boolean letter = c >= 'A' && c <= 'Z';
    return form == '9' ? digit : form == 'A' ? letter : digit || letter;
  }
}
