package dev.warmlist.match;

import dev.warmlist.Reason;
import dev.warmlist.ReasonCode;
import dev.warmlist.prospect.Choice;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Kind;
import dev.warmlist.prospect.Prospect;
import dev.warmlist.prospect.Row;
import dev.warmlist.prospect.Values;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes one prospect of the rows that speak of it: for each field the winner first, and all other
 * values behind it. Names, jobs and addresses are not mixed: their fields come from one row, and
 * only from rows that agree with it where it says nothing.
 *
 * <p>A name and an address win by being fuller, everything else by being newer; then what most rows
 * say, then the earliest row. Whatever says no comes first: it must survive every merge.
 */
public final class Merger {
  private static final Reason ONLY = Reason.of(ReasonCode.ONLY_VALUE);

  /** The fields whose values may come from different rows. */
  private static final List<Field> ALONE =
      Stream.of(Field.values())
          .filter(field -> Preferences.TOGETHER.stream().noneMatch(group -> group.contains(field)))
          .toList();

  private final List<Row> rows;
  private final Values.Builder values = Values.builder();
  private final Map<Field, Choice> choices = new EnumMap<>(Field.class);

  private Merger(List<Row> rows) {
    this.rows = rows;
  }

  /**
   * Merges rows.
   *
   * @param id the prospect's id
   * @param rows its rows in the order read; at least one
   */
  public static Prospect merge(String id, List<Row> rows) {
    var merger = new Merger(rows);
    for (Set<Field> group : Preferences.TOGETHER) {
      merger.mergeTogether(group);
    }
    ALONE.forEach(merger::mergeField);
    boolean company = rows.stream().anyMatch(row -> Kind.of(row.values()) == Kind.COMPANY);
    Kind kind = company ? Kind.COMPANY : Kind.PERSON;
    return new Prospect(id, kind, rows, merger.values.build(), merger.choices);
  }

  private void mergeField(Field field) {
    if (rows.size() == 1 && rows.get(0).values().all(field).size() <= 1) {
      take(field);
      return;
    }
    List<Contender> contenders = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<String> all = rows.get(i).values().all(field);
      for (int rank = 0; rank < all.size(); rank++) {
        add(contenders, contender(field, all.get(rank), rank, i));
      }
    }
    if (contenders.isEmpty()) {
      return;
    }
    List<Criterion> criteria = Preferences.of(field);
    contenders.sort(order(field, criteria));
    contenders.forEach(c -> values.add(field, c.text()));
    choices.put(field, choice(field, contenders, criteria));
  }

  /** Takes what the only row says. */
  private void take(Field field) {
    Row row = rows.get(0);
    if (row.values().has(field)) {
      row.values().all(field).forEach(value -> values.add(field, value));
      choices.put(field, new Choice(row.ref(), ONLY));
    }
  }

  private static Comparator<Contender> order(Field field, List<Criterion> criteria) {
    if (Preferences.latest(field)) {
      return Comparator.comparing(Contender::text).reversed();
    }
    return Comparator.<Contender>comparingInt(c -> Preferences.urgency(field, c.text()))
        .thenComparing(Contender.by(criteria));
  }

  private static Choice choice(Field field, List<Contender> sorted, List<Criterion> criteria) {
    Contender winner = sorted.get(0);
    return new Choice(winner.from(), Reason.of(code(field, sorted, winner, criteria)));
  }

  private static ReasonCode code(
      Field field, List<Contender> sorted, Contender winner, List<Criterion> criteria) {
    if (sorted.size() == 1) {
      return ReasonCode.ONLY_VALUE;
    }
    Contender next = sorted.get(1);
    if (Preferences.urgency(field, winner.text()) < Preferences.urgency(field, next.text())) {
      return ReasonCode.SAYS_NO;
    }
    return Preferences.latest(field) ? ReasonCode.MORE_RECENT : winner.because(next, criteria);
  }

  private Contender contender(Field field, String value, int rank, int order) {
    Row row = rows.get(order);
    int letters = Preferences.letters(field, value);
    return new Contender(value, letters, 1, day(row), rank, order, row.ref());
  }

  /** Adds a contender, or a further row to the one with the same text. */
  private static void add(List<Contender> contenders, Contender next) {
    for (int i = 0; i < contenders.size(); i++) {
      Contender c = contenders.get(i);
      if (c.text().equals(next.text())) {
        String day = c.day().compareTo(next.day()) >= 0 ? c.day() : next.day();
        int rank = Math.min(c.rank(), next.rank());
        contenders.set(
            i, new Contender(c.text(), c.letters(), c.rows() + 1, day, rank, c.order(), c.from()));
        return;
      }
    }
    contenders.add(next);
  }

  private void mergeTogether(Set<Field> group) {
    if (rows.size() == 1) {
      group.forEach(this::take);
      return;
    }
    List<Contender> contenders = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Values of = rows.get(i).values();
      if (group.stream().anyMatch(of::has)) {
        add(contenders, contender(group, i));
      }
    }
    if (contenders.isEmpty()) {
      return;
    }
    List<Criterion> criteria = Preferences.of(group.iterator().next());
    contenders.sort(Contender.by(criteria));
    Values winner = rows.get(contenders.get(0).order()).values();
    for (Field field : group) {
      together(field, group, contenders, winner, criteria);
    }
  }

  private Contender contender(Set<Field> group, int order) {
    Row row = rows.get(order);
    var text = new StringBuilder();
    int letters = 0;
    for (Field field : group) {
      String value = row.values().first(field);
      text.append(value).append('\u001f');
      // A further field says more than a longer one.
      letters += value.isEmpty() ? 0 : 100 + Math.min(99, value.length());
    }
    return new Contender(text.toString(), letters, 1, day(row), 0, order, row.ref());
  }

  private void together(
      Field field,
      Set<Field> group,
      List<Contender> sorted,
      Values winner,
      List<Criterion> criteria) {
    for (int i = 0; i < sorted.size(); i++) {
      Contender c = sorted.get(i);
      Values other = rows.get(c.order()).values();
      boolean first = values.first(field).isEmpty();
      if (!other.has(field) || (first && i > 0 && !agree(winner, other, group))) {
        continue;
      }
      if (first) {
        boolean decided = i == 0 && sorted.size() > 1;
        ReasonCode code =
            decided && differs(field, sorted, other)
                ? c.because(sorted.get(1), criteria)
                : ReasonCode.ONLY_VALUE;
        choices.put(field, new Choice(c.from(), Reason.of(code)));
      }
      other.all(field).forEach(value -> values.add(field, value));
    }
  }

  private boolean differs(Field field, List<Contender> all, Values winner) {
    return all.stream()
        .map(c -> rows.get(c.order()).values())
        .anyMatch(v -> v.has(field) && !v.first(field).equals(winner.first(field)));
  }

  /** Whether two rows say nothing different in a group; the whole name follows from its parts. */
  private static boolean agree(Values a, Values b, Set<Field> group) {
    return group.stream()
        .filter(field -> field != Field.NAME)
        .allMatch(field -> !a.has(field) || !b.has(field) || a.first(field).equals(b.first(field)));
  }

  /** The last day that a row speaks of as its own: ISO dates sort as text. */
  private static String day(Row row) {
    String updated = row.values().first(Field.UPDATED_ON);
    String contact = row.values().first(Field.LAST_CONTACT);
    return updated.compareTo(contact) >= 0 ? updated : contact;
  }
}
