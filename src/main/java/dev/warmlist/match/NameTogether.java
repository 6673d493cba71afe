package dev.warmlist.match;

import static dev.warmlist.prospect.Field.EMAIL;
import static dev.warmlist.prospect.Field.FAMILY_NAME;
import static dev.warmlist.prospect.Field.GIVEN_NAME;
import static dev.warmlist.prospect.Field.MIDDLE_NAME;
import static dev.warmlist.prospect.Field.PREFIX;
import static dev.warmlist.prospect.Field.PROFILE;
import static dev.warmlist.prospect.Field.SUFFIX;

import dev.warmlist.clean.GivenNames;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A person's name. A name in full goes before initials, a newer family name before an older one, a
 * spelling that others or an address bear out before one that looks mistyped, Robert before Bob,
 * Müller before Mueller; then the fuller one.
 */
final class NameTogether implements Together {
  private static final Set<Field> FIELDS =
      EnumSet.of(Field.NAME, PREFIX, GIVEN_NAME, MIDDLE_NAME, FAMILY_NAME, SUFFIX);
  private static final Set<Field> BESIDE = EnumSet.of(PREFIX, SUFFIX);
  private static final List<Criterion> CRITERIA =
      List.of(
          Criterion.PREFERRED,
          Criterion.WHOLE,
          Criterion.CURRENT,
          Criterion.IN_ADDRESS,
          Criterion.TYPED_WELL,
          Criterion.FORMAL,
          Criterion.SPELT,
          Criterion.COMPLETE,
          Criterion.RECENT,
          Criterion.FREQUENT,
          Criterion.LONGER,
          Criterion.FIRST);

  private final GivenNames names;

  NameTogether(GivenNames names) {
    this.names = names;
  }

  @Override
  public Set<Field> fields() {
    return FIELDS;
  }

  @Override
  public List<Criterion> criteria() {
    return CRITERIA;
  }

  @Override
  public void mark(List<Contender> contenders, Witnesses rows) {
    Sides.markCurrent(contenders, c -> c.values().has(FAMILY_NAME), NameTogether::sameFamily, rows);
    var given = new Misspelt(contenders, c -> c.key(GIVEN_NAME));
    var family = new Misspelt(contenders, c -> c.key(FAMILY_NAME));
    for (Contender c : contenders) {
      c.score(Criterion.WHOLE, () -> -weight(c.key(GIVEN_NAME)) - weight(c.key(FAMILY_NAME)));
      c.score(Criterion.TYPED_WELL, () -> (given.is(c) ? 1 : 0) + (family.is(c) ? 1 : 0));
      c.score(Criterion.IN_ADDRESS, () -> isOutspelt(c, contenders, rows) ? 1 : 0);
      c.score(Criterion.FORMAL, () -> isShort(c, contenders) ? 1 : 0);
      c.score(Criterion.SPELT, () -> isWorseSpelt(c, contenders, rows) ? 1 : 0);
      c.score(Criterion.COMPLETE, () -> -parts(c));
      c.score(Criterion.FREQUENT, () -> -(given.rows(c) + family.rows(c)));
      c.score(Criterion.LONGER, () -> c.values().has(FAMILY_NAME) ? 0 : -whole(c).length());
    }
  }

  /** An initial says half of what a name does. */
  private static int weight(String key) {
    return Math.min(2, Words.first(key).length());
  }

  private static int parts(Contender c) {
    int words =
        Stream.of(GIVEN_NAME, MIDDLE_NAME, FAMILY_NAME)
            .flatMap(field -> Words.of(c.key(field)).stream())
            .mapToInt(word -> Math.min(2, word.length()))
            .sum();
    return words + c.parts(BESIDE);
  }

  /** An address of theirs is made of a family name that is almost this one. */
  private static boolean isOutspelt(Contender c, List<Contender> all, Witnesses rows) {
    String family = c.key(FAMILY_NAME);
    for (Contender other : all) {
      String another = other.key(FAMILY_NAME);
      if (Misspelt.near(family, another) && isInAddress(another, rows)) {
        return !isInAddress(family, rows);
      }
    }
    return false;
  }

  private static boolean isInAddress(String family, Witnesses rows) {
    String joined = Words.joined(family);
    for (int i = 0; i < rows.size() && !joined.isEmpty(); i++) {
      Values values = rows.values(i);
      boolean found =
          Stream.concat(
                  values.all(EMAIL).stream().map(mail -> mail.replaceFirst("@.*", "")),
                  values.all(PROFILE).stream())
              .anyMatch(address -> Words.joined(Spelling.key(address)).contains(joined));
      if (found) {
        return true;
      }
    }
    return false;
  }

  private boolean isShort(Contender c, List<Contender> all) {
    String given = c.key(GIVEN_NAME);
    return all.stream().anyMatch(other -> isShort(given, other.key(GIVEN_NAME)));
  }

  /** The tables name the full form first: Robert, Bob, Rob. */
  private boolean isShort(String given, String full) {
    return !given.equals(full)
        && names.related(given, full)
        && names.forms(full).get(0).equals(full)
        && !names.forms(given).get(0).equals(given);
  }

  private static boolean isWorseSpelt(Contender c, List<Contender> all, Witnesses rows) {
    return all.stream()
        .filter(
            other -> other != c && isSame(GIVEN_NAME, other, c) && isSame(FAMILY_NAME, other, c))
        .anyMatch(other -> isBetterSpelt(other, c, rows));
  }

  private static boolean isSame(Field field, Contender a, Contender b) {
    return a.key(field).equals(b.key(field));
  }

  private static boolean isBetterSpelt(Contender a, Contender b, Witnesses rows) {
    int accents = Integer.compare(Spelling.accents(whole(a)), Spelling.accents(whole(b)));
    return accents > 0 || (accents == 0 && isWritten(a, rows) && !isWritten(b, rows));
  }

  private static boolean isWritten(Contender c, Witnesses rows) {
    return c.rows().stream()
        .anyMatch(
            i ->
                Stream.of(GIVEN_NAME, FAMILY_NAME)
                    .map(c.values()::first)
                    .allMatch(name -> Spelling.isWritten(name, rows.row(i).cells())));
  }

  @Override
  public boolean mayFill(Field field, Contender winner, Contender other) {
    return sameFamily(winner, other) && sameGiven(winner.key(GIVEN_NAME), other.key(GIVEN_NAME));
  }

  private boolean sameGiven(String a, String b) {
    return a.isEmpty()
        || b.isEmpty()
        || a.startsWith(b)
        || b.startsWith(a)
        || Misspelt.near(a, b)
        || names.related(a, b);
  }

  private static boolean sameFamily(Contender a, Contender b) {
    return sameFamily(a.key(FAMILY_NAME), b.key(FAMILY_NAME));
  }

  private static boolean sameFamily(String a, String b) {
    return a.isEmpty()
        || b.isEmpty()
        || a.startsWith(b)
        || b.startsWith(a)
        || Misspelt.near(a, b)
        || Words.of(a).containsAll(Words.of(b))
        || Words.of(b).containsAll(Words.of(a));
  }

  private static String whole(Contender c) {
    return c.values().first(Field.NAME);
  }
}
