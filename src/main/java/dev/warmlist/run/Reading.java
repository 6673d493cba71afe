package dev.warmlist.run;

import dev.warmlist.clean.Because;
import dev.warmlist.clean.CleanSettings;
import dev.warmlist.list.ListInput;
import dev.warmlist.list.ListProfile;
import dev.warmlist.list.ListReader;
import dev.warmlist.list.ListRecord;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Row;
import dev.warmlist.prospect.RowRef;
import dev.warmlist.store.RowStore;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The first pass: reads the lists one after the other, cleans each row and keeps it. */
final class Reading {
  /** The part of the memory that rows may take; matching needs more than they do. */
  private static final int MEMORY = 8;

  private final ListSettings settings;
  private final boolean matched;
  private final Progress progress;

  /**
   * A reading of lists.
   *
   * @param matched whether duplicates will be looked for among the rows
   */
  Reading(ListSettings settings, boolean matched, Progress progress) {
    this.settings = settings;
    this.matched = matched;
    this.progress = progress;
  }

  /** Reads all lists; the caller closes the rows. */
  Rows read(List<ListInput> inputs) {
    var rows = new Rows(new RowStore(Runtime.getRuntime().maxMemory() / MEMORY), matched);
    try {
      for (int list = 0; list < inputs.size(); list++) {
        read(inputs.get(list), list, rows);
      }
      return rows;
    } catch (RuntimeException | Error e) {
      rows.close();
      throw e;
    }
  }

  private void read(ListInput input, int list, Rows rows) {
    try (var reader = ListReader.open(input, settings.read())) {
      ListProfile profile = reader.profile();
      rows.begin(profile);
      var outcomes = new TreeMap<String, Integer>();
      int doubts = 0;
      try (var cleaning =
          new Cleaning(
              reader, new CleanSettings(region(profile), profile.dates()), rows::traitReader)) {
        for (var next = cleaning.next(); next.isPresent(); next = cleaning.next()) {
          take(next.get(), list, rows);
          count(next.get().values().all(Field.DISPOSITION), outcomes);
          doubts += mayBeNo(next.get()) ? 1 : 0;
          progress.row(input.label());
        }
      }
      profile.remarks().forEach(rows::remark);
      if (doubts > 0) {
        rows.remark(doubtful(doubts));
      }
      if (!outcomes.isEmpty()) {
        rows.remark("Read as call outcomes: " + counted(outcomes) + ".");
      }
    }
  }

  private static boolean mayBeNo(Cleaning.Taken taken) {
    return taken.changes().stream().anyMatch(c -> c.because() == Because.MAY_SAY_NO);
  }

  private static String doubtful(int rows) {
    return String.format(
        Locale.ROOT,
        "%s a no among other words, and %s taken as one; inspect shows %s, and --map 'Header=-'"
            + " leaves a column unread.",
        rows == 1 ? "The notes of 1 row have" : "The notes of " + rows + " rows have",
        rows == 1 ? "is" : "are",
        rows == 1 ? "it" : "them");
  }

  private static String counted(SortedMap<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }

  private static void count(List<String> values, SortedMap<String, Integer> counts) {
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
  }

  private static void take(Cleaning.Taken taken, int list, Rows rows) {
    ListRecord record = taken.record();
    var ref = new RowRef(list, record.row(), record.line());
    if (taken.rejected().isPresent()) {
      rows.reject(new Reject(ref, record.cells(), taken.rejected().get()));
    } else {
      rows.add(new Row(ref, record.cells(), taken.values()), taken.traits());
    }
  }

  /** The region assumed for rows of a list: what the user said, else the list's own majority. */
  String region(ListProfile profile) {
    return settings.region().isEmpty() ? profile.majorityRegion() : settings.region();
  }
}
