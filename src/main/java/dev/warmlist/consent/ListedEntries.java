package dev.warmlist.consent;

import dev.warmlist.Place;
import dev.warmlist.UserError;
import dev.warmlist.clean.Cleaner;
import dev.warmlist.list.ListInput;
import dev.warmlist.list.ListProfile;
import dev.warmlist.list.ListReader;
import dev.warmlist.list.ListRecord;
import dev.warmlist.list.ReadSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads lists of people and firms into an index. A list that can't protect anybody stops the run:
 * whoever names one relies on it.
 *
 * <p><b>Errors:</b> a list that is missing (66); one that is unreadable, empty, or without a column
 * by which anybody could be found, or that is older than it may be (65).
 */
final class ListedEntries {
  private final EntryIndex index;
  private final ReadSettings settings;
  private final Cleaner cleaner;
  private final String kind;
  private final AgeLimit limit;

  /**
   * A reader of lists.
   *
   * @param kind what the lists are called in messages: {@code do-not-contact}
   * @param limit how old they may be
   */
  ListedEntries(
      EntryIndex index, ReadSettings settings, Cleaner cleaner, String kind, AgeLimit limit) {
    this.index = index;
    this.settings = settings;
    this.cleaner = cleaner;
    this.kind = kind;
    this.limit = limit;
  }

  /**
   * What was read.
   *
   * @param entries lines by which somebody can be found
   * @param useless lines by which nobody can
   * @param columns the headers
   * @param dated the day of which the list is, if that is known
   */
  record Count(int entries, int useless, List<String> columns, Optional<LocalDate> dated) {}

  /** Reads one list; {@code position} is its place among the lists of its kind. */
  Count read(ListInput input, int position) {
    try (ListReader reader = ListReader.openAny(input, settings)) {
      ListProfile profile = reader.profile();
      List<String> columns = profile.source().columns();
      var parser = new EntryParser(cleaner, columns, profile.source().fields());
      int entries = addHeader(parser, columns, position, profile.headerLine()) ? 1 : 0;
      int useless = 0;
      var age =
          new ListAge(limit.asOf(), input.comments(), profile.dates(), profile.source().fields());
      for (Optional<ListRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        ListRecord line = next.get();
        age.look(line.cells());
        Entry entry = parser.parse(profile.raws(line.cells()), line.cells());
        if (index.add(entry, new Mark(position, line.line(), parser.channels(line.cells())))) {
          entries++;
        } else {
          useless++;
        }
      }
      check(input, profile, entries, useless);
      Optional<LocalDate> dated = limit.stated(input.name()).or(age::day);
      limit.check(input.name(), dated);
      return new Count(entries, useless, columns, dated);
    }
  }

  /** A header that holds a handle is the first line of a list without a header. */
  private boolean addHeader(EntryParser parser, List<String> columns, int position, int line) {
    return parser.isEntry(columns)
        && index.add(
            parser.parse(List.of(), columns),
            new Mark(position, Math.max(1, line), Stop.EVERY_CHANNEL));
  }

  private void check(ListInput input, ListProfile profile, int entries, int useless) {
    Place place = Place.of(input.name());
    if (entries + useless == 0) {
      throw UserError.badList(
          place, "the list is empty", remedy("Leave the list out if nobody is on it."));
    }
    boolean usable =
        profile.source().fields().stream()
            .flatMap(Optional::stream)
            .anyMatch(EntryParser.USABLE::contains);
    boolean byLooks = entries > 0 && entries >= useless;
    if (!usable && !byLooks) {
      throw UserError.badList(
          place,
          "no e-mail, phone, domain, company or profile column found (it has: "
              + String.join("; ", profile.source().columns())
              + ")",
          remedy(
              "Say which column holds what: --map '"
                  + profile.source().columns().stream().findFirst().orElse("Column")
                  + "=email', or leave the list out."));
    }
    if (entries == 0) {
      throw UserError.badList(
          place,
          "not one of its " + useless + " lines holds a value by which somebody could be found",
          remedy("Look at the columns that were recognised with inspect, or leave the list out."));
    }
  }

  private String remedy(String whatToDo) {
    return kind.equals(DoNotContact.KIND)
        ? "No plan was written, because nobody on that list could be protected.\n" + whatToDo
        : "No plan was written, because nobody on that list could be recognised.\n" + whatToDo;
  }
}
