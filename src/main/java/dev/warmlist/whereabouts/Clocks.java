package dev.warmlist.whereabouts;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Zones compared by the time that their clocks show: {@code America/Detroit} and {@code
 * America/New_York} have different histories and the same hours today. Thread-confined.
 */
final class Clocks {
  private static final Instant START = Instant.parse("2026-01-03T12:00:00Z");
  private static final Duration WEEK = Duration.ofDays(7);
  private static final int WEEKS = 52;

  private final Map<ZoneId, List<ZoneOffset>> faces = new HashMap<>();

  /** Those of the first zones whose clock agrees with one of the others'; in their order. */
  List<ZoneId> common(List<ZoneId> zones, Collection<ZoneId> others) {
    var shown = others.stream().map(this::face).toList();
    return zones.stream().filter(zone -> shown.contains(face(zone))).toList();
  }

  /** One zone for each clock among both, the first zones' names preferred; sorted by id. */
  List<ZoneId> all(List<ZoneId> zones, Collection<ZoneId> others) {
    var byName = new TreeMap<String, ZoneId>();
    zones.forEach(zone -> byName.put(zone.getId(), zone));
    var shown = new ArrayList<>(zones.stream().map(this::face).toList());
    for (ZoneId other : others.stream().sorted(Comparator.comparing(ZoneId::getId)).toList()) {
      if (!shown.contains(face(other))) {
        shown.add(face(other));
        byName.put(other.getId(), other);
      }
    }
    return List.copyOf(byName.values());
  }

  private List<ZoneOffset> face(ZoneId zone) {
    return faces.computeIfAbsent(
        zone,
        z -> {
          var offsets = new ArrayList<ZoneOffset>(WEEKS);
          for (int week = 0; week < WEEKS; week++) {
            offsets.add(z.getRules().getOffset(START.plus(WEEK.multipliedBy(week))));
          }
          return List.copyOf(offsets);
        });
  }
}
