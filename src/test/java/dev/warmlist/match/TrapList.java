package dev.warmlist.match;

import dev.warmlist.clean.CleanSettings;
import dev.warmlist.clean.Cleaner;
import dev.warmlist.clean.Phones;
import dev.warmlist.list.CsvFile;
import dev.warmlist.list.Guard;
import dev.warmlist.list.ListInput;
import dev.warmlist.list.ListProfile;
import dev.warmlist.list.ListReader;
import dev.warmlist.list.ReadSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A list that is put together row by row, and matched on the way that every list goes. */
final class TrapList {
  private final List<String> columns;
  private final List<List<String>> rows = new ArrayList<>();

  /** The header of the column that tells people which trap a row is of; nothing reads it. */
  static final String TRAP = "Trap";

  /** An empty list with these headers. */
  TrapList(List<String> columns) {
    this.columns = List.copyOf(columns);
  }

  /** Adds the rows of a trap; columns that it lacks stay empty. Returns the first row's ordinal. */
  int add(Trap trap) {
    int first = rows.size();
    for (int i = 0; i < trap.rows().size(); i++) {
      int row = i;
      rows.add(
          columns.stream()
              .map(column -> trap.cell(row, column).orElse(usual(trap, column)))
              .toList());
    }
    return first;
  }

  private static String usual(Trap trap, String column) {
    return switch (column) {
      case TRAP -> trap.title();
      case "Country" -> trap.country();
      default -> "";
    };
  }

  /** Adds rows by header. */
  void add(List<Map<String, String>> filler) {
    filler.forEach(row -> rows.add(columns.stream().map(c -> row.getOrDefault(c, "")).toList()));
  }

  /** The number of rows. */
  int size() {
    return rows.size();
  }

  /** The list as a file. */
  byte[] csv() {
    var out = new ByteArrayOutputStream();
    try (var csv = new CsvFile(out, Guard.NONE)) {
      csv.row(columns);
      rows.forEach(csv::row);
    }
    return out.toByteArray();
  }

  /** Reads, cleans and indexes lists. */
  static MatchIndex index(List<TrapList> lists, Phones phones) {
    var index = new MatchIndex();
    for (int i = 0; i < lists.size(); i++) {
      byte[] csv = lists.get(i).csv();
      var input =
          new ListInput("traps", "traps.csv", false, true, () -> new ByteArrayInputStream(csv));
      try (var reader = ListReader.open(input, ReadSettings.DETECT)) {
        ListProfile profile = reader.profile();
        var cleaner =
            new Cleaner(new CleanSettings(profile.majorityRegion(), profile.dates()), phones);
        for (var next = reader.next(); next.isPresent(); next = reader.next()) {
          index.add(cleaner.clean(profile.raws(next.get().cells())).values(), i);
        }
      }
    }
    return index;
  }
}
