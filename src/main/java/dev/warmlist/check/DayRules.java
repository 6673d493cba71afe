package dev.warmlist.check;

import dev.warmlist.playbook.MeetingCalendar;
import dev.warmlist.playbook.MeetingCalendar.Quiet;
import dev.warmlist.whereabouts.Holidays;
import dev.warmlist.whereabouts.Weekends;
import dev.warmlist.whereabouts.Whereabouts;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;

/** The days on which whoever acts works, and on which people are met. */
final class DayRules implements Group {
  private final MeetingCalendar calendar;
  private final Holidays holidays;

  DayRules(MeetingCalendar calendar, Holidays holidays) {
    this.calendar = calendar;
    this.holidays = holidays;
  }

  @Override
  public void look(Course course, Findings findings) {
    for (Act act : course.dated()) {
      if (!act.by().workdays().on(act.day())) {
        ours(act, findings);
      }
      if (act.isContact()) {
        theirs(course, act, findings);
      }
    }
  }

  private void ours(Act act, Findings findings) {
    LocalDate day = act.day();
    Worker by = act.by();
    if (by.isAway(day)) {
      findings.act(Rule.AWAY, act, by.name() + " is away");
    } else if (by.isDayOff(day)) {
      findings.act(Rule.DAY_OFF, act, by.name() + " doesn't work on a " + weekday(day));
    } else {
      findings.act(Rule.HOLIDAY_OFF, act, holiday(by.country(), "", day) + " where they live");
    }
  }

  private void theirs(Course course, Act act, Findings findings) {
    LocalDate day = act.day();
    if (!course.ground().workdays().on(day)) {
      theirsOff(course, act, findings);
    } else if (!calendar.days().contains(day.getDayOfWeek())) {
      findings.act(Rule.NO_MEETING_DAY, act, "a " + weekday(day));
    }
    quiet(day, course.whom().where().country())
        .ifPresent(
            quiet ->
                findings.act(
                    Rule.QUIET,
                    act,
                    (quiet.country().isEmpty() ? "all are quiet" : quiet.country() + " is quiet")
                        + (" from " + quiet.from() + " to " + quiet.to()).replace("--", "")));
  }

  private void theirsOff(Course course, Act act, Findings findings) {
    LocalDate day = act.day();
    Whereabouts where = course.whom().where();
    boolean known = !where.country().isEmpty();
    String country = known ? where.country() : course.owner().country();
    if (Weekends.of(country).contains(day.getDayOfWeek())) {
      findings.act(Rule.THEIR_WEEKEND, act, "a " + weekday(day) + at(country));
    } else {
      String name = holiday(country, known ? where.subdivision() : "", day);
      findings.act(Rule.THEIR_HOLIDAY, act, name + at(country));
    }
  }

  private Optional<Quiet> quiet(LocalDate day, String country) {
    return calendar.quiet().stream()
        .filter(quiet -> quiet.country().isEmpty() || quiet.country().equals(country))
        .filter(quiet -> isWithin(quiet, MonthDay.from(day)))
        .findFirst();
  }

  private static boolean isWithin(Quiet quiet, MonthDay day) {
    boolean begun = day.compareTo(quiet.from()) >= 0;
    boolean goesOn = day.compareTo(quiet.to()) <= 0;
    boolean overNewYear = quiet.from().compareTo(quiet.to()) > 0;
    return overNewYear ? begun || goesOn : begun && goesOn;
  }

  private String holiday(String country, String subdivision, LocalDate day) {
    return holidays.on(country, subdivision, day).orElse("a day off");
  }

  private static String at(String country) {
    return country.isEmpty() ? "" : " in " + country;
  }

  private static String weekday(LocalDate day) {
    String name = day.getDayOfWeek().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
