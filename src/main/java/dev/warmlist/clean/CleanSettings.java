package dev.warmlist.clean;

/**
 * What a list as a whole tells about its cells.
 *
 * @param region the country of rows that don't name one, two letters; empty when it isn't known
 * @param dates the order in which all-numeric dates are written in columns that don't show their
 *     own; where it is unknown, the order that is usual in the region holds
 */
public record CleanSettings(String region, DateOrder dates) {

  /** The order of a cell's all-numeric dates: its column's, else the list's, else the region's. */
  DateOrder order(Raw raw) {
    DateOrder usual = dates == DateOrder.UNKNOWN ? DateOrder.usedIn(region) : dates;
    return raw.dates().orElse(usual);
  }
}
