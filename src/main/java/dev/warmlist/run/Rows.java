package dev.warmlist.run;

import dev.warmlist.list.ListProfile;
import dev.warmlist.match.MatchIndex;
import dev.warmlist.match.TraitReader;
import dev.warmlist.match.Traits;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Row;
import dev.warmlist.prospect.RowRef;
import dev.warmlist.prospect.Source;
import dev.warmlist.prospect.Tally;
import dev.warmlist.prospect.Values;
import dev.warmlist.store.RowStore;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All rows of a run: cleaned, stored, indexed for matching, and counted. */
final class Rows implements AutoCloseable {
  private final RowStore store;
  private final boolean matched;
  private final MatchIndex index = new MatchIndex();
  private final Accounts accounts = new Accounts();
  private final List<ListProfile> profiles = new ArrayList<>();
  private final List<Tally> tallies = new ArrayList<>();
  private final List<List<String>> remarks = new ArrayList<>();
  private final List<Reject> rejects = new ArrayList<>();
  private final Set<Field> fields = EnumSet.noneOf(Field.class);
  private int[] account = new int[0];
  private AccountTags accountTags = AccountTags.NONE;

  /**
   * No rows yet.
   *
   * @param matched whether duplicates will be looked for, which needs an index
   */
  Rows(RowStore store, boolean matched) {
    this.store = store;
    this.matched = matched;
  }

  /** Begins a list; rows and rejects that follow belong to it. */
  void begin(ListProfile profile) {
    profiles.add(profile);
    profile.source().fields().stream().flatMap(Optional::stream).forEach(fields::add);
    tallies.add(new Tally(profile.source().label()));
    remarks.add(new ArrayList<>());
  }

  /**
   * Adds a row.
   *
   * @param traits what matching sees in it, if duplicates will be looked for
   */
  void add(Row row, Optional<Traits> traits) {
    store.add(row);
    traits.ifPresent(seen -> index.add(seen, row.ref().list()));
    fields.addAll(row.values().fields());
    tallies.get(tallies.size() - 1).countRead();
  }

  void reject(Reject reject) {
    rejects.add(reject);
    tallies.get(tallies.size() - 1).countRead();
  }

  /** Adds what turned out while the list was read. */
  void remark(String remark) {
    remarks.get(remarks.size() - 1).add(remark);
  }

  /** What a person should know of a list, in finished sentences. */
  List<String> remarks(int list) {
    return remarks.get(list);
  }

  int size() {
    return store.size();
  }

  Row get(int ordinal) {
    return store.get(ordinal);
  }

  List<Row> get(List<Integer> ordinals) {
    var several = new ArrayList<Row>(ordinals.size());
    for (int ordinal : ordinals) {
      several.add(store.get(ordinal));
    }
    return several;
  }

  /** Which row has an ordinal; cheaper than the row itself. */
  RowRef ref(int ordinal) {
    return store.ref(ordinal);
  }

  /** The code of the firm that a prospect belongs to, by the ordinal of its first row. */
  int account(int root) {
    return account[root];
  }

  /** Finds out which firm each prospect belongs to, and counts the prospects of each firm. */
  void countAccounts(Clusters clusters) {
    account = new int[clusters.rows()];
    var people = new long[clusters.rows()];
    for (int i = 0; i < clusters.rows(); i++) {
      if (clusters.isRoot(i)) {
        Values values = store.get(i).values();
        account[i] = accounts.code(values);
        accounts.count(account[i]);
        people[i] = Accounts.person(account[i], values);
      }
    }
    accounts.countPeople(people);
  }

  /** Takes in what a look at whole firms found out. */
  void tagAccounts(AccountTags found) {
    accountTags = found;
  }

  /** The tags that people have from colleagues; none before {@link #tagAccounts}. */
  AccountTags accountTags() {
    return accountTags;
  }

  /** How many cells more than its list has columns the longest rejected row has. */
  int surplus() {
    return rejects.stream()
        .mapToInt(r -> r.cells().size() - profiles.get(r.ref().list()).source().columns().size())
        .reduce(0, Math::max);
  }

  Accounts accounts() {
    return accounts;
  }

  /** Reads rows for matching, on one thread; nothing where no duplicates will be looked for. */
  Optional<TraitReader> traitReader() {
    return matched ? Optional.of(index.reader()) : Optional.empty();
  }

  MatchIndex index() {
    return index;
  }

  List<ListProfile> profiles() {
    return profiles;
  }

  List<Source> sources() {
    return profiles.stream().map(ListProfile::source).toList();
  }

  /** The fields that a list has a column for, or for which any row has a value. */
  Set<Field> fields() {
    return fields;
  }

  /** The row counts by list; outcomes are added when they are known. */
  List<Tally> tallies() {
    return tallies;
  }

  List<Reject> rejects() {
    return rejects;
  }

  @Override
  public void close() {
    store.close();
  }
}
