package dev.warmlist.clean;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two or more people in one cell: shown together, never taken apart. */
final class Couples {
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*[&+;]\\s*|\\s*(?<=\\p{L}\\.?)/\\s*(?=\\p{L})|\\s+(?:and|und|et|og|och)\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Couples() {}

  /** Whether a name is that of several people. */
  static boolean is(String name) {
    Matcher between = BETWEEN.matcher(name);
    return between.find() && between.start() > 0 && between.end() < name.length();
  }

  /** The people as they are shown. */
  static String shown(String name) {
    var shown = new StringBuilder(name.length());
    Matcher between = BETWEEN.matcher(name);
    int from = 0;
    while (between.find()) {
      shown.append(NameCase.family(name.substring(from, between.start())));
      shown.append(between.group().toLowerCase(Locale.ROOT));
      from = between.end();
    }
    return shown.append(NameCase.family(name.substring(from))).toString();
  }
}
