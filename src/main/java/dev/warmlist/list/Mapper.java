package dev.warmlist.list;

import dev.warmlist.clean.YesNo;
import dev.warmlist.prospect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what a list's columns hold: known exports first, then what headers mean, then what cells
 * look like; what the user says overrules all of it.
 */
final class Mapper {
  private static final Set<Field> PLACES =
      Set.of(Field.CITY, Field.POSTCODE, Field.COUNTRY, Field.STREET, Field.ADDRESS);

  private final Aliases aliases;
  private final List<Signature> signatures;

  Mapper(Aliases aliases, List<Signature> signatures) {
    this.aliases = aliases;
    this.signatures = List.copyOf(signatures);
  }

  /** Maps columns that have headers. */
  Mapping map(Columns columns, Map<Integer, String> asked) {
    if (OwnColumns.are(columns)) {
      List<Assignment> own = OwnColumns.assign(columns);
      MapOptions.apply(asked, columns, own);
      return Mapping.of(columns, own, "warmlist", List.of());
    }
    var keys = new HashSet<String>();
    for (int i = 0; i < columns.size(); i++) {
      keys.add(columns.key(i));
    }
    Optional<Signature> signature = signatures.stream().filter(s -> s.fits(keys)).findFirst();
    var assigned = new ArrayList<Assignment>();
    Set<String> used = new HashSet<>();
    for (int i = 0; i < columns.size(); i++) {
      boolean first = used.add(columns.key(i));
      assigned.add(assign(columns, i, first ? signature : Optional.empty()));
    }
    MapOptions.apply(asked, columns, assigned);
    List<String> remarks = new ArrayList<>(Persons.settle(columns, assigned, aliases));
    new Headless(columns, assigned).fillUnnamed();
    Contents.fill(columns, assigned);
    return finish(columns, assigned, signature.map(Signature::name).orElse(""), remarks);
  }

  /** Maps columns without headers, by their cells alone. */
  Mapping mapCells(Columns columns, Map<Integer, String> asked) {
    var assigned = new ArrayList<Assignment>();
    for (int i = 0; i < columns.size(); i++) {
      assigned.add(Assignment.NONE);
    }
    new Headless(columns, assigned).assign();
    MapOptions.apply(asked, columns, assigned);
    return finish(columns, assigned, "", new ArrayList<>());
  }

  private static Mapping finish(
      Columns columns, List<Assignment> assigned, String origin, List<String> remarks) {
    PlaceColumns.settle(columns, assigned);
    NameColumns.settle(columns, assigned, remarks);
    PhoneColumns.settle(columns, assigned);
    settleConsents(columns, assigned);
    overhear(columns, assigned);
    return Mapping.of(columns, assigned, origin, remarks);
  }

  private Assignment assign(Columns columns, int column, Optional<Signature> signature) {
    String header = columns.header(column);
    String set = Qualifiers.set(HeaderWords.words(header));
    Optional<Role> known =
        signature.flatMap(s -> Optional.ofNullable(s.roles().get(columns.key(column))));
    if (known.isPresent()) {
      Assignment one = Assignment.ofExport(known.get(), set);
      return known.get().isOptOut() ? Refusals.settle(columns, column, known.get(), one) : one;
    }
    for (Role role : aliases.roles(header)) {
      if (role.onlyByContent() && isPlace(role) && !isBesidePlace(columns, column)) {
        continue;
      }
      Optional<Assignment> found = named(columns, column, role, Assignment.ofHeader(role, set));
      if (found.isPresent()) {
        return found.get();
      }
    }
    return unknown(columns, column, set);
  }

  private static boolean isPlace(Role role) {
    return role.is(Field.CITY) || role.is(Field.REGION);
  }

  /** Whether a place's header stands beside: "By" and "Estado" mean other things elsewhere. */
  private boolean isBesidePlace(Columns columns, int column) {
    for (int beside : List.of(column - 1, column + 1)) {
      if (beside >= 0 && beside < columns.size()) {
        Optional<Field> field = aliases.role(columns.header(beside)).flatMap(Role::field);
        if (field.filter(PLACES::contains).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /** A header that no table has: one with a slip, or one that speaks of being contacted. */
  private Assignment unknown(Columns columns, int column, String set) {
    String header = columns.header(column);
    Optional<Role> slip =
        aliases
            .mistyped(header)
            .filter(role -> aliases.roles(header).isEmpty() && role.field().isPresent())
            .filter(r -> r.isOptOut() || Contents.bearOut(columns, column, r));
    if (slip.isPresent()) {
      Assignment one = Assignment.ofMistyped(slip.get(), set);
      return named(columns, column, slip.get(), one).orElse(Assignment.NONE);
    }
    return Wishes.read(header)
        .map(role -> Refusals.settle(columns, column, role, Assignment.ofHeader(role, set)))
        .orElse(Assignment.NONE);
  }

  /** A column under a known header, unless its cells say otherwise. */
  private static Optional<Assignment> named(
      Columns columns, int column, Role role, Assignment one) {
    if (role.isOptOut()) {
      return Optional.of(Refusals.settle(columns, column, role, one));
    }
    if (Refusals.isLeave(columns, column, role)) {
      return Optional.of(one.open());
    }
    boolean wordsOnly = role.isName() || role.is(Field.COMPANY) || role.is(Field.TITLE);
    if (wordsOnly && Refusals.isFlag(columns, column)) {
      return Optional.empty();
    }
    boolean borne = !role.onlyByContent() || Contents.bearOut(columns, column, role);
    return borne && !Contents.contradict(columns, column, role)
        ? Optional.of(one.as(role.sure()))
        : Optional.empty();
  }

  /** "Opt-in" with dates says when they agreed; a no among consents is a no. */
  private static void settleConsents(Columns columns, List<Assignment> assigned) {
    for (int i = 0; i < assigned.size(); i++) {
      Assignment one = assigned.get(i);
      boolean optIn = one.role().isOptOut() && one.role().inverted();
      if (optIn && one.isNamed() && columns.share(i, CellKind.DATE) >= 0.8) {
        assigned.set(i, one.as(dated(one.role()), "cells: dates"));
      } else if (one.isNamed() && hasNo(columns, i)) {
        for (Role.Part part : Role.Part.values()) {
          if (part.consent().filter(one.role()::is).isPresent()) {
            assigned.set(i, one.as(Role.of(part), "cells: some say no"));
          }
        }
      }
    }
  }

  /** When they agreed to what a column of yes and no would give leave for. */
  private static Role dated(Role leave) {
    for (Role.Part part : Role.Part.values()) {
      if (part.consent().isPresent() && Role.of(part).field().filter(leave::holds).isPresent()) {
        return Role.of(part.consent().get());
      }
    }
    return Role.CARRIED;
  }

  private static boolean hasNo(Columns columns, int column) {
    return columns.cells(column).stream().anyMatch(cell -> YesNo.read(cell) == YesNo.NO);
  }

  /** Columns that nobody knows, but in which somebody says no. */
  private static void overhear(Columns columns, List<Assignment> assigned) {
    for (int i = 0; i < assigned.size(); i++) {
      if (Overheard.speaks(columns, i, assigned.get(i))) {
        assigned.set(i, Assignment.ofCells(Role.REFUSALS, "some say no to contact"));
      }
    }
  }
}
