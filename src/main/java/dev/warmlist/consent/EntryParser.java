package dev.warmlist.consent;

import dev.warmlist.clean.Cleaner;
import dev.warmlist.clean.Email;
import dev.warmlist.clean.Emails;
import dev.warmlist.clean.Raw;
import dev.warmlist.clean.Texts;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns the cells of one line into an {@link Entry}. Columns that are mapped to fields are cleaned
 * as in any list; in the others, and in the header of a list that has none, handles are told by
 * their looks.
 */
final class EntryParser {
  /** Fields by which somebody can be found. */
  static final Set<Field> USABLE =
      Set.of(
          Field.EMAIL,
          Field.PHONE,
          Field.MOBILE,
          Field.FAX,
          Field.COMPANY,
          Field.WEBSITE,
          Field.PROFILE);

  private static final Pattern AREA_CODE = Pattern.compile("[2-9][0-9]{2}");
  private static final Pattern LOCAL_NUMBER = Pattern.compile("[2-9][0-9]{6}");

  private final Cleaner cleaner;
  private final List<Optional<Field>> fields;
  private final List<Boolean> domainColumns;
  private final boolean nothingMapped;
  private final int channelColumn;

  /**
   * A parser for one list.
   *
   * @param columns the headers
   * @param fields for each column the field it holds, if it is known
   */
  EntryParser(Cleaner cleaner, List<String> columns, List<Optional<Field>> fields) {
    this.cleaner = cleaner;
    this.fields = List.copyOf(fields);
    nothingMapped = fields.stream().flatMap(Optional::stream).noneMatch(USABLE::contains);
    domainColumns = columns.stream().map(header -> Texts.fold(header).contains("domain")).toList();
    int channels = -1;
    for (int i = 0; i < columns.size() && channels < 0; i++) {
      channels = ChannelWords.isHeader(columns.get(i)) ? i : -1;
    }
    channelColumn = channels;
  }

  /** The channels that a line stops; all of them without a column that says otherwise. */
  Set<Channel> channels(List<String> cells) {
    return channelColumn < 0 || channelColumn >= cells.size()
        ? Stop.EVERY_CHANNEL
        : ChannelWords.read(cells.get(channelColumn));
  }

  /** Whether what was taken for a header is in truth the first line of a list without one. */
  boolean isEntry(List<String> header) {
    return splitNumber(header).isPresent()
        || header.stream()
            .anyMatch(
                cell ->
                    Handles.email(cell).isPresent()
                        || Handles.atDomain(cell).isPresent()
                        || Handles.hash(cell).isPresent()
                        || Handles.domain(cell).isPresent()
                        || Handles.isPhone(cell));
  }

  /**
   * What a line speaks of.
   *
   * @param raws its cells in known columns
   * @param cells all its cells
   */
  Entry parse(List<Raw> raws, List<String> cells) {
    var found = new Found();
    var clean = new ArrayList<Raw>(raws);
    for (Raw raw : raws) {
      if (raw.field() == Field.EMAIL) {
        found.email(Texts.tidy(raw.text()));
      } else {
        found.special(Texts.tidy(raw.text()));
      }
    }
    for (int i = 0; i < cells.size(); i++) {
      boolean unread = i >= fields.size() || fields.get(i).isEmpty();
      if (unread && i != channelColumn) {
        unread(i, Texts.tidy(cells.get(i)), found, clean);
      }
    }
    splitNumber(cells).ifPresent(number -> clean.add(new Raw(Field.PHONE, number, false)));
    return new Entry(cleaner.clean(clean).values(), found.emails, found.domains, found.hashes);
  }

  /** A cell of a column that isn't known: what has an at sign or is a hash can't be mistaken. */
  private void unread(int column, String cell, Found found, List<Raw> clean) {
    if (found.special(cell)) {
      return;
    }
    Handles.email(cell).ifPresent(found.emails::add);
    boolean named = column < domainColumns.size() && domainColumns.get(column);
    if (named || nothingMapped) {
      Handles.domain(cell).ifPresent(found.domains::add);
    }
    if (nothingMapped && Handles.isPhone(cell)) {
      clean.add(new Raw(Field.PHONE, cell, false));
    }
  }

  /** North American registries write area code and number into two columns without a header. */
  private Optional<String> splitNumber(List<String> cells) {
    boolean split =
        nothingMapped
            && cells.size() == 2
            && AREA_CODE.matcher(cells.get(0).trim()).matches()
            && LOCAL_NUMBER.matcher(cells.get(1).trim()).matches();
    return split ? Optional.of("+1" + cells.get(0).trim() + cells.get(1).trim()) : Optional.empty();
  }

  /** The handles found so far. */
  private static final class Found {
    private final List<String> emails = new ArrayList<>();
    private final List<String> domains = new ArrayList<>();
    private final List<String> hashes = new ArrayList<>();

    /** A cell of an e-mail column: addresses, valid or not, domains, or a hash. */
    void email(String cell) {
      if (special(cell)) {
        return;
      }
      if (Handles.domain(cell).isPresent() && cell.indexOf('@') < 0) {
        Handles.domain(cell).ifPresent(domains::add);
        return;
      }
      Emails.read(cell).stream()
          .map(Email::address)
          .filter(address -> !address.isEmpty())
          .forEach(emails::add);
      Handles.email(cell).filter(address -> !emails.contains(address)).ifPresent(emails::add);
    }

    /** What can't be anything else: a hash, or a domain with an at sign before it. */
    boolean special(String cell) {
      int before = domains.size() + hashes.size();
      Handles.hash(cell).ifPresent(hashes::add);
      Handles.atDomain(cell).ifPresent(domains::add);
      return domains.size() + hashes.size() > before;
    }
  }
}
