package dev.warmlist.list;

import dev.warmlist.list.Role.Part;
import dev.warmlist.prospect.Field;
import java.util.List;
import java.util.regex.Pattern;

/** Settles numbers that lists keep in two or three columns. */
final class PhoneColumns {
  /**
   * What is dialled before numbers from abroad: {@code +49}, {@code 0049}, {@code 49}, {@code 1}.
   */
  private static final Pattern DIALLED = Pattern.compile("(\\+|00) ?[1-9]\\d{0,3}|[1-9]\\d{0,2}");

  private PhoneColumns() {}

  static void settle(Columns columns, List<Assignment> assigned) {
    boolean phones = assigned.stream().anyMatch(a -> isNumber(a.role()));
    for (int i = 0; i < assigned.size(); i++) {
      Assignment one = assigned.get(i);
      if (one.isNamed() && one.role().is(Field.COUNTRY) && phones && areDialled(columns, i)) {
        assigned.set(i, one.as(Role.of(Part.PHONE_COUNTRY), "cells: dialling codes"));
      } else if (one.role().part() == Part.PHONE_COUNTRY && !areDialled(columns, i)) {
        assigned.set(i, one.as(Role.CARRIED, "cells: no dialling codes"));
      }
    }
  }

  private static boolean areDialled(Columns columns, int column) {
    return columns.share(column, DIALLED.asMatchPredicate()) == 1;
  }

  /** Whether a column holds numbers to dial. */
  static boolean isNumber(Role role) {
    return role.is(Field.PHONE) || role.is(Field.MOBILE) || role.part() == Part.LOCAL_NUMBER;
  }
}
