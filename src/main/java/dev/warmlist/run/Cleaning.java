package dev.warmlist.run;

import dev.warmlist.Reason;
import dev.warmlist.ReasonCode;
import dev.warmlist.clean.Change;
import dev.warmlist.clean.CleanSettings;
import dev.warmlist.clean.Cleaned;
import dev.warmlist.clean.Cleaner;
import dev.warmlist.clean.Phones;
import dev.warmlist.list.ListProfile;
import dev.warmlist.list.ListReader;
import dev.warmlist.list.ListRecord;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.util.List;
import java.util.Optional;

/**
 * The records of a list, cleaned on all cores and handed out in the list's order. Cleaning is pure,
 * so the order in which the work is done can't be seen in what comes out.
 */
final class Cleaning implements AutoCloseable {

  /**
   * A record after cleaning.
   *
   * @param record the record as it came
   * @param values what is known now
   * @param changes what cleaning did to its cells
   * @param rejected why it is set aside, if it is
   */
  record Taken(ListRecord record, Values values, List<Change> changes, Optional<Reason> rejected) {}

  private final ListProfile profile;
  private final InOrder<ListRecord, Cleaner, Taken> lane;

  /** Reads on from where the reader is; the reader stays the caller's to close. */
  Cleaning(ListReader reader, CleanSettings settings) {
    this.profile = reader.profile();
    this.lane =
        new InOrder<>(
            "cleaning", reader::next, () -> new Cleaner(settings, new Phones()), this::clean);
  }

  /** The next record, or nothing at the end. */
  Optional<Taken> next() {
    return lane.next();
  }

  private Taken clean(Cleaner cleaner, ListRecord record) {
    if (record.rejected().isPresent()) {
      return new Taken(record, Values.NONE, List.of(), record.rejected());
    }
    Cleaned cleaned = cleaner.clean(profile.raws(record.cells()));
    Optional<Reason> rejected =
        isUsable(cleaned.values())
            ? Optional.empty()
            : Optional.of(Reason.of(ReasonCode.NOTHING_USABLE));
    return new Taken(record, cleaned.values(), cleaned.changes(), rejected);
  }

  private static boolean isUsable(Values values) {
    for (Field field : values.fields()) {
      if (field.leadsToSomebody()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() {
    lane.close();
  }
}
