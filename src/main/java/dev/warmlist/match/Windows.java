package dev.warmlist.match;

/**
 * The neighbours in large blocks: the rows that stand nearest by name, and those that stand nearest
 * by place (Hernández and Stolfo 1995). It serves several threads.
 */
final class Windows {
  private static final int WINDOW = 5;

  private final MatchIndex index;
  private final Order byName;
  private final Order byPlace;

  Windows(MatchIndex index) {
    this.index = index;
    this.byName = new Order(index, this::name);
    this.byPlace = new Order(index, this::place);
  }

  /** Takes the positions of two rows in a block. */
  @FunctionalInterface
  interface Neighbours {
    void pair(int i, int j);
  }

  /** Hands out the neighbours among some rows, each pair once. */
  void neighbours(int[] rows, Neighbours out) {
    int[] names = byName.sorted(rows);
    int[] places = new int[rows.length];
    for (int at = 0; at < names.length; at++) {
      places[names[at]] = at;
    }
    window(names, out);
    window(
        byPlace.sorted(rows),
        (i, j) -> {
          if (Math.abs(places[i] - places[j]) > WINDOW) {
            out.pair(i, j);
          }
        });
  }

  private static void window(int[] sorted, Neighbours out) {
    for (int i = 0; i < sorted.length; i++) {
      int end = Math.min(sorted.length, i + 1 + WINDOW);
      for (int j = i + 1; j < end; j++) {
        out.pair(sorted[i], sorted[j]);
      }
    }
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
