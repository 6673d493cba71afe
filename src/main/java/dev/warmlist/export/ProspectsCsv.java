package dev.warmlist.export;

import dev.warmlist.list.CsvFile;
import dev.warmlist.plan.Standing;
import dev.warmlist.plan.Touch;
import dev.warmlist.prospect.RowRef;
import dev.warmlist.prospect.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code prospects.csv}: one line for each prospect that is kept. */
public final class ProspectsCsv implements AutoCloseable {
  private static final List<String> BEFORE =
      List.of(
          "prospect_id",
          "kind",
          "status",
          "status_reason",
          "tags",
          "sequence",
          "owner",
          "first_touch");
  private static final List<String> ORIGIN = List.of("source_list", "source_row");

  private final CsvFile file;
  private final ProspectColumns columns;
  private final List<Source> lists;

  /** Begins the file with its header. */
  public ProspectsCsv(CsvFile file, ProspectColumns columns, List<Source> lists) {
    this.file = file;
    this.columns = columns;
    this.lists = List.copyOf(lists);
    file.row(header(columns));
  }

  private static List<String> header(ProspectColumns columns) {
    var own = new ArrayList<>(BEFORE);
    own.addAll(ORIGIN);
    List<String> shown = columns.header(own);
    var header = new ArrayList<>(BEFORE);
    header.addAll(shown.subList(0, columns.known()));
    header.addAll(ORIGIN);
    header.addAll(shown.subList(columns.known(), shown.size()));
    return header;
  }

  /** Writes a prospect. */
  public void write(Standing standing) {
    List<String> shown = columns.cells(standing.prospect(), standing.permission().stoppedHandles());
    RowRef kept = standing.prospect().kept().ref();
    var cells = new ArrayList<>(own(standing));
    cells.addAll(shown.subList(0, columns.known()));
    cells.add(lists.get(kept.list()).label());
    cells.add(String.valueOf(kept.row()));
    cells.addAll(shown.subList(columns.known(), shown.size()));
    file.row(cells);
  }

  private static List<String> own(Standing standing) {
    return List.of(
        standing.prospect().id(),
        standing.prospect().kind().key(),
        standing.outcome().key(),
        Masks.text(standing.reason().text()),
        TagCells.names(standing.tags()),
        standing.sequence(),
        standing.owner(),
        standing.touches().stream()
            .map(Touch::date)
            .flatMap(Optional::stream)
            .min(LocalDate::compareTo)
            .map(LocalDate::toString)
            .orElse(""));
  }

  @Override
  public void close() {
    file.close();
  }
}
