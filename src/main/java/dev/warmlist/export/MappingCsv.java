package dev.warmlist.export;

import dev.warmlist.Place;
import dev.warmlist.UserError;
import dev.warmlist.list.ColumnMap.Stated;
import dev.warmlist.list.CsvFile;
import dev.warmlist.list.WrittenCsv;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the columns of lists were read as: one line for each column, to be looked at, changed in the
 * column {@code field}, and fed back with {@code --map @FILE}.
 *
 * <p>Errors: a missing file 66; not a mapping, or a column's number that is none, 65.
 */
public final class MappingCsv {
  private static final List<String> HEADER =
      List.of("list", "column", "header", "field", "why", "filled", "example");

  private MappingCsv() {}

  /** Writes the mappings of lists and hands them to the file's stream. */
  public static void write(CsvFile file, List<Inspection> lists) {
    file.row(HEADER);
    for (Inspection list : lists) {
      String label = list.profile().source().label();
      for (int i = 0; i < list.columns().size(); i++) {
        file.row(line(label, i + 1, list.columns().get(i), list.rows()));
      }
    }
    file.flush();
  }

  private static List<String> line(String label, int number, Inspection.Column column, int rows) {
    long percent = Math.round(100.0 * column.filled() / Math.max(1, rows));
    return List.of(
        label,
        String.valueOf(number),
        column.header(),
        column.role(),
        column.why(),
        String.format(Locale.ROOT, "%d %%", percent),
        column.samples().isEmpty() ? "" : column.samples().get(0).original());
  }

  /** Reads a mapping back. */
  public static List<Stated> read(Path path) {
    var stated = new ArrayList<Stated>();
    try (var file = WrittenCsv.open(path)) {
      if (!file.header().containsAll(HEADER.subList(0, 4))) {
        throw UserError.badList(
            new Place(path.toString(), 1, ""),
            "this is no mapping: it has no columns list, column, header and field",
            "Make one with: warmlist inspect LIST --mapping > " + path);
      }
      for (var line = file.next(); line.isPresent(); line = file.next()) {
        stated.add(stated(path, line.get()));
      }
    }
    return stated;
  }

  private static Stated stated(Path path, WrittenCsv.Line line) {
    var place = new Place(path.toString(), line.line(), "column");
    Optional<Integer> number = number(line.get("column"));
    if (number.isEmpty()) {
      throw UserError.badList(
          place,
          "\"" + line.get("column") + "\" is no column number",
          "Columns are counted from 1.");
    }
    return new Stated(line.get("list"), number.get(), line.get("header"), line.get("field"), place);
  }

  private static Optional<Integer> number(String text) {
    boolean digits =
        !text.isEmpty() && text.length() < 7 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }
}
