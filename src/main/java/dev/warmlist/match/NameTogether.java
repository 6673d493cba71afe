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
    new Sides(
            contenders,
            c -> c.values().has(FAMILY_NAME),
            (a, b) -> sameFamily(family(a), family(b)))
        .markCurrent(rows);
    var given = new Misspelt();
    var family = new Misspelt();
    for (Contender c : contenders) {
      given.count(given(c), c.rows().size());
      family.count(family(c), c.rows().size());
    }
    for (Contender c : contenders) {
      int whole = weight(c.values().first(GIVEN_NAME)) + weight(c.values().first(FAMILY_NAME));
      c.score(Criterion.WHOLE, -whole);
      c.score(Criterion.TYPED_WELL, (given.is(given(c)) ? 1 : 0) + (family.is(family(c)) ? 1 : 0));
      c.score(Criterion.IN_ADDRESS, isOutspelt(c, contenders, rows) ? 1 : 0);
      c.score(Criterion.FORMAL, isShort(c, contenders) ? 1 : 0);
      c.score(Criterion.SPELT, isWorseSpelt(c, contenders, rows) ? 1 : 0);
      c.score(Criterion.COMPLETE, -parts(c.values()));
      c.score(Criterion.FREQUENT, -(given.rows(given(c)) + family.rows(family(c))));
      c.score(Criterion.LONGER, c.values().has(FAMILY_NAME) ? 0 : -whole(c).length());
    }
  }

  /** An initial says half of what a name does. */
  private static int weight(String name) {
    return Math.min(2, Words.first(Spelling.key(name)).length());
  }

  private static int parts(Values values) {
    int words =
        Stream.of(GIVEN_NAME, MIDDLE_NAME, FAMILY_NAME)
            .flatMap(field -> Words.of(Spelling.key(values.first(field))).stream())
            .mapToInt(word -> Math.min(2, word.length()))
            .sum();
    return words + (values.has(PREFIX) ? 1 : 0) + (values.has(SUFFIX) ? 1 : 0);
  }

  /** An address of theirs is made of a family name that is almost this one. */
  private static boolean isOutspelt(Contender c, List<Contender> all, Witnesses rows) {
    return !isInAddress(family(c), rows)
        && all.stream()
            .map(NameTogether::family)
            .anyMatch(other -> Misspelt.near(family(c), other) && isInAddress(other, rows));
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
    String given = given(c);
    return all.stream().map(NameTogether::given).anyMatch(other -> isShort(given, other));
  }

  /** The tables name the full form first: Robert, Bob, Rob. */
  private boolean isShort(String given, String full) {
    List<String> forms = names.forms(full);
    return !given.equals(full)
        && names.related(given, full)
        && forms.get(0).equals(full)
        && !names.forms(given).get(0).equals(given);
  }

  private static boolean isWorseSpelt(Contender c, List<Contender> all, Witnesses rows) {
    return all.stream()
        .filter(other -> given(other).equals(given(c)) && family(other).equals(family(c)))
        .anyMatch(other -> isBetterSpelt(other, c, rows));
  }

  private static boolean isBetterSpelt(Contender a, Contender b, Witnesses rows) {
    int accents = Integer.compare(Spelling.accents(whole(a)), Spelling.accents(whole(b)));
    boolean written = isWritten(a, rows) && !isWritten(b, rows);
    return accents > 0 || (accents == 0 && written);
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
  public boolean mayFill(Field field, Values winner, Values other) {
    return sameFamily(key(winner, FAMILY_NAME), key(other, FAMILY_NAME))
        && sameGiven(key(winner, GIVEN_NAME), key(other, GIVEN_NAME));
  }

  private boolean sameGiven(String a, String b) {
    return a.isEmpty()
        || b.isEmpty()
        || a.startsWith(b)
        || b.startsWith(a)
        || Misspelt.near(a, b)
        || names.related(a, b);
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

  private static String given(Contender c) {
    return key(c.values(), GIVEN_NAME);
  }

  private static String family(Contender c) {
    return key(c.values(), FAMILY_NAME);
  }

  private static String whole(Contender c) {
    return c.values().first(Field.NAME);
  }

  private static String key(Values values, Field field) {
    return Spelling.key(values.first(field));
  }
}
