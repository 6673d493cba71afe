package dev.warmlist.run;

import dev.warmlist.Reason;
import dev.warmlist.ReasonCode;
import dev.warmlist.clean.Change;
import dev.warmlist.clean.CleanSettings;
import dev.warmlist.clean.Cleaned;
import dev.warmlist.clean.Cleaner;
import dev.warmlist.clean.Phones;
import dev.warmlist.list.ListInput;
import dev.warmlist.list.ListProfile;
import dev.warmlist.list.ListReader;
import dev.warmlist.list.ListRecord;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Row;
import dev.warmlist.prospect.RowRef;
import dev.warmlist.prospect.Values;
import dev.warmlist.store.RowStore;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The first pass: reads the lists one after the other, cleans each row and keeps it. */
final class Reading {
  private static final List<Field> USABLE =
      List.of(
          Field.NAME,
          Field.GIVEN_NAME,
          Field.FAMILY_NAME,
          Field.COMPANY,
          Field.EMAIL,
          Field.PHONE,
          Field.MOBILE,
          Field.PROFILE,
          Field.WEBSITE,
          Field.ADDRESS,
          Field.STREET);

  private final ListSettings settings;
  private final Phones phones;
  private final Progress progress;

  Reading(ListSettings settings, Phones phones, Progress progress) {
    this.settings = settings;
    this.phones = phones;
    this.progress = progress;
  }

  /** Reads all lists; the caller closes the rows. */
  Rows read(List<ListInput> inputs) {
    var rows = new Rows(new RowStore(Runtime.getRuntime().maxMemory() / 4));
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
      var cleaner = new Cleaner(new CleanSettings(region(profile), profile.dates()), phones);
      var outcomes = new TreeMap<String, Integer>();
      for (var next = reader.next(); next.isPresent(); next = reader.next()) {
        Values values = take(next.get(), list, profile, cleaner, rows);
        values.all(Field.DISPOSITION).forEach(d -> outcomes.merge(d, 1, Integer::sum));
        progress.row(input.label());
      }
      if (!outcomes.isEmpty()) {
        rows.remark("Read as call outcomes: " + counted(outcomes) + ".");
      }
      if (reader.mended() > 0) {
        rows.remark(
            reader.mended()
                + " rows lacked a cell in the middle; it was clear which, so they were kept.");
      }
    }
  }

  private static String counted(SortedMap<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }

  private static Values take(
      ListRecord record, int list, ListProfile profile, Cleaner cleaner, Rows rows) {
    var ref = new RowRef(list, record.row(), record.line());
    Taken taken = valuesOrReason(record, profile, cleaner);
    if (taken.reason().isPresent()) {
      rows.reject(new Reject(ref, record.cells(), taken.reason().get()));
    } else {
      rows.add(new Row(ref, record.cells(), taken.values()));
    }
    return taken.values();
  }

  /** A record's cleaned values, what cleaning did to them, and why the record is set aside. */
  record Taken(Values values, List<Change> changes, Optional<Reason> reason) {}

  /** Cleans a record; one that has nothing to meet anybody by is set aside. */
  static Taken valuesOrReason(ListRecord record, ListProfile profile, Cleaner cleaner) {
    if (record.rejected().isPresent()) {
      return new Taken(Values.NONE, List.of(), record.rejected());
    }
    Cleaned cleaned = cleaner.clean(profile.raws(record.cells()));
    boolean usable = USABLE.stream().anyMatch(cleaned.values()::has);
    return new Taken(
        cleaned.values(),
        cleaned.changes(),
        usable ? Optional.empty() : Optional.of(Reason.of(ReasonCode.NOTHING_USABLE)));
  }

  /** The region assumed for rows of a list: what the user said, else the list's own majority. */
  String region(ListProfile profile) {
    return settings.region().isEmpty() ? profile.majorityRegion() : settings.region();
  }
}
