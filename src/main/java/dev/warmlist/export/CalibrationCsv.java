package dev.warmlist.export;

import dev.warmlist.list.CsvFile;
import java.util.List;

/** Predicted against observed, as CSV; shares from 0 to 1, four decimals. */
public final class CalibrationCsv {
  /** The columns; {@code low} and {@code high} are the 95 % interval of what was observed. */
  public static final List<String> HEADER =
      List.of("from", "to", "pairs", "true_pairs", "predicted", "observed", "low", "high");

  private CalibrationCsv() {}

  /** Writes the header and a record for each bin, also for those without a pair. */
  public static void write(CsvFile file, Calibration calibration) {
    file.row(HEADER);
    for (Calibration.Bin bin : calibration.bins()) {
      Weighed w = bin.weighed();
      boolean any = w.pairs() > 0;
      file.row(
          List.of(
              Shares.line(bin.from()),
              Shares.line(bin.to()),
              String.valueOf(w.pairs()),
              String.valueOf(w.hits()),
              any ? Shares.of(w.predicted()) : "",
              any ? Shares.of(w.observed()) : "",
              any ? Shares.of(w.low()) : "",
              any ? Shares.of(w.high()) : ""));
    }
  }
}
