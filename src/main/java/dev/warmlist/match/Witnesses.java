package dev.warmlist.match;

import dev.warmlist.Reason;
import dev.warmlist.ReasonCode;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Kind;
import dev.warmlist.prospect.Row;
import dev.warmlist.prospect.Values;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The rows of one prospect, and what merging asks of each: how new it is, whether it is preferred,
 * and whether it speaks of a firm that the person left.
 */
final class Witnesses {
  private final List<Row> rows;
  private final List<Preference> preferences;
  private final int[] days;
  private final int[] places;
  private final boolean company;
  private final BitSet left = new BitSet();

  Witnesses(List<Row> rows, List<Preference> preferences) {
    this.rows = rows;
    this.preferences = preferences;
    this.days = rows.stream().mapToInt(Witnesses::day).toArray();
    this.places = places();
    this.company = rows.stream().anyMatch(row -> Kind.of(row.values()) == Kind.COMPANY);
  }

  int size() {
    return rows.size();
  }

  /** Whether the rows speak of a company, as one of them says by naming no person. */
  boolean isCompany() {
    return company;
  }

  Row row(int i) {
    return rows.get(i);
  }

  Values values(int i) {
    return rows.get(i).values();
  }

  /** Whether any row says anything of a field. */
  boolean say(Field field) {
    for (Row row : rows) {
      if (row.values().has(field)) {
        return true;
      }
    }
    return false;
  }

  /** A row's last own day as a number that grows with it; 0 when it has none. */
  int day(int i) {
    return days[i];
  }

  /** The last day of several rows. */
  int day(Contender contender) {
    int last = 0;
    for (int i : contender.rows()) {
      last = Math.max(last, days[i]);
    }
    return last;
  }

  /** The best place of several rows by what was asked for, from 0; equal when nothing tells. */
  int place(Contender contender) {
    return places[best(contender)];
  }

  /** A row speaks of a firm that the person left. */
  void leave(int i) {
    left.set(i);
  }

  /** Whether all of several rows speak of a firm that the person left. */
  boolean left(Contender contender) {
    return !left.isEmpty() && contender.rows().stream().allMatch(left::get);
  }

  /** Why a preference brings one contender before another. */
  Reason preferred(Contender winner, Contender next) {
    int a = best(winner);
    int b = best(next);
    for (Preference preference : preferences) {
      if (order(preference).compare(a, b) != 0) {
        return reason(preference, a);
      }
    }
    return Reason.of(ReasonCode.FIRST_SEEN);
  }

  private Reason reason(Preference preference, int row) {
    if (preference instanceof Preference.OfList list) {
      return Reason.of(ReasonCode.PREFERRED, list.label());
    }
    return Reason.of(day(row) == 0 ? ReasonCode.LATER_LIST : ReasonCode.MORE_RECENT);
  }

  /** The first of a contender's rows that has the best place. */
  private int best(Contender contender) {
    int best = contender.row();
    for (int i : contender.rows()) {
      best = places[i] < places[best] ? i : best;
    }
    return best;
  }

  private int[] places() {
    int[] ranks = new int[rows.size()];
    if (preferences.isEmpty() || rows.size() == 1) {
      return ranks;
    }
    Comparator<Integer> order =
        preferences.stream()
            .map(this::order)
            .reduce(Comparator::thenComparing)
            .orElseThrow(IllegalStateException::new);
    List<Integer> sorted = new ArrayList<>();
    for (int i = 0; i < ranks.length; i++) {
      sorted.add(i);
    }
    sorted.sort(order);
    for (int i = 1; i < ranks.length; i++) {
      int same = order.compare(sorted.get(i - 1), sorted.get(i)) == 0 ? 0 : 1;
      ranks[sorted.get(i)] = ranks[sorted.get(i - 1)] + same;
    }
    return ranks;
  }

  private Comparator<Integer> order(Preference preference) {
    if (preference instanceof Preference.OfList wanted) {
      return Comparator.comparingInt(i -> list(i) == wanted.list() ? 0 : 1);
    }
    return Comparator.<Integer>comparingInt(i -> -day(i))
        .thenComparingInt(i -> day(i) == 0 ? -list(i) : 0);
  }

  private int list(int i) {
    return rows.get(i).ref().list();
  }

  /** The last day on which a row was made, changed or used, as a number: 20260531. */
  private static int day(Row row) {
    return Math.max(
        number(row.values().first(Field.UPDATED_ON)),
        number(row.values().first(Field.LAST_CONTACT)));
  }

  /** An ISO date as a number that grows with it; 0 when it isn't a whole date. */
  static int number(String iso) {
    int number = 0;
    for (int i = 0; i < iso.length() && i < 10; i++) {
      int digit = Character.digit(iso.charAt(i), 10);
      number = digit < 0 ? number : number * 10 + digit;
    }
    return iso.length() == 10 ? number : 0;
  }
}
