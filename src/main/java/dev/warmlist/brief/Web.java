package dev.warmlist.brief;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Web addresses in ASCII, without a character that could end or change a link. */
final class Web {
  private static final String UNRESERVED = "-._~";

  /** What stands in whole addresses; what is missing here would make markup. */
  private static final String RESERVED = "-._~:/?#@!$&+,;=%";

  private static final int LONGEST = 2_000;

  private Web() {}

  /** Words as the value of a query. */
  static String encoded(String words) {
    return encoded(words, UNRESERVED);
  }

  /** A whole address; empty when it isn't one of the web, or is longer than browsers take. */
  static String safe(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    boolean web = lower.startsWith("https://") || lower.startsWith("http://");
    String safe = encoded(url, RESERVED);
    return web && safe.length() <= LONGEST ? safe : "";
  }

  private static String encoded(String text, String kept) {
    var encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (letter || (c >= '0' && c <= '9') || (c < 0x80 && kept.indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
      }
    }
    return encoded.toString();
  }
}
