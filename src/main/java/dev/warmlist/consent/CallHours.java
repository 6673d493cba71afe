package dev.warmlist.consent;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The hours of each day of the week in which a rule lets people be called, in their own time.
 *
 * @param days for each day its stretches in order; a day without any allows none
 */
public record CallHours(Map<DayOfWeek, List<Stretch>> days) {
  /** No rule says anything of hours. */
  public static final CallHours ANY = new CallHours(everyDay(List.of(Stretch.WHOLE_DAY)));

  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final Pattern BLANK = Pattern.compile("\\s+");

  /**
   * A stretch of a day.
   *
   * @param from the beginning
   * @param to the end, later on the same day
   */
  public record Stretch(LocalTime from, LocalTime to) {
    static final Stretch WHOLE_DAY = new Stretch(LocalTime.MIN, LocalTime.of(23, 59));

    /** What both have in common. */
    Optional<Stretch> with(Stretch other) {
      LocalTime later = from.isAfter(other.from) ? from : other.from;
      LocalTime earlier = to.isBefore(other.to) ? to : other.to;
      return later.isBefore(earlier) ? Optional.of(new Stretch(later, earlier)) : Optional.empty();
    }
  }

  /** Keeps copies. */
  public CallHours {
    days = Map.copyOf(days);
  }

  /**
   * Reads {@code 08:00-21:00} or {@code mon-sat 09:00-21:00, sun 12:00-21:00}; days that aren't
   * named allow nothing.
   */
  static CallHours parse(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return new CallHours(everyDay(stretches(text)));
    }
    Map<DayOfWeek, List<Stretch>> days = new EnumMap<>(everyDay(List.of()));
    for (String part : COMMA.split(text, -1)) {
      String[] words = BLANK.split(part, 2);
      String[] ends = words[0].split("-", -1);
      DayOfWeek last = day(ends[ends.length - 1]);
      for (DayOfWeek day = day(ends[0]); ; day = day.plus(1)) {
        days.put(day, stretches(words[1]));
        if (day == last) {
          break;
        }
      }
    }
    return new CallHours(days);
  }

  private static Map<DayOfWeek, List<Stretch>> everyDay(List<Stretch> stretches) {
    Map<DayOfWeek, List<Stretch>> days = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      days.put(day, stretches);
    }
    return days;
  }

  private static DayOfWeek day(String word) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().toLowerCase(Locale.ROOT).startsWith(word)) {
        return day;
      }
    }
    throw new IllegalArgumentException(word);
  }

  private static List<Stretch> stretches(String text) {
    return BLANK
        .splitAsStream(text)
        .map(
            stretch ->
                new Stretch(
                    LocalTime.parse(stretch.substring(0, 5)),
                    LocalTime.parse(stretch.substring(6))))
        .toList();
  }

  /** The stretches of a day; none when nobody may be called on it. */
  public List<Stretch> on(DayOfWeek day) {
    return days.getOrDefault(day, List.of());
  }

  /** The hours that both allow. */
  CallHours with(CallHours other) {
    Map<DayOfWeek, List<Stretch>> both = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      both.put(day, clipped(on(day), other.on(day)));
    }
    return new CallHours(both);
  }

  /** What some stretches have in common with others. */
  public static List<Stretch> clipped(List<Stretch> some, List<Stretch> others) {
    var common = new ArrayList<Stretch>();
    for (Stretch a : some) {
      others.forEach(b -> a.with(b).ifPresent(common::add));
    }
    return common;
  }
}
