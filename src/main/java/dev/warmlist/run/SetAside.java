package dev.warmlist.run;

import dev.warmlist.Reason;
import dev.warmlist.export.SetAsideCsv;
import dev.warmlist.list.CsvFile;
import dev.warmlist.prospect.Outcome;
import dev.warmlist.prospect.RowRef;
import java.util.List;
import java.util.function.Supplier;

/** The files of rows that are set aside with their original cells: rejected and suppressed. */
final class SetAside implements AutoCloseable {
  private final SetAsideCsv rejected;
  private final SetAsideCsv suppressed;

  SetAside(Rows rows, CsvFile rejected, CsvFile suppressed) {
    this.rejected = new SetAsideCsv(rejected, rows.sources(), rows.surplus());
    this.suppressed = new SetAsideCsv(suppressed, rows.sources(), 0);
  }

  void write(RowRef ref, Supplier<List<String>> cells, Outcome outcome, Reason reason) {
    if (outcome == Outcome.REJECTED) {
      rejected.write(ref, reason, cells.get());
    } else if (outcome == Outcome.SUPPRESSED) {
      suppressed.write(ref, reason, cells.get());
    }
  }

  @Override
  public void close() {
    try (rejected) {
      suppressed.close();
    }
  }
}
