package dev.warmlist.list;

import dev.warmlist.list.Assignment.How;
import dev.warmlist.list.Role.Part;
import dev.warmlist.prospect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what a list's columns hold: known exports first, then what headers mean, then what cells
 * look like; what the user says overrules all of it.
 */
final class Mapper {
  private static final Set<String> ONE_NAME = Set.of("nombre", "nome", "nom");

  private static final Set<String> WHOLE =
      Set.of("full", "complet", "formatted", "vollstandig", "ganz");
  private static final Set<String> COUNTIES = Set.of("county", "landkreis", "kreis");
  private static final Set<String> CONTACTS =
      Set.of("contact", "ansprechpartner", "kontakt", "interlocuteur", "referente", "person");

  private final Aliases aliases;
  private final List<Signature> signatures;

  Mapper(Aliases aliases, List<Signature> signatures) {
    this.aliases = aliases;
    this.signatures = List.copyOf(signatures);
  }

  /** Maps columns that have headers. */
  Mapping map(Columns columns, Map<Integer, String> asked) {
    if (OwnColumns.are(columns)) {
      return finish(columns, asked, OwnColumns.assign(columns), "warmlist");
    }
    var keys = new HashSet<String>();
    for (int i = 0; i < columns.size(); i++) {
      keys.add(columns.key(i));
    }
    Optional<Signature> signature = signatures.stream().filter(s -> s.fits(keys)).findFirst();
    var assigned = new ArrayList<Assignment>();
    var used = new HashSet<String>();
    for (int i = 0; i < columns.size(); i++) {
      boolean first = used.add(columns.key(i));
      assigned.add(assign(columns, i, first ? signature : Optional.empty()));
    }
    return finish(columns, asked, assigned, signature.map(Signature::name).orElse(""));
  }

  /** Maps columns without headers, by their cells alone. */
  Mapping mapCells(Columns columns, Map<Integer, String> asked) {
    return finish(columns, asked, new Headless(columns).assign(), "");
  }

  private Mapping finish(
      Columns columns, Map<Integer, String> asked, List<Assignment> assigned, String origin) {
    MapOptions.apply(asked, columns, assigned);
    Contents.fill(columns, assigned);
    settleAddresses(columns, assigned);
    settleCounties(columns, assigned);
    settleNames(columns, assigned);
    settleTitles(columns, assigned);
    settleConsents(columns, assigned);
    return Mapping.of(columns, assigned, origin);
  }

  private Assignment assign(Columns columns, int column, Optional<Signature> signature) {
    List<String> words = HeaderWords.words(columns.header(column));
    String set = Qualifiers.set(words);
    Optional<Role> known =
        signature.flatMap(s -> Optional.ofNullable(s.roles().get(columns.key(column))));
    if (known.isPresent()) {
      return Assignment.ofExport(known.get(), set);
    }
    return aliases
        .role(columns.header(column))
        .filter(role -> !Contents.contradict(columns, column, role))
        .filter(role -> !role.onlyByContent() || Contents.bearOut(columns, column, role))
        .map(role -> Assignment.ofHeader(role, set))
        .orElse(Assignment.NONE);
  }

  /** An "address" beside a city is a street. */
  private static void settleAddresses(Columns columns, List<Assignment> assigned) {
    for (int i = 0; i < assigned.size(); i++) {
      Assignment one = assigned.get(i);
      boolean whole = WHOLE.stream().anyMatch(columns.key(i)::contains);
      boolean guessed = one.how() == How.NAME && one.role().part() == Part.WHOLE && !whole;
      if (guessed
          && one.role().holds(Field.ADDRESS)
          && has(assigned, Field.CITY, one.set())
          && !has(assigned, Field.STREET, one.set())) {
        assigned.set(i, one.as(Role.of(Field.STREET), "beside a city"));
      }
    }
  }

  /** A county beside a state is carried along. */
  private static void settleCounties(Columns columns, List<Assignment> assigned) {
    for (int i = 0; i < assigned.size(); i++) {
      Assignment one = assigned.get(i);
      boolean county = one.how() == How.NAME && COUNTIES.contains(columns.key(i));
      long regions = assigned.stream().filter(a -> a.role().holds(Field.REGION)).count();
      if (county && one.role().holds(Field.REGION) && regions > 1) {
        assigned.set(i, one.as(Role.CARRIED, "beside a state"));
      }
    }
  }

