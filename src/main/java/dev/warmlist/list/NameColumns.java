package dev.warmlist.list;

import dev.warmlist.clean.JobTitle;
import dev.warmlist.clean.Names;
import dev.warmlist.clean.Titles;
import dev.warmlist.prospect.Field;
import java.util.List;
import java.util.Set;

/** Settles what columns of names mean beside one another: people, their parts, and firms. */
final class NameColumns {
  private static final Set<String> ONE_NAME =
      Set.of("nombre", "nome", "nom", "imie", "jmeno", "namn");

  private static final Set<String> CONTACTS = Set.copyOf(Resource.words("contact-words.txt"));
  private static final Set<String> CUSTOMERS = Set.copyOf(Resource.words("customer-words.txt"));

  private final Columns columns;
  private final List<Assignment> assigned;
  private final List<String> remarks;

  private NameColumns(Columns columns, List<Assignment> assigned, List<String> remarks) {
    this.columns = columns;
    this.assigned = assigned;
    this.remarks = remarks;
  }

  static void settle(Columns columns, List<Assignment> assigned, List<String> remarks) {
    var names = new NameColumns(columns, assigned, remarks);
    names.parts();
    names.whole();
    names.titles();
  }

  private boolean has(Field field) {
    return assigned.stream().anyMatch(a -> a.role().is(field));
  }

  /**
   * "Name" beside a first name alone is the last name, unless it holds the first one; "Nombre"
   * without "Apellidos" is the whole name; "Name" beside a contact person is the company.
   */
  private void parts() {
    boolean given = has(Field.GIVEN_NAME);
    boolean family = has(Field.FAMILY_NAME);
    for (int i = 0; i < assigned.size(); i++) {
      Assignment one = assigned.get(i);
      if (!one.isNamed()) {
        continue;
      }
      boolean name = one.role().is(Field.NAME);
      boolean part = one.role().is(Field.GIVEN_NAME) || one.role().is(Field.FAMILY_NAME);
      if (name && isFirmBesideContact(i)) {
        assigned.set(i, one.as(Role.of(Field.COMPANY), "beside a contact person"));
      } else if (name && given && !family && !isForEither(i) && !repeats(i)) {
        assigned.set(i, one.as(Role.of(Field.FAMILY_NAME), "beside a first name"));
      } else if (part && given != family && ONE_NAME.contains(columns.key(i))) {
        assigned.set(i, one.as(Role.of(Field.NAME), "no other name stands beside it"));
      }
    }
  }

  /** Whether a header such as "Customer" may name a person or a firm. */
  private boolean isForEither(int column) {
    return CUSTOMERS.contains(columns.key(column)) && !columns.key(column).equals("name");
  }

  private boolean repeats(int name) {
    for (int i = 0; i < assigned.size(); i++) {
      if (assigned.get(i).role().is(Field.GIVEN_NAME)) {
        return Pairs.both(columns, name, i) > 0 && Pairs.sameShare(columns, name, i) > 0.5;
      }
    }
    return false;
  }

  private boolean isFirmBesideContact(int column) {
    if (!CUSTOMERS.contains(columns.key(column)) || has(Field.COMPANY)) {
      return false;
    }
    boolean parts = has(Field.GIVEN_NAME) && has(Field.FAMILY_NAME);
    if (parts && !columns.key(column).equals("name")) {
      return columns.share(column, Names::looksLikeCompany) >= 0.3;
    }
    for (int i = 0; i < assigned.size(); i++) {
      boolean contact = HeaderWords.words(columns.header(i)).stream().anyMatch(CONTACTS::contains);
      if (i != column && contact && assigned.get(i).role().isName()) {
        return true;
      }
    }
    return false;
  }

  /** Of two columns of whole names that differ, one names firms or somebody else. */
  private void whole() {
    int first = -1;
    for (int i = 0; i < assigned.size(); i++) {
      Assignment one = assigned.get(i);
      if (!one.role().is(Field.NAME)) {
        continue;
      }
      boolean apart =
          first >= 0
              && Pairs.both(columns, first, i) > 1
              && Pairs.sameShare(columns, first, i) < 0.5;
      if (apart && one.isNamed() && assigned.get(first).isNamed()) {
        apart(first, i);
      }
      first = first < 0 || !assigned.get(first).role().is(Field.NAME) ? i : first;
    }
  }

  private void apart(int a, int b) {
    double firmsA = columns.share(a, Names::looksLikeCompany);
    double firmsB = columns.share(b, Names::looksLikeCompany);
    int firm = firmsA >= firmsB ? a : b;
    if (!has(Field.COMPANY) && Math.max(firmsA, firmsB) >= 0.5 && Math.abs(firmsA - firmsB) > 0.3) {
      assigned.set(firm, assigned.get(firm).as(Role.of(Field.COMPANY), "cells: firms"));
      return;
    }
    assigned.set(b, assigned.get(b).as(Role.CARRIED, "another person"));
    remarks.add(
        "Columns \""
            + columns.header(a)
            + "\" and \""
            + columns.header(b)
            + "\" name different people; only the first of each row is read.");
  }

  /** "Title" may be a job or a form of address: the cells tell. */
  private void titles() {
    for (int i = 0; i < assigned.size(); i++) {
      Assignment one = assigned.get(i);
      if (one.isNamed() && one.role().is(Field.TITLE) && Contents.areHonorifics(columns, i)) {
        assigned.set(i, one.as(Role.of(Field.PREFIX), "cells: forms of address"));
      } else if (one.isNamed() && one.role().is(Field.PREFIX) && !has(Field.TITLE) && areJobs(i)) {
        assigned.set(i, one.as(Role.of(Field.TITLE), "cells: jobs"));
      }
    }
  }

  private boolean areJobs(int column) {
    return columns.share(column, NameColumns::isJob) >= 0.5
        && columns.share(column, Contents::isHonorific) < 0.2;
  }

  /** Whether a word is what a person is, such as director; a program is run by one. */
  static boolean isRank(String word) {
    return switch (Titles.read(word).seniority()) {
      case STAFF, UNKNOWN -> false;
      default -> true;
    };
  }

  /** Whether a cell is a job that is understood. */
  static boolean isJob(String cell) {
    JobTitle title = Titles.read(cell);
    return title.seniority() != JobTitle.Seniority.UNKNOWN
        || title.function() != JobTitle.Function.UNKNOWN;
  }
}
