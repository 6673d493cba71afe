package dev.warmlist.list;

import dev.warmlist.UserError;
import dev.warmlist.prospect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the user says of columns with {@code --map 'Header=field'}; it overrules everything.
 *
 * <p><b>Errors:</b> a field that doesn't exist (2), with the nearest one. A header that isn't in
 * this list may be in another one: {@link MapCheck}.
 */
final class MapOptions {
  private MapOptions() {}

  /** Puts the user's words over what was assigned, by column from 0. */
  static void apply(Map<Integer, String> asked, Columns columns, List<Assignment> assigned) {
    asked.forEach(
        (column, field) -> {
          String set = Qualifiers.set(HeaderWords.words(columns.header(column)));
          assigned.set(column, Assignment.asAsked(role(field), set));
        });
  }

  private static Role role(String text) {
    String name = text.strip();
    if (name.isEmpty() || name.equals("-")) {
      return Role.CARRIED;
    }
    try {
      return Role.parse(name);
    } catch (IllegalArgumentException e) {
      List<String> keys = Stream.of(Field.values()).map(Field::key).toList();
      throw UserError.usage(
          "--map: there is no field \"" + name + "\"" + nearest(name, keys),
          "Fields: " + String.join(", ", keys) + ".");
    }
  }

  /** The columns with a header as it stands, else as it reads, else by number from 1. */
  static List<Integer> columns(String header, List<String> headers) {
    var exact = new ArrayList<Integer>();
    var alike = new ArrayList<Integer>();
    String key = HeaderWords.key(header);
    for (int i = 0; i < headers.size(); i++) {
      if (headers.get(i).equals(header.strip())) {
        exact.add(i);
      } else if (!key.isEmpty() && HeaderWords.key(headers.get(i)).equals(key)) {
        alike.add(i);
      }
    }
    if (!exact.isEmpty() || !alike.isEmpty()) {
      return exact.isEmpty() ? alike : exact;
    }
    return number(header, headers.size()).stream().toList();
  }

  private static Optional<Integer> number(String header, int size) {
    String text = header.strip();
    if (text.isEmpty() || text.length() > 5 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    int number = Integer.parseInt(text);
    return number >= 1 && number <= size ? Optional.of(number - 1) : Optional.empty();
  }

  static String nearest(String word, List<String> known) {
    String best = "";
    int least = Math.max(2, word.length() / 3) + 1;
    for (String candidate : known) {
      int distance = distance(HeaderWords.key(word), HeaderWords.key(candidate));
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best.isEmpty() ? "" : "; did you mean \"" + best + "\"?";
  }

  /** Levenshtein's distance (1965). */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
