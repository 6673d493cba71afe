package dev.warmlist.list;

import java.util.regex.Pattern;

/** What a cell looks like, without knowing its column. */
enum CellKind {
  BLANK,
  EMAIL,
  URL,
  /** Seven digits and more, with nothing but the marks of phone numbers between them. */
  PHONE,
  /** Any other number. */
  NUMBER,
  DATE,
  TEXT;

  private static final Pattern EMAIL_FORM =
      Pattern.compile("<?[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@.,;<>]{2,}>?");
  private static final Pattern URL_FORM =
      Pattern.compile("(?i)(https?://|www\\.)\\S+|[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}/\\S+");
  private static final Pattern PHONE_FORM =
      Pattern.compile(
          "(?i)(tel|phone|fax|p:)?[.:]?\\s*[+(]?[0-9][0-9 ().\\-/\u00a0]*(\\s*x\\.?\\s*\\d+)?");
  private static final Pattern NUMBER_FORM = Pattern.compile("[-+]?[$€£]?\\d[\\d.,' %]*");
  private static final Pattern DATE_FORM =
      Pattern.compile(
          "\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}([ T].*)?|\\d{1,2} \\p{L}{3,9}\\.? \\d{4}");

  /** The kind of a cell. */
  static CellKind of(String cell) {
    String text = cell.strip();
    if (text.isEmpty()) {
      return BLANK;
    }
    if (text.length() > 300) {
      return TEXT;
    }
    if (text.indexOf('@') > 0 && EMAIL_FORM.matcher(text).matches()) {
      return EMAIL;
    }
    if (URL_FORM.matcher(text).matches()) {
      return URL;
    }
    if (DATE_FORM.matcher(text).matches()) {
      return DATE;
    }
    if (PHONE_FORM.matcher(text).matches() && digits(text) >= 7) {
      return PHONE;
    }
    return NUMBER_FORM.matcher(text).matches() ? NUMBER : TEXT;
  }

  private static int digits(String text) {
    return (int) text.chars().filter(c -> c >= '0' && c <= '9').count();
  }

  /** Whether no header looks like this. */
  boolean isData() {
    return this != BLANK && this != TEXT;
  }
}
