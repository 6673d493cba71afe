package dev.warmlist.consent;

import dev.warmlist.Reason;
import dev.warmlist.ReasonCode;
import dev.warmlist.clean.Cleaner;
import dev.warmlist.list.ListInput;
import dev.warmlist.list.ReadSettings;
import dev.warmlist.prospect.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * People and firms that are customers, found by the same evidence as {@link DoNotContact}. Here an
 * entry that names a person and a company makes the whole company a customer.
 */
public final class Customers {
  /** Nobody is a customer. */
  public static final Customers NONE = new Customers(new EntryIndex(true), List.of(), List.of());

  private final EntryIndex index;
  private final List<String> labels;
  private final List<List<String>> columns;

  private Customers(EntryIndex index, List<String> labels, List<List<String>> columns) {
    this.index = index;
    this.labels = List.copyOf(labels);
    this.columns = List.copyOf(columns);
  }

  /**
   * Reads the lists, all of them or none.
   *
   * <p><b>Errors:</b> as {@link DoNotContact#read}.
   */
  public static Customers read(
      List<ListInput> inputs, ReadSettings settings, Cleaner cleaner, LocalDate asOf) {
    var index = new EntryIndex(true);
    var columns = new ArrayList<List<String>>();
    for (int i = 0; i < inputs.size(); i++) {
      var entries = new ListedEntries(index, settings, cleaner, "customer", AgeLimit.none(asOf));
      columns.add(entries.read(inputs.get(i), i).columns());
    }
    return new Customers(index, inputs.stream().map(ListInput::label).toList(), columns);
  }

  /** A list made of entries; for tests. */
  static Customers of(String label, EntryIndex index) {
    return new Customers(index, List.of(label), List.of());
  }

  /** The headers of each list. */
  public List<List<String>> columns() {
    return columns;
  }

  /** Why a prospect is a customer, if they are one, given all values of all their rows. */
  public Optional<Reason> check(Values values) {
    return index.find(values).stream()
        .findFirst()
        .map(
            hit ->
                Reason.of(
                    ReasonCode.CUSTOMER,
                    hit.what()
                        + " is on "
                        + labels.get(hit.mark().list())
                        + ", line "
                        + hit.mark().line()));
  }
}
