package dev.warmlist.consent;

import dev.warmlist.clean.Phones;

/** Handles as a reason may show them: enough for their owner to recognise, too little to use. */
final class Mask {
  private static final int SHOWN = 7;

  private Mask() {}

  /** {@code b***@jimenez…}. */
  static String email(String address) {
    int at = address.indexOf('@');
    if (at < 1) {
      return "an e-mail address";
    }
    return address.substring(0, address.offsetByCodePoints(0, 1)) + "***@" + start(address, at + 1);
  }

  /** {@code …1278}. */
  static String phone(String value) {
    String digits = PhoneIndex.digits(Phones.number(value));
    return digits.length() < 7 ? "a phone number" : "…" + digits.substring(digits.length() - 4);
  }

  /** {@code linkedin.com/in/a…}. */
  static String profile(String address) {
    int slash = address.lastIndexOf('/', Math.max(0, address.length() - 2));
    return slash < 0
        ? "a profile"
        : address.substring(0, Math.min(address.length(), slash + 2)) + "…";
  }

  private static String start(String text, int from) {
    int end =
        Math.min(text.length(), from + Math.min(SHOWN, Math.max(1, (text.length() - from) / 2)));
    return text.substring(from, end) + "…";
  }
}
