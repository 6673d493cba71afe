package dev.warmlist.plan;

import dev.warmlist.consent.CallHours;
import dev.warmlist.consent.ContactRules;
import dev.warmlist.playbook.MeetingCalendar;
import dev.warmlist.playbook.Member;
import dev.warmlist.whereabouts.Whereabouts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The hours in which somebody may be called, on each clock that may be theirs. The team's meeting
 * hours are used where all clocks share them, else the working hours that they share; of either
 * only those that the rules of the place allow, and that whoever calls works. Clock changes count:
 * hours are compared as instants of the day in question.
 */
final class CommonHours {
  private static final long SHORTEST = 30 * 60L;

  private final List<Span> preferred;
  private final ContactRules rules = new ContactRules();
  private final Map<Key, Shared> found = new HashMap<>();

  private record Key(String country, String subdivision, List<ZoneId> zones, LocalDate date) {}

  private record Stretch(long from, long to) {}

  /** What all clocks of a place share on a day, of the meeting hours and of the working hours. */
  private record Shared(List<Stretch> meeting, List<Stretch> working) {}

  /** Prefers the team's meeting hours. */
  CommonHours(List<Span> preferred) {
    this.preferred = List.copyOf(preferred);
  }

  /** The first stretch of half an hour or more, on the first zone's clock; none without a zone. */
  Optional<Span> on(LocalDate date, Whereabouts where) {
    return first(date, where, List.of());
  }

  /**
   * The same within the hours of whoever calls.
   *
   * @param works whether they work on a day of theirs
   */
  Optional<Span> on(LocalDate date, Whereabouts where, Member caller, Predicate<LocalDate> works) {
    var own = new ArrayList<Stretch>();
    for (LocalDate day = date.minusDays(1); !day.isAfter(date.plusDays(1)); day = day.plusDays(1)) {
      if (works.test(day)) {
        own.addAll(stretches(day, caller.zone(), spans(caller.shift().windows())));
      }
    }
    return own.isEmpty() ? Optional.empty() : first(date, where, own);
  }

  /** The team's windows as spans. */
  static List<Span> spans(List<MeetingCalendar.Window> windows) {
    return windows.stream().map(window -> new Span(window.from(), window.to())).toList();
  }

  private Optional<Span> first(LocalDate date, Whereabouts where, List<Stretch> own) {
    if (where.zones().isEmpty()) {
      return Optional.empty();
    }
    var key = new Key(where.country(), where.subdivision(), where.zones(), date);
    Shared shared =
        found.computeIfAbsent(key, k -> find(k, rules.hours(where).on(date.getDayOfWeek())));
    return first(shared.meeting, own)
        .or(() -> first(shared.working, own))
        .map(s -> new Span(time(s.from, key.zones.get(0)), time(s.to, key.zones.get(0))));
  }

  private static Optional<Stretch> first(List<Stretch> shared, List<Stretch> own) {
    List<Stretch> both = own.isEmpty() ? shared : intersect(shared, own);
    return both.stream().filter(stretch -> stretch.to - stretch.from >= SHORTEST).findFirst();
  }

  private Shared find(Key key, List<CallHours.Stretch> allowed) {
    return new Shared(
        shared(key, clipped(preferred, allowed)),
        shared(key, clipped(List.of(Span.WORKING), allowed)));
  }

  private static List<Span> clipped(List<Span> spans, List<CallHours.Stretch> allowed) {
    var own = spans.stream().map(s -> new CallHours.Stretch(s.from(), s.to())).toList();
    return CallHours.clipped(own, allowed).stream().map(s -> new Span(s.from(), s.to())).toList();
  }

  private static List<Stretch> shared(Key key, List<Span> spans) {
    List<Stretch> common = stretches(key.date, key.zones.get(0), spans);
    for (ZoneId zone : key.zones) {
      common = intersect(common, stretches(key.date, zone, spans));
    }
    return common;
  }

  private static List<Stretch> stretches(LocalDate date, ZoneId zone, List<Span> spans) {
    return spans.stream()
        .map(span -> new Stretch(second(date, span.from(), zone), second(date, span.to(), zone)))
        .toList();
  }

  private static List<Stretch> intersect(List<Stretch> some, List<Stretch> others) {
    var both = new ArrayList<Stretch>();
    for (Stretch a : some) {
      for (Stretch b : others) {
        var shared = new Stretch(Math.max(a.from, b.from), Math.min(a.to, b.to));
        if (shared.from < shared.to) {
          both.add(shared);
        }
      }
    }
    return both;
  }

  private static long second(LocalDate date, LocalTime time, ZoneId zone) {
    return date.atTime(time).atZone(zone).toEpochSecond();
  }

  private static LocalTime time(long second, ZoneId zone) {
    return Instant.ofEpochSecond(second).atZone(zone).toLocalTime();
  }
}
