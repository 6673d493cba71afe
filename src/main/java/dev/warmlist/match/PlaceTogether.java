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
    new Sides(contenders, c -> true, (a, b) -> agree(a.values(), b.values())).markCurrent(rows);
    var street = new Misspelt();
    var city = new Misspelt();
    for (Contender c : contenders) {
      street.count(key(c, STREET), c.rows().size());
      city.count(key(c, CITY), c.rows().size());
    }
    for (Contender c : contenders) {
      boolean misspelt = street.is(key(c, STREET)) || city.is(key(c, CITY));
      c.score(Criterion.HERE, rows.left(c) ? 1 : 0);
      c.score(Criterion.TYPED_WELL, misspelt ? 1 : 0);
      c.score(Criterion.COMPLETE, -(int) FIELDS.stream().filter(c.values()::has).count());
      c.score(Criterion.SPELT, -accents(c.values()));
      c.score(Criterion.LONGER, -length(c.values()));
    }
  }

  @Override
  public boolean mayFill(Field field, Values winner, Values other) {
    return agree(winner, other);
  }

  private static boolean agree(Values a, Values b) {
    return FIELDS.stream()
        .filter(field -> field != ADDRESS && a.has(field) && b.has(field))
        .allMatch(field -> agree(key(a, field), key(b, field)));
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

  private static String key(Contender c, Field field) {
    return key(c.values(), field);
  }

  /** Hauptstr. 5 and Hauptstraße 5 are one street. */
  private static String key(Values values, Field field) {
    String value = values.first(field);
    return field == STREET && !value.isEmpty()
        ? Words.umlauts(Streets.key(Texts.fold(value)))
        : Spelling.key(value);
  }
}
