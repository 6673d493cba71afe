package dev.warmlist.consent;

import dev.warmlist.clean.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Handles that can be told by their looks, whatever the column is called. */
final class Handles {
  private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>]+");
  private static final Pattern AT_DOMAIN = Pattern.compile("\\*?@([^@\\s,;]+\\.[^@\\s,;.]+)");
  private static final Pattern DOMAIN =
      Pattern.compile("(?:\\*\\.)?((?:[\\p{L}\\p{N}_-]+\\.)+[\\p{L}][\\p{L}\\p{N}-]+)\\.?");
  private static final Pattern PHONE = Pattern.compile("[+(]?[0-9][0-9 ()./-]{5,24}[0-9]");

  private Handles() {}

  /** An e-mail address alone in a cell, lower case. */
  static Optional<String> email(String cell) {
    return EMAIL.matcher(cell).matches() ? Optional.of(lower(cell)) : Optional.empty();
  }

  /** The domain of {@code @acme.com} or {@code *@acme.com}. */
  static Optional<String> atDomain(String cell) {
    var matcher = AT_DOMAIN.matcher(cell);
    return matcher.matches() ? Optional.of(lower(matcher.group(1))) : Optional.empty();
  }

  /** The domain of {@code acme.com}, {@code www.acme.com} or {@code *.acme.com}. */
  static Optional<String> domain(String cell) {
    var matcher = DOMAIN.matcher(cell);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String domain = lower(matcher.group(1));
    return Optional.of(domain.startsWith("www.") ? domain.substring(4) : domain);
  }

  /** A hash of an e-mail or a phone number, lower case. */
  static Optional<String> hash(String cell) {
    return Digest.isHash(cell) ? Optional.of(lower(cell)) : Optional.empty();
  }

  /** Whether a cell looks like a phone number; short numbers and plain dates don't. */
  static boolean isPhone(String cell) {
    int digits = PhoneIndex.digits(cell).length();
    return digits >= 8 && digits <= 15 && PHONE.matcher(cell).matches() && !isDate(cell);
  }

  private static boolean isDate(String cell) {
    String[] parts = cell.split("[./-]", -1);
    return parts.length == 3 && parts[0].length() + parts[1].length() + parts[2].length() <= 8;
  }

  private static String lower(String text) {
    return Texts.tidy(text).toLowerCase(Locale.ROOT);
  }
}
