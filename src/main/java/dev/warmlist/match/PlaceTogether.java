package dev.warmlist.match;

import static dev.warmlist.prospect.Field.ADDRESS;
import static dev.warmlist.prospect.Field.CITY;
import static dev.warmlist.prospect.Field.COUNTRY;
import static dev.warmlist.prospect.Field.POSTCODE;
import static dev.warmlist.prospect.Field.REGION;
import static dev.warmlist.prospect.Field.STREET;

import dev.warmlist.clean.Texts;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A postal address. One of a firm that the person left goes behind; of two places the newer one
 * wins, if all rows of both have a day; then the one with more parts.
 */
final class PlaceTogether implements Together {
  private static final Set<Field> FIELDS =
      EnumSet.of(ADDRESS, STREET, CITY, POSTCODE, REGION, COUNTRY);
  private static final List<Criterion> CRITERIA =
      List.of(
          Criterion.PREFERRED,
          Criterion.HERE,
          Criterion.CURRENT,
          Criterion.TYPED_WELL,
          Criterion.COMPLETE,
          Criterion.SPELT,
          Criterion.FREQUENT,
          Criterion.RECENT,
          Criterion.LONGER,
          Criterion.FIRST);

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
    Sides.markCurrent(contenders, c -> true, PlaceTogether::agree, rows);
    var street = new Misspelt(contenders, c -> key(c, STREET));
    var city = new Misspelt(contenders, c -> key(c, CITY));
    for (Contender c : contenders) {
      c.score(Criterion.HERE, () -> rows.left(c) ? 1 : 0);
      c.score(Criterion.TYPED_WELL, () -> street.is(c) || city.is(c) ? 1 : 0);
      c.score(Criterion.SPELT, () -> -accents(c.values()));
      c.score(Criterion.LONGER, () -> -length(c.values()));
    }
  }

  @Override
  public boolean mayFill(Field field, Contender winner, Contender other) {
    return agree(winner, other);
  }

  private static boolean agree(Contender a, Contender b) {
    for (Field field : FIELDS) {
      if (field != ADDRESS && !agree(field, a, b)) {
        return false;
      }
    }
    return true;
  }

  private static boolean agree(Field field, Contender a, Contender b) {
    String textA = a.values().first(field);
    String textB = b.values().first(field);
    return textA.isEmpty()
        || textB.isEmpty()
        || textA.equals(textB)
        || agree(key(a, field), key(b, field));
  }

  /** Frankfurt and Frankfurt am Main, 97201 and 97201-1234 are one place. */
  private static boolean agree(String a, String b) {
    return a.startsWith(b) || b.startsWith(a) || Misspelt.near(a, b);
  }

  private static int accents(Values values) {
    return FIELDS.stream().mapToInt(field -> Spelling.accents(values.first(field))).sum();
  }

  private static int length(Values values) {
    return FIELDS.stream().mapToInt(field -> values.first(field).length()).sum();
  }

  /** Hauptstr. 5 and Hauptstraße 5 are one street. */
  private static String key(Contender c, Field field) {
    String value = c.values().first(field);
    return field == STREET && !value.isEmpty()
        ? Words.umlauts(Streets.key(Texts.fold(value)))
        : c.key(field);
  }
}
