package dev.warmlist.plan;

import dev.warmlist.consent.CallHours;
import dev.warmlist.consent.ContactRules;
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

/**
 * The hours in which somebody may be called, on each clock that may be theirs. The team's meeting
 * hours are used where all clocks share them, else the working hours that they share; of either
 * only those that the rules of the place allow. Clock changes count: hours are compared as instants
 * of the day in question.
 */
final class CommonHours {
  private static final long SHORTEST = 30 * 60L;

  private final List<Span> preferred;
  private final ContactRules rules = new ContactRules();
  private final Map<Key, Optional<Span>> found = new HashMap<>();

  private record Key(String country, String subdivision, List<ZoneId> zones, LocalDate date) {}

  private record Stretch(long from, long to) {}

  /** Prefers the team's meeting hours. */
  CommonHours(List<Span> preferred) {
    this.preferred = List.copyOf(preferred);
  }

  /** The first stretch of half an hour or more, on the first zone's clock; none without a zone. */
  Optional<Span> on(LocalDate date, Whereabouts where) {
    var key = new Key(where.country(), where.subdivision(), where.zones(), date);
    return where.zones().isEmpty()
        ? Optional.empty()
        : found.computeIfAbsent(key, k -> find(k, rules.hours(where).on(date.getDayOfWeek())));
  }

  private Optional<Span> find(Key key, List<CallHours.Stretch> allowed) {
    return shared(key, clipped(preferred, allowed))
        .or(() -> shared(key, clipped(List.of(Span.WORKING), allowed)));
  }

  private static List<Span> clipped(List<Span> spans, List<CallHours.Stretch> allowed) {
    var own = spans.stream().map(s -> new CallHours.Stretch(s.from(), s.to())).toList();
    return CallHours.clipped(own, allowed).stream().map(s -> new Span(s.from(), s.to())).toList();
  }

  private static Optional<Span> shared(Key key, List<Span> spans) {
    List<Stretch> common = stretches(key.date, key.zones.get(0), spans);
    for (ZoneId zone : key.zones) {
      common = intersect(common, stretches(key.date, zone, spans));
    }
    return common.stream()
        .filter(stretch -> stretch.to - stretch.from >= SHORTEST)
        .findFirst()
        .map(s -> new Span(time(s.from, key.zones.get(0)), time(s.to, key.zones.get(0))));
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
