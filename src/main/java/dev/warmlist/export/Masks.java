package dev.warmlist.export;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Handles made unreadable for strangers and still recognisable for those who know them: {@code
 * b***@jimenez…}, {@code …1278}, {@code linkedin.com/in/a…}.
 */
public final class Masks {
  private static final int DOMAIN_SHOWN = 7;
  private static final int DIGITS_SHOWN = 4;
  private static final int DIGITS_OF_PHONE = 9;

  // Each begins where no match could have begun before, so that long foreign text stays cheap.
  private static final Pattern EMAIL =
      Pattern.compile("(?<![\\p{L}\\p{N}._%+'-])([\\p{L}\\p{N}._%+'-]++)@([\\p{L}\\p{N}.-]++)");
  private static final Pattern PROFILE =
      Pattern.compile(
          "((?:linkedin|xing|facebook|instagram|twitter|github|x)\\.com/(?:(?:in|pub|profile)/)?)"
              + "(?!…)(\\S)\\S*");
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}+.,/-])(?!\\d{4}-\\d\\d-\\d\\d(?!\\d))"
              + "(?:\\+|\\(\\+?)?\\d(?:[ ()./\u00a0-]{0,3}\\d){8,}+(?! ?%)");

  private Masks() {}

  /** A text with all e-mails, phone numbers and profile addresses in it masked. */
  public static String text(String text) {
    String masked = text;
    if (masked.indexOf('@') >= 0) {
      masked = EMAIL.matcher(masked).replaceAll(Masks::email);
    }
    if (masked.contains(".com/")) {
      masked = PROFILE.matcher(masked).replaceAll(Masks::profile);
    }
    return mayHoldPhone(masked) ? PHONE.matcher(masked).replaceAll(Masks::phone) : masked;
  }

  private static boolean mayHoldPhone(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < DIGITS_OF_PHONE; i++) {
      digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
    }
    return digits == DIGITS_OF_PHONE;
  }

  private static String email(MatchResult match) {
    String domain = match.group(2);
    int shown = Math.min(DOMAIN_SHOWN, domain.length() / 2);
    int first = match.group(1).offsetByCodePoints(0, 1);
    return Matcher.quoteReplacement(
        match.group(1).substring(0, first) + "***@" + domain.substring(0, shown) + "…");
  }

  private static String profile(MatchResult match) {
    return Matcher.quoteReplacement(match.group(1) + match.group(2) + "…");
  }

  private static String phone(MatchResult match) {
    String digits = match.group().replaceAll("\\D", "");
    return Matcher.quoteReplacement("…" + digits.substring(digits.length() - DIGITS_SHOWN));
  }
}
