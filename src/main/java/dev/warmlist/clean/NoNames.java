package dev.warmlist.clean;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands in columns for names and names nobody: roles, departments, forms of address. */
final class NoNames {
  private static final Set<String> CELLS = Table.set("no-names.txt");
  private static final Map<String, String> ROLES = Table.map("role-words.txt");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[ /,]+");
  private static final Set<String> BETWEEN =
      Set.of(
          "of", "the", "and", "for", "in", "der", "die", "das", "des", "und", "de", "la", "le",
          "el", "del", "du", "et", "y", "e", "di", "to", "-", "&", "/");

  private NoNames() {}

  /** Whether a text names nobody. */
  static boolean is(String text) {
    String plain = plain(text);
    return CELLS.contains(plain) || NameText.isNoiseAlone(plain) || isPlainRole(plain);
  }

  /** Whether a text names a role and nobody in it: {@code Office Manager}, {@code Buchhaltung}. */
  static boolean isRole(String text) {
    return isPlainRole(plain(text));
  }

  private static boolean isPlainRole(String plain) {
    int blank = plain.indexOf(' ');
    if (blank < 0) {
      return "alone".equals(ROLES.get(plain));
    }
    return hasRole(plain) && isAllRoles(plain);
  }

  private static boolean hasRole(String plain) {
    int last = plain.lastIndexOf(' ');
    return ROLES.containsKey(plain.substring(last + 1))
        || ROLES.containsKey(plain.substring(0, plain.indexOf(' ')));
  }

  private static boolean isAllRoles(String plain) {
    for (String word : BETWEEN_WORDS.split(plain, -1)) {
      boolean role = ROLES.containsKey(word) || BETWEEN.contains(word) || TitleWords.knows(word);
      if (!role || FirstNames.is(word)) {
        return false;
      }
    }
    return true;
  }

  private static String plain(String text) {
    String folded = Texts.fold(text);
    int end = folded.length();
    while (end > 0 && "!?:,*-".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return folded.substring(0, end).strip();
  }
}
