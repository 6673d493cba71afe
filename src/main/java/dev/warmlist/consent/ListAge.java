package dev.warmlist.consent;

import dev.warmlist.clean.DateOrder;
import dev.warmlist.clean.Dates;
import dev.warmlist.prospect.Field;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The day of which a list is, by what stands in it: a line {@code # dated: 2026-11-20} on top, else
 * the newest date in its columns of dates that isn't still to come. A column is one of dates when
 * nearly all of its cells are; birthdays and days that are planned say nothing.
 */
final class ListAge {
  private static final double NEARLY_ALL = 0.8;
  private static final int SHORTEST = 6;
  private static final int LONGEST = 40;
  private static final Pattern DATED =
      Pattern.compile("(?i)dated\\W+([0-9]{4}-[0-9]{2}-[0-9]{2})\\b.*");
  private static final Set<Field> OTHERS = Set.of(Field.BIRTH_DATE, Field.CALL_BACK);

  private final LocalDate asOf;
  private final DateOrder order;
  private final Column[] columns;
  private final Optional<LocalDate> stated;

  /** What is known of a column. */
  private static final class Column {
    private final boolean counts;
    private int filled;
    private int dates;
    private Optional<LocalDate> newest = Optional.empty();

    Column(boolean counts) {
      this.counts = counts;
    }
  }

  /**
   * Nothing is known yet.
   *
   * @param comments the lines that begin with a hash, without it
   * @param order the order of day, month and year in the list
   * @param fields for each column the field it holds, if it is known
   */
  ListAge(LocalDate asOf, List<String> comments, DateOrder order, List<Optional<Field>> fields) {
    this.asOf = asOf;
    this.order = order;
    this.columns =
        fields.stream()
            .map(field -> new Column(field.filter(OTHERS::contains).isEmpty()))
            .toArray(Column[]::new);
    this.stated =
        comments.stream()
            .map(DATED::matcher)
            .filter(Matcher::matches)
            .flatMap(matcher -> Dates.read(matcher.group(1), DateOrder.YMD).stream())
            .findFirst();
  }

  /** Looks at the cells of a line. */
  void look(List<String> cells) {
    for (int i = 0; stated.isEmpty() && i < Math.min(columns.length, cells.size()); i++) {
      String cell = cells.get(i).strip();
      if (columns[i].counts && !cell.isEmpty()) {
        look(columns[i], cell);
      }
    }
  }

  private void look(Column column, String cell) {
    column.filled++;
    boolean odd = cell.length() < SHORTEST || cell.length() > LONGEST;
    Optional<LocalDate> day = odd ? Optional.empty() : Dates.read(cell, order);
    if (day.isPresent()) {
      column.dates++;
      if (!day.get().isAfter(asOf)
          && column.newest.filter(newest -> !newest.isBefore(day.get())).isEmpty()) {
        column.newest = day;
      }
    }
  }

  /** The day, as far as the list tells. */
  Optional<LocalDate> day() {
    return stated.or(
        () ->
            IntStream.range(0, columns.length)
                .mapToObj(i -> columns[i])
                .filter(column -> column.dates >= NEARLY_ALL * Math.max(1, column.filled))
                .flatMap(column -> column.newest.stream())
                .max(Comparator.naturalOrder()));
  }
}
