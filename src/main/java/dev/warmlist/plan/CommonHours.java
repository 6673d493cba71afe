package dev.warmlist.plan;

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
 * hours are used where all clocks share them, else the working hours that they share. Clock changes
 * count: hours are compared as instants of the day in question.
 */
final class CommonHours {
  private static final long SHORTEST = 30 * 60L;

  private final List<Span> preferred;
  private final Map<Key, Optional<Span>> found = new HashMap<>();

  private record Key(List<ZoneId> zones, LocalDate date) {}

  private record Stretch(long from, long to) {}

  /** Prefers the team's meeting hours. */
  CommonHours(List<Span> preferred) {
    this.preferred = List.copyOf(preferred);
  }

  /** The first stretch of half an hour or more, on the first zone's clock; none without a zone. */
  Optional<Span> on(LocalDate date, List<ZoneId> zones) {
    return zones.isEmpty()
        ? Optional.empty()
        : found.computeIfAbsent(new Key(zones, date), this::find);
  }

  private Optional<Span> find(Key key) {
    return shared(key, preferred).or(() -> shared(key, List.of(Span.WORKING)));
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