  private static boolean has(List<Assignment> assigned, Field field, String set) {
    return assigned.stream()
        .anyMatch(
            a -> a.role().holds(field) && a.role().part() == Part.WHOLE && a.set().equals(set));
  }

  private static boolean has(List<Assignment> assigned, Field field) {
    return assigned.stream().anyMatch(a -> a.role().holds(field));
  }

  /**
   * "Name" beside a first name alone is the last name, unless it holds the first one; "Nombre"
   * without "Apellidos" is the whole name; "Name" beside a contact person is the company.
   */
  private static void settleNames(Columns columns, List<Assignment> assigned) {
    boolean given = has(assigned, Field.GIVEN_NAME);
    boolean family = has(assigned, Field.FAMILY_NAME);
    for (int i = 0; i < assigned.size(); i++) {
      Assignment one = assigned.get(i);
      if (one.how() != How.NAME) {
        continue;
      }
      boolean name = one.role().holds(Field.NAME);
      boolean part = one.role().holds(Field.GIVEN_NAME) || one.role().holds(Field.FAMILY_NAME);
      if (name && given && !family && !repeats(columns, i, assigned)) {
        assigned.set(i, one.as(Role.of(Field.FAMILY_NAME), "beside a first name"));
      } else if (part && given != family && ONE_NAME.contains(columns.key(i))) {
        assigned.set(i, one.as(Role.of(Field.NAME), "no other name stands beside it"));
      } else if (name && isFirmBesideContact(columns, i, assigned)) {
        assigned.set(i, one.as(Role.of(Field.COMPANY), "beside a contact person"));
      }
    }
  }

  private static boolean repeats(Columns columns, int name, List<Assignment> assigned) {
    int given = 0;
    while (!assigned.get(given).role().holds(Field.GIVEN_NAME)) {
      given++;
    }
    int both = 0;
    int same = 0;
    for (CsvRow row : columns.sample()) {
      if (Math.max(name, given) < row.cells().size()) {
        String part = row.cells().get(given).strip().toLowerCase(Locale.ROOT);
        String whole = row.cells().get(name).toLowerCase(Locale.ROOT);
        both += part.isEmpty() || whole.isBlank() ? 0 : 1;
        same += !part.isEmpty() && whole.contains(part) ? 1 : 0;
      }
    }
    return same * 2 > both;
  }

  private static boolean isFirmBesideContact(
      Columns columns, int column, List<Assignment> assigned) {
    if (!columns.key(column).equals("name") || has(assigned, Field.COMPANY)) {
      return false;
    }
    for (int i = 0; i < assigned.size(); i++) {
      String key = columns.key(i);
      if (i != column
          && assigned.get(i).role().holds(Field.NAME)
          && CONTACTS.stream().anyMatch(key::contains)) {
        return true;
      }
    }
    return false;
  }

  private static void settleTitles(Columns columns, List<Assignment> assigned) {
    for (int i = 0; i < assigned.size(); i++) {
      Assignment one = assigned.get(i);
      boolean title = one.how() == How.NAME && one.role().holds(Field.TITLE);
      if (title && Contents.areHonorifics(columns, i)) {
        assigned.set(i, one.as(Role.of(Field.PREFIX), "cells: forms of address"));
      }
    }
  }

  /** "Opt-in" with dates says when they agreed. */
  private static void settleConsents(Columns columns, List<Assignment> assigned) {
    for (int i = 0; i < assigned.size(); i++) {
      Assignment one = assigned.get(i);
      boolean optIn = one.role().holds(Field.DO_NOT_EMAIL) && one.role().inverted();
      if (optIn && one.how() == How.NAME && columns.share(i, CellKind.DATE) >= 0.8) {
        assigned.set(i, one.as(Role.of(Field.EMAIL_CONSENT), "cells: dates"));
      }
    }
  }
}
