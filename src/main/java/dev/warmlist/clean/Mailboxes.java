package dev.warmlist.clean;

import java.util.Map;

/** Tells mailboxes of a place or a function from those of a person, in eight languages. */
final class Mailboxes {
  /** Role words; those marked {@code lead} make a role of whatever follows: {@code info-berlin}. */
  private static final Map<String, String> ROLES = Table.map("role-mailboxes.txt");

  private Mailboxes() {}

  /** Whether the part before the {@code @} names a role. */
  static boolean isRole(String local) {
    String folded = Texts.fold(local);
    if (ROLES.containsKey(folded)) {
      return true;
    }
    int end = endOfWord(folded, 0);
    String first = withoutNumber(folded.substring(0, end));
    String role = ROLES.get(first);
    return role != null && ("lead".equals(role) || areRoles(folded, end + 1));
  }

  /** Whether all further words are roles: {@code team.office}. */
  private static boolean areRoles(String local, int from) {
    for (int start = from; start <= local.length(); ) {
      int end = endOfWord(local, start);
      String word = withoutNumber(local.substring(start, end));
      if (!word.isEmpty() && !ROLES.containsKey(word)) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && "._+-".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static String withoutNumber(String word) {
    int end = word.length();
    while (end > 0 && Character.isDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(0, end);
  }
}
