package dev.warmlist.whereabouts;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;

/**
 * Public holidays by country and subdivision, from the tables of Jollyday. Tables are read when
 * they are first asked for; several threads may ask. A country that the tables don't know has no
 * holidays, and observances on which people work are none. Of several holidays on one day the first
 * in the alphabet gives its name, since the tables come in no order.
 */
public final class Holidays {
  private static final String NONE = "";

  private final Set<String> known = new TreeSet<>(HolidayManager.getSupportedCalendarCodes());
  private final Map<String, HolidayManager> managers = new HashMap<>();
  private final Map<Key, Map<LocalDate, String>> years = new ConcurrentHashMap<>();

  private record Key(String country, String subdivision, int year) {}

  /**
   * The name of the holiday on a day, in English.
   *
   * @param country two letters, or empty
   * @param subdivision the code of a state or province without its country, or empty
   */
  public Optional<String> on(String country, String subdivision, LocalDate date) {
    if (country.isEmpty()) {
      return Optional.empty();
    }
    String name =
        years
            .computeIfAbsent(new Key(country, subdivision, date.getYear()), this::year)
            .getOrDefault(date, NONE);
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  private synchronized Map<LocalDate, String> year(Key key) {
    if (!known.contains(key.country())) {
      return Map.of();
    }
    String country = key.country().toLowerCase(Locale.ROOT);
    HolidayManager manager =
        managers.computeIfAbsent(
            country, c -> HolidayManager.getInstance(ManagerParameters.create(c)));
    String region = key.subdivision().toLowerCase(Locale.ROOT);
    Set<Holiday> holidays =
        region.isEmpty()
            ? manager.getHolidays(Year.of(key.year()))
            : manager.getHolidays(Year.of(key.year()), region);
    var names = new HashMap<LocalDate, String>();
    for (Holiday holiday : holidays) {
      if (holiday.getType() != HolidayType.OBSERVANCE) {
        String name = holiday.getDescription(Locale.ENGLISH);
        names.merge(holiday.getDate(), name, BinaryOperator.minBy(Comparator.naturalOrder()));
      }
    }
    return names;
  }
}
