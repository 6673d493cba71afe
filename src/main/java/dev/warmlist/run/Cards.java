package dev.warmlist.run;

import dev.warmlist.export.Mistake;
import dev.warmlist.match.Link;
import dev.warmlist.match.Scored;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.RowRef;
import dev.warmlist.prospect.Values;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows rows in short, and pairs of them with what speaks for and against them. */
final class Cards {
  private final Rows rows;
  private final Scored scored;

  Cards(Rows rows, Scored scored) {
    this.rows = rows;
    this.scored = scored;
  }

  /**
   * A pair, shown.
   *
   * @param a a row's ordinal; rejected rows follow the others
   * @param b another row's
   * @param note how it came to this
   * @param pairs how many pairs of rows it costs
   */
  Mistake mistake(int a, int b, String note, long pairs) {
    int first = Math.min(a, b);
    int second = Math.max(a, b);
    if (second >= rows.size()) {
      boolean inOrder = ref(first).compareTo(ref(second)) < 0;
      Mistake.Side one = side(inOrder ? first : second);
      Mistake.Side other = side(inOrder ? second : first);
      return new Mistake(one, other, 0, 0, note, pairs, List.of());
    }
    Link link = scored.link(first, second);
    return new Mistake(
        side(first),
        side(second),
        link.weight(),
        link.probability(),
        note,
        pairs,
        link.comparisons());
  }

  private Mistake.Side side(int row) {
    List<String> values =
        row < rows.size()
            ? inShort(rows.get(row).values())
            : List.of("set aside: " + reject(row).reason().inShort());
    RowRef ref = ref(row);
    return new Mistake.Side(rows.sources().get(ref.list()).label(), ref.row(), values);
  }

  /** A row's list and number: {@code crm.csv:17}. */
  String place(int row) {
    RowRef ref = ref(row);
    return rows.sources().get(ref.list()).label() + ":" + ref.row();
  }

  private RowRef ref(int row) {
    return row < rows.size() ? rows.get(row).ref() : reject(row).ref();
  }

  private Reject reject(int row) {
    return rows.rejects().get(row - rows.size());
  }

  private static List<String> inShort(Values values) {
    String parts = joined(values, Field.GIVEN_NAME, Field.FAMILY_NAME);
    return Stream.of(
            values.has(Field.NAME) ? values.first(Field.NAME) : parts,
            values.first(Field.COMPANY),
            values.first(Field.EMAIL),
            Stream.of(Field.PHONE, Field.MOBILE)
                .map(values::first)
                .filter(number -> !number.isEmpty())
                .findFirst()
                .orElse(""),
            joined(values, Field.STREET, Field.POSTCODE, Field.CITY, Field.REGION, Field.COUNTRY),
            values.first(Field.BIRTH_DATE))
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private static String joined(Values values, Field... fields) {
    return Stream.of(fields)
        .map(values::first)
        .filter(value -> !value.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
