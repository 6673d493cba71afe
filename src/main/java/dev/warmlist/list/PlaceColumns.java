package dev.warmlist.list;

import dev.warmlist.clean.Countries;
import dev.warmlist.list.Assignment.How;
import dev.warmlist.list.Role.Part;
import dev.warmlist.prospect.Field;
import java.util.List;
import java.util.Set;

/** Settles what columns of addresses mean beside one another, and what their cells say. */
final class PlaceColumns {
  private static final Set<String> WHOLE =
      Set.of("full", "complet", "formatted", "vollstandig", "ganz");
  private static final Set<String> COUNTIES = Set.of("county", "landkreis", "kreis", "powiat");

  /** Keys of headers that mean any number. */
  private static final Set<String> NUMBERS =
      Set.of("nr", "no", "nummer", "numer", "numero", "number", "nro", "num", "c", "cislo");

  private PlaceColumns() {}

  static void settle(Columns columns, List<Assignment> assigned) {
    lands(columns, assigned);
    addresses(columns, assigned);
    counties(columns, assigned);
    houseNumbers(columns, assigned);
  }

  /**
   * {@code Land} may be a state and {@code Region} a country, as in the German Outlook: what the
   * cells clearly are is what the column is.
   */
  private static void lands(Columns columns, List<Assignment> assigned) {
    for (int i = 0; i < assigned.size(); i++) {
      Assignment one = assigned.get(i);
      boolean place = one.role().is(Field.COUNTRY) || one.role().is(Field.REGION);
      if (!place || one.how() == How.USER || one.how() == How.CONTENT) {
        continue;
      }
      double countries = columns.share(i, cell -> Countries.read(cell).isPresent());
      double regions = columns.share(i, Contents::isRegion);
      if (one.role().is(Field.COUNTRY) && countries < 0.2 && regions >= 0.5) {
        assigned.set(i, one.as(Role.of(Field.REGION), "cells: states"));
      } else if (one.role().is(Field.REGION) && regions < 0.2 && countries >= 0.8) {
        assigned.set(i, one.as(Role.of(Field.COUNTRY), "cells: countries"));
      }
    }
  }

  /** An "address" beside a city is a street. */
  private static void addresses(Columns columns, List<Assignment> assigned) {
    for (int i = 0; i < assigned.size(); i++) {
      Assignment one = assigned.get(i);
      boolean whole = WHOLE.stream().anyMatch(columns.key(i)::contains);
      if (one.isNamed()
          && !whole
          && one.role().is(Field.ADDRESS)
          && (has(assigned, Field.CITY, one.set()) || hasPlace(assigned, one.set()))
          && !has(assigned, Field.STREET, one.set())) {
        assigned.set(i, one.as(Role.of(Field.STREET), "beside a city"));
      }
    }
  }

  private static boolean hasPlace(List<Assignment> assigned, String set) {
    return assigned.stream().anyMatch(a -> a.role().part() == Part.PLACE && a.set().equals(set));
  }

  /** A county beside a state is carried along. */
  private static void counties(Columns columns, List<Assignment> assigned) {
    for (int i = 0; i < assigned.size(); i++) {
      Assignment one = assigned.get(i);
      boolean county = one.isNamed() && COUNTIES.contains(columns.key(i));
      long regions = assigned.stream().filter(a -> a.role().is(Field.REGION)).count();
      if (county && one.role().is(Field.REGION) && regions > 1) {
        assigned.set(i, one.as(Role.CARRIED, "beside a state"));
      }
    }
  }

  /** A house number needs a street; a mere "number" right before it. */
  private static void houseNumbers(Columns columns, List<Assignment> assigned) {
    for (int i = 0; i < assigned.size(); i++) {
      Assignment one = assigned.get(i);
      boolean number = NUMBERS.contains(columns.key(i));
      boolean alone =
          number
              ? i == 0 || !isStreet(assigned.get(i - 1).role())
              : assigned.stream().noneMatch(a -> isStreet(a.role()));
      if (one.isNamed() && one.role().part() == Part.HOUSE_NUMBER && alone) {
        assigned.set(i, one.as(Role.CARRIED, "no street beside it"));
      }
    }
  }

  private static boolean isStreet(Role role) {
    return role.is(Field.STREET) || role.is(Field.ADDRESS);
  }

  private static boolean has(List<Assignment> assigned, Field field, String set) {
    return assigned.stream().anyMatch(a -> a.role().is(field) && a.set().equals(set));
  }
}
