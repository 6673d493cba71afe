package dev.warmlist.list;

import dev.warmlist.clean.Countries;
import dev.warmlist.clean.DateOrder;
import dev.warmlist.clean.Dates;
import dev.warmlist.prospect.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The order of day, month and year in each column of a list. A column that has a 13 or more in one
 * place shows its own; any other takes the order that the list's other columns show, else the one
 * that is usual in the list's country. It never depends on where the program runs.
 */
final class DateOrders {
  private static final Set<Field> DATES =
      EnumSet.of(
          Field.BIRTH_DATE,
          Field.LAST_CONTACT,
          Field.CALL_BACK,
          Field.CONNECTED_ON,
          Field.UPDATED_ON,
          Field.EMAIL_CONSENT,
          Field.CALL_CONSENT,
          Field.MESSAGE_CONSENT,
          Field.LAST_PURCHASE,
          Field.LAST_INQUIRY);

  private final Mapping mapping;
  private final List<CsvRow> sample;
  private final List<String> headers;
  private final List<Optional<DateOrder>> orders = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private DateOrder ofList = DateOrder.UNKNOWN;

  private DateOrders(Mapping mapping, List<String> headers, List<CsvRow> sample) {
    this.mapping = mapping;
    this.headers = headers;
    this.sample = sample;
    headers.forEach(header -> orders.add(Optional.empty()));
  }

  /**
   * The orders of a list's columns.
   *
   * @param region the list's country, two letters, or empty
   */
  static DateOrders of(Mapping mapping, List<String> headers, List<CsvRow> sample, String region) {
    var orders = new DateOrders(mapping, headers, sample);
    orders.find(region);
    return orders;
  }

  private void find(String region) {
    var open = new ArrayList<String>();
    Set<DateOrder> shown = EnumSet.noneOf(DateOrder.class);
    for (Binding binding : mapping.bindings()) {
      if (DATES.contains(binding.field()) && binding.pieces().size() == 1) {
        look(binding.column(), texts(binding), shown, open);
      }
    }
    shown.remove(DateOrder.YMD);
    ofList = shown.size() == 1 ? shown.iterator().next() : DateOrder.usedIn(region);
    if (!open.isEmpty() && shown.size() != 1) {
      remarks.add(remark(open, region));
    }
  }

  private List<String> texts(Binding binding) {
    var texts = new ArrayList<String>();
    for (CsvRow row : sample) {
      String text = binding.text(row.cells()).strip();
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  private void look(int column, List<String> texts, Set<DateOrder> shown, List<String> open) {
    Optional<DateOrder> own = Dates.order(texts);
    if (own.isPresent()) {
      orders.set(column, own);
      shown.add(own.get());
    } else if (shows(texts, DateOrder.DMY) && shows(texts, DateOrder.MDY)) {
      orders.set(column, Optional.of(DateOrder.UNKNOWN));
      remarks.add(
          "Column \""
              + headers.get(column)
              + "\" has dates with the day first and with the month first; what could be either"
              + " stays as it came.");
    } else if (texts.stream().anyMatch(DateOrders::isEither)) {
      open.add('"' + headers.get(column) + '"');
    }
  }

  private static boolean shows(List<String> texts, DateOrder order) {
    return texts.stream().anyMatch(t -> Dates.order(List.of(t)).filter(order::equals).isPresent());
  }

  private static boolean isEither(String text) {
    return Dates.birth(text, DateOrder.UNKNOWN).isEmpty()
        && Dates.birth(text, DateOrder.DMY).isPresent();
  }

  private String remark(List<String> open, String region) {
    String names = String.join(", ", open);
    if (ofList == DateOrder.UNKNOWN) {
      return "Dates in "
          + names
          + " may have the day or the month first, and nothing in the list tells which; without"
          + " --region they stay as they came.";
    }
    return String.format(
        Locale.ROOT,
        "Dates in %s are read %s first, because the list is from %s.",
        names,
        ofList == DateOrder.MDY ? "month" : "day",
        Countries.name(region));
  }

  /** For each column the order of its dates, where it differs from the list's or is its own. */
  List<Optional<DateOrder>> orders() {
    return List.copyOf(orders);
  }

  /** The order in columns that don't show their own. */
  DateOrder ofList() {
    return ofList;
  }

  /** What a person should know of how dates are read, in finished sentences. */
  List<String> remarks() {
    return List.copyOf(remarks);
  }
}
