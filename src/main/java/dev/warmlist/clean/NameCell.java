package dev.warmlist.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell for names, parted from what people write beside the name.
 *
 * @param text what may be a name
 * @param email an e-mail address, or the empty string
 * @param phone a telephone number as written, or the empty string
 * @param firm a firm, or the empty string
 */
record NameCell(String text, String email, String phone, String firm) {
  private static final Pattern ADDRESS =
      Pattern.compile("[<(\\[]?(?:mailto:)?(\\S*\\w(?:@|://)\\S*|www\\.\\S+)");
  private static final Pattern PHONE =
      Pattern.compile(
          "(?:^|[\\s,;:(])(?:(?:tel|phone|ph|mobil|mobile|cell|handy|fon|telefon)\\b[.:]?\\s*)?"
              + "([+(]?\\d[\\d\\s()./-]{5,}\\d)\\)?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FIRM =
      Pattern.compile("(.+?)(?:, | [-–—|•@] | ?\\()([^()|•]+?)\\)?");
  private static final int FEWEST_DIGITS = 7;

  static NameCell of(String cell) {
    String text = Texts.tidy(cell);
    if (isPlain(text)) {
      return new NameCell(text, "", "", "");
    }
    String email = "";
    Matcher address = ADDRESS.matcher(text);
    if (address.find()) {
      String found = trimmed(address.group(1));
      email = found.indexOf('@') > 0 && !found.contains("://") ? found : "";
      text = Texts.tidy(address.replaceAll(" "));
    }
    Matcher number = PHONE.matcher(text);
    String phone = "";
    if (number.find() && digits(number.group(1)) >= FEWEST_DIGITS) {
      phone = number.group(1);
      text = Texts.tidy(text.substring(0, number.start()));
    }
    return withFirm(text, email, phone);
  }

  /** {@code Ann Smith, Acme Inc.}: where the first word is a given name and the rest is a firm. */
  private static NameCell withFirm(String text, String email, String phone) {
    Matcher parts = FIRM.matcher(text);
    if (parts.matches()) {
      String name = parts.group(1);
      String firm = parts.group(2).strip();
      boolean apart = firm.indexOf(' ') > 0 && startsWithGiven(name) && name.indexOf(' ') > 0;
      if (apart && !FirmWords.tell(name) && FirmWords.tell(firm) && !NoNames.is(firm)) {
        return new NameCell(name, email, phone, firm);
      }
    }
    return new NameCell(text, email, phone, "");
  }

  private static boolean startsWithGiven(String name) {
    int blank = name.indexOf(' ');
    return blank > 0 && FirstNames.is(name.substring(0, blank));
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean sign = c == '.' || c == '\'' || c == '-' || c == ' ';
      if (!sign && !Character.isLetter(c)) {
        return false;
      }
    }
    return text.indexOf(" - ") < 0 && !text.startsWith("www.");
  }

  private static String trimmed(String found) {
    int end = found.length();
    while (end > 0 && ">)],;.".indexOf(found.charAt(end - 1)) >= 0) {
      end--;
    }
    return found.substring(0, end);
  }

  private static int digits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits;
  }
}
