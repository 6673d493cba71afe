package dev.warmlist.consent;

import dev.warmlist.Reason;
import dev.warmlist.ReasonCode;
import dev.warmlist.clean.Cleaner;
import dev.warmlist.list.ListInput;
import dev.warmlist.list.ReadSettings;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * People and firms who must not be contacted. Somebody is found by any value of theirs: e-mail,
 * phone, domain, company, profile, name with company, or a hash of e-mail or phone.
 */
public final class DoNotContact {
  static final String KIND = "do-not-contact";

  /** Nobody is listed. */
  public static final DoNotContact NONE =
      new DoNotContact(new EntryIndex(false), List.of(), List.of(), List.of());

  private final EntryIndex index;
  private final List<Listed> lists;
  private final int entries;
  private final List<String> remarks;
  private final List<List<String>> columns;

  /**
   * A list, and what was read of it.
   *
   * @param label what it is called
   * @param entries how many of its lines protect somebody
   * @param dated the day of which it is, if that is known
   */
  public record Listed(String label, int entries, Optional<LocalDate> dated) {}

  private DoNotContact(
      EntryIndex index, List<Listed> lists, List<String> remarks, List<List<String>> columns) {
    this.index = index;
    this.lists = List.copyOf(lists);
    this.entries = lists.stream().mapToInt(Listed::entries).sum();
    this.remarks = List.copyOf(remarks);
    this.columns = List.copyOf(columns);
  }

  /**
   * Reads the lists, all of them or none.
   *
   * <p><b>Errors:</b> a list that is missing (66); one that is unreadable, empty, without a column
   * by which anybody could be found, or too old (65).
   *
   * @param cleaner cleans the entries, with the region that phones without country code belong to
   * @param limit how old the lists may be
   */
  public static DoNotContact read(
      List<ListInput> inputs, ReadSettings settings, Cleaner cleaner, AgeLimit limit) {
    var index = new EntryIndex(false);
    var remarks = new ArrayList<String>();
    var columns = new ArrayList<List<String>>();
    var lists = new ArrayList<Listed>();
    for (int i = 0; i < inputs.size(); i++) {
      ListInput input = inputs.get(i);
      var count = new ListedEntries(index, settings, cleaner, KIND, limit).read(input, i);
      lists.add(new Listed(input.label(), count.entries(), count.dated()));
      columns.add(count.columns());
      if (count.useless() > 0) {
        remarks.add(
            input.label()
                + ": lines that hold nothing to find anybody by, and so protect nobody: "
                + count.useless());
      }
    }
    return new DoNotContact(index, lists, remarks, columns);
  }

  /** A list made of entries; for tests. */
  static DoNotContact of(String label, EntryIndex index) {
    return new DoNotContact(
        index, List.of(new Listed(label, 1, Optional.empty())), List.of(), List.of());
  }

  /**
   * What the lists say of a prospect, given all cells of their rows as well: a cell that is a
   * listed e-mail or number stops them, whatever its column was taken for.
   */
  public Optional<Stop> check(Values values, Collection<String> cells) {
    Optional<Stop> known = check(values);
    return (known.isPresent() && known.get().isWhole()) || entries == 0
        ? known
        : check(index.findCells(cells)).or(() -> known);
  }

  /**
   * The listed e-mails and numbers that free text mentions, as they stand in it: whoever's text it
   * is, they must not appear in anything that people act on.
   */
  public Set<String> mentioned(Collection<String> texts) {
    return entries == 0 ? Set.of() : new Mentions(index::hasEmail, index::hasNumber).in(texts);
  }

  /** The SHA-256 under which a list may hide an e-mail address or a number. */
  public static String hashed(String handle) {
    return Digest.SHA256.of(handle);
  }

  /** How many lines protect somebody. */
  public int entries() {
    return entries;
  }

  /** The lists in the order in which they were named. */
  public List<Listed> lists() {
    return lists;
  }

  /** The headers of each list. */
  public List<List<String>> columns() {
    return columns;
  }

  /** What a person should know about the lists, in sentences without a full stop. */
  public List<String> remarks() {
    return remarks;
  }

  /**
   * What the lists say of a prospect, given all values of all their rows. An entry that stops the
   * whole person wins; else the channels of all entries are stopped.
   */
  public Optional<Stop> check(Values values) {
    return entries == 0 ? Optional.empty() : check(index.find(values));
  }

  private Optional<Stop> check(List<Hit> hits) {
    if (hits.isEmpty()) {
      return Optional.empty();
    }
    Hit first = hits.get(0);
    var channels = EnumSet.noneOf(Channel.class);
    for (Hit hit : hits) {
      channels.addAll(hit.mark().channels());
      if (hit.mark().channels().containsAll(Stop.EVERY_CHANNEL)) {
        first = hit;
        break;
      }
    }
    String list = lists.get(first.mark().list()).label();
    Reason reason =
        Reason.of(ReasonCode.ON_DO_NOT_CONTACT, first.what(), list, first.mark().line());
    return Optional.of(new Stop(reason, channels, list));
  }
}
