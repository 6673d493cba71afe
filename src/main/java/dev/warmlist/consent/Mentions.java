package dev.warmlist.consent;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Listed e-mails and numbers inside free text: a note about somebody may hold the address of
 * somebody else, who said no.
 */
final class Mentions {
  private static final Pattern EMAIL =
      Pattern.compile("[\\p{L}\\p{N}._%+'-]{1,64}@[\\p{L}\\p{N}.-]{1,250}[\\p{L}\\p{N}]");
  private static final Pattern NUMBER = Pattern.compile("[+(]?\\d[\\d ()./\\u00a0-]{5,24}\\d");

  private final Predicate<String> listedEmail;
  private final Predicate<String> listedNumber;

  Mentions(Predicate<String> listedEmail, Predicate<String> listedNumber) {
    this.listedEmail = listedEmail;
    this.listedNumber = listedNumber;
  }

  /** What is listed among what the texts mention, as it stands there. */
  Set<String> in(Collection<String> texts) {
    var found = new LinkedHashSet<String>();
    for (String text : texts) {
      if (text.indexOf('@') >= 0) {
        find(EMAIL, text, email -> listedEmail.test(email.toLowerCase(Locale.ROOT)), found);
      }
      find(NUMBER, text, listedNumber, found);
    }
    return found;
  }

  private static void find(
      Pattern pattern, String text, Predicate<String> listed, Set<String> found) {
    var matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (listed.test(matcher.group())) {
        found.add(matcher.group());
      }
    }
  }
}
