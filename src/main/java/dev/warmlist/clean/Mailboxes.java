package dev.warmlist.clean;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells mailboxes of a place or a function from those of a person, in four languages. */
final class Mailboxes {
  /** Role words; those marked {@code lead} make a role of whatever follows: {@code info-berlin}. */
  private static final Map<String, String> ROLES = Table.map("role-mailboxes.txt");

  private static final Pattern SEPARATORS = Pattern.compile("[._+-]+");

  private Mailboxes() {}

  /** Whether the part before the {@code @} names a role. */
  static boolean isRole(String local) {
    String folded = Texts.fold(local);
    if (ROLES.containsKey(folded)) {
      return true;
    }
    List<String> words = SEPARATORS.splitAsStream(folded).map(Mailboxes::withoutNumber).toList();
    if (words.isEmpty() || !ROLES.containsKey(words.get(0))) {
      return false;
    }
    return "lead".equals(ROLES.get(words.get(0)))
        || words.stream().allMatch(word -> word.isEmpty() || ROLES.containsKey(word));
  }

  private static String withoutNumber(String word) {
    int end = word.length();
    while (end > 0 && Character.isDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(0, end);
  }
}
