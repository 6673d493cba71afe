package dev.warmlist.playbook;

import dev.warmlist.playbook.MeetingCalendar.Quiet;
import dev.warmlist.playbook.MeetingCalendar.Window;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code calendar}: days such as {@code tue-thu}, hours, quiet stretches of the year. */
final class CalendarReader {
  private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*");
  private static final Pattern HOURS =
      Pattern.compile("(\\d\\d?):(\\d\\d)\\s*[-–]\\s*(\\d\\d?):(\\d\\d)");
  private static final Pattern STRETCH =
      Pattern.compile("(\\d\\d)-(\\d\\d)\\s*\\.\\.\\s*(\\d\\d)-(\\d\\d)");

  private CalendarReader() {}

  static MeetingCalendar read(Node node, MeetingCalendar base) {
    Mapping calendar = Mapping.of(node, Layout.CALENDAR);
    Set<DayOfWeek> days = base.days();
    List<Window> windows = base.windows();
    if (calendar.has("meet")) {
      Mapping meet = Mapping.of(calendar.node("meet"), Layout.MEET);
      days = meet.has("days") ? days(meet) : days;
      windows = meet.has("hours") ? windows(meet) : windows;
    }
    List<Quiet> quiet = calendar.has("quiet") ? quiet(calendar) : base.quiet();
    return new MeetingCalendar(days, windows, quiet);
  }

  /** The days of the week behind {@code days}. */
  static Set<DayOfWeek> days(Mapping meet) {
    var days = EnumSet.noneOf(DayOfWeek.class);
    for (String part : COMMAS.split(meet.text("days"), -1)) {
      int dash = part.indexOf('-');
      DayOfWeek first = day(meet, dash < 0 ? part : part.substring(0, dash));
      DayOfWeek last = dash < 0 ? first : day(meet, part.substring(dash + 1));
      days.add(last);
      for (DayOfWeek day = first; day != last; day = day.plus(1)) {
        days.add(day);
      }
    }
    return days;
  }

  private static DayOfWeek day(Mapping meet, String word) {
    Map<String, DayOfWeek> words = new LinkedHashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      words.put(day.name().substring(0, 3).toLowerCase(Locale.ROOT), day);
    }
    return meet.choice("days", word.strip().toLowerCase(Locale.ROOT), words);
  }

  /** The hours behind {@code hours}, in order. */
  static List<Window> windows(Mapping meet) {
    var windows = new ArrayList<Window>();
    for (String part : COMMAS.split(meet.text("hours"), -1)) {
      Window window = window(meet, part);
      boolean late =
          !windows.isEmpty() && window.from().isBefore(windows.get(windows.size() - 1).to());
      if (late) {
        throw hours(meet, part);
      }
      windows.add(window);
    }
    return windows;
  }

  private static Window window(Mapping meet, String part) {
    Matcher m = HOURS.matcher(part);
    if (m.matches()) {
      try {
        return new Window(time(m.group(1), m.group(2)), time(m.group(3), m.group(4)));
      } catch (DateTimeException | IllegalArgumentException e) {
        throw hours(meet, part);
      }
    }
    throw hours(meet, part);
  }

  private static RuntimeException hours(Mapping meet, String part) {
    return meet.wrong(
        "hours",
        "\"" + part + "\" is no stretch of hours, or not in order",
        "Write \"09:30-11:30, 15:30-17:00\", the earlier first, without overlaps.");
  }

  private static LocalTime time(String hour, String minute) {
    return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
  }

  private static List<Quiet> quiet(Mapping calendar) {
    var quiet = new ArrayList<Quiet>();
    for (Node node : calendar.items("quiet")) {
      if (node instanceof Node.Text text) {
        quiet.add(stretch(calendar, "quiet", text.text(), ""));
      } else {
        Mapping one = Mapping.of(node, Layout.QUIET);
        quiet.add(stretch(one, "days", one.text("days"), country(one)));
      }
    }
    return quiet;
  }

  private static String country(Mapping one) {
    String country = one.text("country", "");
    if (!country.isEmpty() && !List.of(Locale.getISOCountries()).contains(country)) {
      throw one.wrong("country", "\"" + country + "\" is no country", "Write two letters: FR.");
    }
    return country;
  }

  private static Quiet stretch(Mapping in, String key, String text, String country) {
    Matcher m = STRETCH.matcher(text.strip());
    try {
      if (m.matches()) {
        return new Quiet(day(m.group(1), m.group(2)), day(m.group(3), m.group(4)), country);
      }
    } catch (DateTimeException e) {
      throw in.wrong(key, "\"" + text + "\" holds a day that doesn't exist", "Write 12-20..01-06.");
    }
    throw in.wrong(key, "\"" + text + "\" is no stretch of days", "Write 12-20..01-06.");
  }

  private static MonthDay day(String month, String day) {
    return MonthDay.of(Integer.parseInt(month), Integer.parseInt(day));
  }
}
