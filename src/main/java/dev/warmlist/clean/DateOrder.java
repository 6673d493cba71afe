package dev.warmlist.clean;

/** In which order a column writes the parts of its all-numeric dates. */
public enum DateOrder {
  DMY,
  MDY,
  YMD,
  /** Nothing tells the order: a date that has one reading only is read, any other stays unread. */
  UNKNOWN;

  /**
   * The order that is usual in a country, two letters. Unknown without a country, and where several
   * orders are in use or another one than day or month first.
   */
  public static DateOrder usedIn(String country) {
    return switch (country) {
      case "US", "PR", "GU", "VI", "AS" -> MDY;
      case "", "CA", "PH", "CN", "JP", "KR", "KP", "TW", "HU", "LT", "MN", "ZA", "SE", "IR" ->
          UNKNOWN;
      default -> DMY;
    };
  }
}
