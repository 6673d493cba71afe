package dev.warmlist.list;

import dev.warmlist.prospect.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A header that begins with an unknown word and ends with a known one: {@code Delegate First Name}.
 *
 * @param prefix what it begins with: {@code delegate}
 * @param column its column
 * @param role what the rest of it means
 */
record PrefixedHeader(String prefix, int column, Role role) {
  private static final Set<Field> CORES =
      Set.of(
          Field.NAME,
          Field.GIVEN_NAME,
          Field.FAMILY_NAME,
          Field.EMAIL,
          Field.PHONE,
          Field.MOBILE,
          Field.TITLE);

  private static final Set<Field> REACH = Set.of(Field.EMAIL, Field.PHONE, Field.MOBILE);

  /** What a column's header means behind its first words, if that is somebody's name or handle. */
  static Optional<PrefixedHeader> of(Columns columns, int column, Aliases aliases) {
    List<String> words = Qualifiers.plain(HeaderWords.words(columns.header(column)));
    for (int start = 1; start < words.size(); start++) {
      List<String> core = words.subList(start, words.size());
      for (Role role : aliases.find(core)) {
        boolean apt =
            role.part() == Role.Part.WHOLE && role.field().filter(CORES::contains).isPresent();
        if (apt && !Contents.contradict(columns, column, role) && bearsOut(columns, column, role)) {
          String prefix = String.join(" ", words.subList(0, start));
          return Optional.of(new PrefixedHeader(prefix, column, role.sure()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean bearsOut(Columns columns, int column, Role role) {
    return columns.cells(column).isEmpty() || Contents.bearOut(columns, column, role);
  }

  /**
   * Whether columns with one prefix are a person's: a name, and a further part, a handle or a job.
   */
  static boolean isPerson(List<PrefixedHeader> group) {
    boolean given = group.stream().anyMatch(h -> h.role().is(Field.GIVEN_NAME));
    boolean family = group.stream().anyMatch(h -> h.role().is(Field.FAMILY_NAME));
    boolean name = group.stream().anyMatch(h -> h.role().isName());
    boolean reach =
        group.stream().anyMatch(h -> h.role().field().filter(REACH::contains).isPresent());
    boolean job = NameColumns.isRank(group.get(0).prefix());
    return (given && family) || (name && (reach || job));
  }
}
