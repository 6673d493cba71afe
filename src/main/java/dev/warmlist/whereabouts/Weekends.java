package dev.warmlist.whereabouts;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The days of the week on which people of a country don't work. */
public final class Weekends {
  private static final Set<String> FRIDAY_AND_SATURDAY =
      Set.of(
          "BD", "BH", "DZ", "EG", "IL", "IQ", "JO", "KW", "LY", "MV", "OM", "PS", "QA", "SA", "SD",
          "SY", "YE");

  private Weekends() {}

  /**
   * The days of the weekend: Saturday and Sunday where nothing else is known.
   *
   * @param country two letters, or empty
   */
  public static Set<DayOfWeek> of(String country) {
    return Collections.unmodifiableSet(
        FRIDAY_AND_SATURDAY.contains(country)
            ? EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)
            : EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
  }
}
