package dev.warmlist.export;

import dev.warmlist.Place;
import dev.warmlist.UserError;
import dev.warmlist.list.CsvFile;
import dev.warmlist.list.WrittenCsv;
import dev.warmlist.plan.Touch;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code touches.csv}: the work, and the form to report back on. Results that people wrote into an
 * earlier one are carried over to the same touch; those whose touch is gone stay at the end, so
 * that nothing that was written is lost.
 */
public final class TouchesCsv implements AutoCloseable {
  /** The columns; the last four are for people to fill. */
  public static final List<String> HEADER =
      List.of(
          "touch_id",
          "date",
          "earliest",
          "from",
          "to",
          "zone",
          "by",
          "prospect_id",
          "name",
          "company",
          "channel",
          "purpose",
          "step",
          "what",
          "needs",
          "unlocked_by",
          "contact",
          "because",
          "done",
          "outcome",
          "fact",
          "source");

  /** The order of work: dated touches by day and hour, then those that wait for a sign. */
  public static final Comparator<Touch> IN_ORDER_OF_WORK =
      Comparator.comparing((Touch touch) -> touch.date().isEmpty())
          .thenComparing(touch -> touch.date().orElse(touch.earliest()))
          .thenComparing(Touch::from)
          .thenComparing(Touch::by)
          .thenComparing(Touch::id);

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final CsvFile file;
  private final Map<String, TouchResult> open = new LinkedHashMap<>();

  /**
   * Begins the file with its header.
   *
   * @param earlier results of an earlier plan; empty when there is none
   */
  public TouchesCsv(CsvFile file, List<TouchResult> earlier) {
    this.file = file;
    for (TouchResult result : earlier) {
      String nameless = "line " + (open.size() + 1);
      open.put(result.touchId().isEmpty() ? nameless : result.touchId(), result);
    }
    file.row(HEADER);
  }

  /** Writes a touch, with the result that was written for it earlier. */
  public void write(Touch touch) {
    var cells =
        new ArrayList<String>(
            List.of(
                touch.id(),
                touch.date().map(LocalDate::toString).orElse(""),
                touch.earliest().toString(),
                TIME.format(touch.from()),
                TIME.format(touch.to()),
                touch.zone().getId(),
                touch.by(),
                touch.prospectId(),
                touch.name(),
                touch.company(),
                touch.via(),
                touch.purpose().key(),
                touch.step(),
                touch.what(),
                touch.needs(),
                touch.unlockedBy(),
                touch.contact(),
                touch.because()));
    Optional<TouchResult> result = Optional.ofNullable(open.remove(touch.id()));
    cells.add(result.map(TouchResult::done).orElse(""));
    cells.add(result.map(TouchResult::outcome).orElse(""));
    cells.add(result.map(TouchResult::fact).orElse(""));
    cells.add(result.map(TouchResult::source).orElse(""));
    file.row(cells);
  }

  /**
   * Writes the results whose touch isn't planned any more, without the contact's address: they may
   * have asked in the meantime not to be met.
   */
  @Override
  public void close() {
    for (TouchResult result : open.values()) {
      var row = new LinkedHashMap<>(result.row());
      row.put("contact", "");
      file.row(HEADER.stream().map(column -> row.getOrDefault(column, "")).toList());
    }
    open.clear();
    file.close();
  }

  /**
   * Reads the results that people wrote, in the order of the file. Columns may stand in any order;
   * of several lines for one touch the last that says something counts. A line whose touch id was
   * lost is kept as well.
   */
  public static List<TouchResult> read(Path path) {
    var results = new LinkedHashMap<String, TouchResult>();
    try (WrittenCsv records = WrittenCsv.open(path)) {
      requireColumn(path, records.header(), "touch_id");
      for (var line = records.next(); line.isPresent(); line = records.next()) {
        TouchResult result = result(line.get());
        if (!result.isEmpty()) {
          String nameless = "line " + (results.size() + 1);
          results.put(result.touchId().isEmpty() ? nameless : result.touchId(), result);
        }
      }
    }
    return List.copyOf(results.values());
  }

  private static TouchResult result(WrittenCsv.Line line) {
    return new TouchResult(
        line.get("touch_id"),
        line.get("done"),
        line.get("outcome"),
        line.get("fact"),
        line.get("source"),
        line.cells());
  }

  /** Refuses a file without the column that tells its lines apart. */
  static void requireColumn(Path path, List<String> header, String column) {
    if (!header.contains(column)) {
      throw UserError.badList(
          Place.of(path.toString(), 1),
          "there is no column " + column,
          "Keep the headers as warmlist wrote them; columns may be moved and added.");
    }
  }
}
