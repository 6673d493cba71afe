package dev.warmlist.list;

import dev.warmlist.prospect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns of lists that warmlist wrote: known fields have their own names, and everything else
 * was carried along before and is again. Nothing is guessed, so that writing and reading go round.
 */
final class OwnColumns {
  /** Which column tells that a list is ours: it stands in every one. */
  private static final String MARK = "as_given";

  private OwnColumns() {}

  /** Whether a list is one of ours. */
  static boolean are(Columns columns) {
    return columns.headers().contains(MARK);
  }

  /** What each column holds. */
  static List<Assignment> assign(Columns columns) {
    var assigned = new ArrayList<Assignment>();
    for (String header : columns.headers()) {
      Role role = field(header).map(Role::of).orElse(Role.CARRIED);
      assigned.add(Assignment.ofExport(role, ""));
    }
    return assigned;
  }

  private static Optional<Field> field(String header) {
    for (Field field : Field.values()) {
      if (header.equals(field.key()) || field.othersKey().filter(header::equals).isPresent()) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
