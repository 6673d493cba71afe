package dev.warmlist.match;

import org.jspecify.annotations.Nullable;

/**
 * The pairs of large parts of blocks: each row meets its neighbours in two orders, by name and by
 * place (Hernández and Stolfo 1995). It serves several threads.
 */
final class Windows {
  private static final int WINDOW = 5;

  private final MatchIndex index;
  private @Nullable Order byName;
  private @Nullable Order byPlace;

  Windows(MatchIndex index) {
    this.index = index;
  }

  /** Hands out pairs of neighbours, each once. */
  void pairs(int[] rows, Blocker.Pairs out) {
    int[] names = byName().sorted(rows);
    int[] places = new int[rows.length];
    for (int i = 0; i < names.length; i++) {
      places[names[i]] = i;
    }
    neighbours(names, (a, b) -> out.pair(rows[a], rows[b]));
    neighbours(
        byPlace().sorted(rows),
        (a, b) -> {
          if (Math.abs(places[a] - places[b]) > WINDOW) {
            out.pair(rows[a], rows[b]);
          }
        });
  }

  /** Hands out pairs of positions. */
  private static void neighbours(int[] sorted, Blocker.Pairs out) {
    for (int i = 0; i < sorted.length; i++) {
      int end = Math.min(sorted.length, i + 1 + WINDOW);
      for (int j = i + 1; j < end; j++) {
        out.pair(sorted[i], sorted[j]);
      }
    }
  }

  /** Found when the first block turns out to be large; whoever comes second waits. */
  private synchronized Order byName() {
    Order found = byName;
    if (found == null) {
      found = new Order(index, this::name);
      byName = found;
    }
    return found;
  }

  private synchronized Order byPlace() {
    Order found = byPlace;
    if (found == null) {
      found = new Order(index, this::place);
      byPlace = found;
    }
    return found;
  }

  private String name(int row) {
    return index.isFirm(row)
        ? index.firmName(row)
        : index.families.text(index.family.get(row))
            + " "
            + index.givens.text(index.given.get(row))
            + " "
            + firstMail(row);
  }

  private String place(int row) {
    return index.firms.text(index.firm.get(row))
        + "|"
        + index.cities.text(index.city.get(row))
        + "|"
        + index.streets.text(index.street.get(row))
        + "|"
        + firstMail(row);
  }

  private String firstMail(int row) {
    return index.mails.text(index.mail.first(row));
  }
}
