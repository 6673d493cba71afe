package dev.warmlist.export;

import dev.warmlist.list.CsvFile;
import java.util.List;

/** What changed between two plans, one change to a line. */
public final class DiffCsv {
  /** The columns. */
  public static final List<String> HEADER =
      List.of("prospect_id", "name", "company", "change", "touch_id", "step", "was", "is", "why");

  private DiffCsv() {}

  /** Writes the changes and closes the file. */
  public static void write(CsvFile file, List<Change> changes) {
    try (file) {
      file.row(HEADER);
      for (Change change : changes) {
        file.row(
            List.of(
                change.prospectId(),
                change.name(),
                change.company(),
                change.kind().key(),
                change.touchId(),
                change.step(),
                change.was(),
                change.is(),
                change.why()));
      }
    }
  }
}
