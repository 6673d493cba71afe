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
import dev.warmlist.match.TraitReader;
import dev.warmlist.match.Traits;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

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
   * @param traits what matching sees in it, if it was asked for and the record isn't set aside
   */
  record Taken(
      ListRecord record,
      Values values,
      List<Change> changes,
      Optional<Reason> rejected,
      Optional<Traits> traits) {

    static Taken rejected(ListRecord record, Cleaned cleaned, Optional<Reason> why) {
      return new Taken(record, cleaned.values(), cleaned.changes(), why, Optional.empty());
    }
  }

  /** What belongs to a thread. */
  private record Tools(Cleaner cleaner, Optional<TraitReader> traits) {}

  private static final Cleaned NOTHING = new Cleaned(Values.NONE, List.of());

  private final ListProfile profile;
  private final InOrder<ListRecord, Tools, Taken> lane;

  /**
   * Reads on from where the reader is; the reader stays the caller's to close.
   *
   * @param traits makes what reads rows for matching, or nothing where they won't be matched; asked
   *     on several threads
   */
  Cleaning(ListReader reader, CleanSettings settings, Supplier<Optional<TraitReader>> traits) {
    this.profile = reader.profile();
    this.lane =
        new InOrder<>(
            "cleaning",
            reader::next,
            new Pool<>(() -> new Tools(new Cleaner(settings, new Phones()), traits.get())),
            this::clean);
  }

  /** The next record, or nothing at the end. */
  Optional<Taken> next() {
    return lane.next();
  }

  private Taken clean(Tools tools, ListRecord record) {
    if (record.rejected().isPresent()) {
      return Taken.rejected(record, NOTHING, record.rejected());
    }
    Cleaned cleaned = tools.cleaner().clean(profile.raws(record.cells()));
    if (!isUsable(cleaned.values())) {
      return Taken.rejected(record, cleaned, Optional.of(Reason.of(ReasonCode.NOTHING_USABLE)));
    }
    Optional<Traits> traits = tools.traits().map(reader -> reader.read(cleaned.values()));
    return new Taken(record, cleaned.values(), cleaned.changes(), Optional.empty(), traits);
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
