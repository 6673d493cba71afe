package dev.warmlist.run;

import dev.warmlist.export.PlanReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What changed between two plans, per prospect. */
public final class DiffRun {
  private final PlanReader before;
  private final PlanReader after;

  /** Compares two plan folders. */
  public DiffRun(Path before, Path after) {
    this.before = PlanReader.open(before);
    this.after = PlanReader.open(after);
  }

  /**
   * A prospect for whom something changed.
   *
   * @param id the prospect
   * @param who name and company
   * @param changes in words; never empty
   */
  public record Changed(String id, String who, List<String> changes) {}

  /** The prospects for whom something changed, by id. */
  public List<Changed> run() {
    Map<String, Map<String, String>> old = prospects(before);
    Map<String, Map<String, String>> now = prospects(after);
    Map<String, Map<String, Map<String, String>>> oldTouches = touches(before);
    Map<String, Map<String, Map<String, String>>> nowTouches = touches(after);
    var ids = new LinkedHashSet<>(old.keySet());
    ids.addAll(now.keySet());
    var changed = new ArrayList<Changed>();
    for (String id : ids.stream().sorted().toList()) {
      var was = old.getOrDefault(id, Map.of());
      var is = now.getOrDefault(id, Map.of());
      var changes = new ArrayList<>(status(was, is));
      changes.addAll(
          moved(oldTouches.getOrDefault(id, Map.of()), nowTouches.getOrDefault(id, Map.of())));
      if (!changes.isEmpty()) {
        changed.add(new Changed(id, who(is.isEmpty() ? was : is), changes));
      }
    }
    return changed;
  }

  private static Map<String, Map<String, String>> prospects(PlanReader plan) {
    var prospects = new TreeMap<String, Map<String, String>>();
    plan.prospects(
        line ->
            prospects.put(
                line.getOrDefault("prospect_id", ""),
                Map.of(
                    "name", line.getOrDefault("name", ""),
                    "company", line.getOrDefault("company", ""),
                    "status", line.getOrDefault("status", ""),
                    "status_reason", line.getOrDefault("status_reason", ""))));
    return prospects;
  }

  private static Map<String, Map<String, Map<String, String>>> touches(PlanReader plan) {
    var touches = new TreeMap<String, Map<String, Map<String, String>>>();
    plan.touches()
        .forEach(
            (id, touch) ->
                touches
                    .computeIfAbsent(touch.getOrDefault("prospect_id", ""), p -> new TreeMap<>())
                    .put(id, touch));
    return touches;
  }

  private static List<String> status(Map<String, String> was, Map<String, String> is) {
    String before = was.getOrDefault("status", "");
    String after = is.getOrDefault("status", "");
    if (before.equals(after)) {
      return List.of();
    }
    String why = is.getOrDefault("status_reason", "");
    if (before.isEmpty()) {
      return List.of("appeared: " + after + (why.isEmpty() ? "" : ", " + why));
    }
    if (after.isEmpty()) {
      return List.of("gone; was " + before);
    }
    return List.of("was " + before + ", is " + after + (why.isEmpty() ? "" : ": " + why));
  }

  private static List<String> moved(
      Map<String, Map<String, String>> was, Map<String, Map<String, String>> is) {
    var ids = new LinkedHashSet<>(was.keySet());
    ids.addAll(is.keySet());
    var changes = new ArrayList<String>();
    for (String id : ids.stream().sorted().toList()) {
      String before = when(was.getOrDefault(id, Map.of()));
      Map<String, String> touch = is.getOrDefault(id, Map.of());
      String after = when(touch);
      if (!before.equals(after)) {
        changes.add(words(id, before, after, touch.getOrDefault("because", "")));
      }
    }
    return changes;
  }

  private static String words(String id, String before, String after, String because) {
    if (before.isEmpty()) {
      return id + " new: " + after;
    }
    if (after.isEmpty()) {
      return id + " stopped; was " + before;
    }
    return id
        + " moved from "
        + before
        + " to "
        + after
        + (because.isEmpty() ? "" : ": " + because);
  }

  private static String when(Map<String, String> touch) {
    String date = touch.getOrDefault("date", "");
    String earliest = touch.getOrDefault("earliest", "");
    return date.isEmpty() && !earliest.isEmpty() ? "not before " + earliest : date;
  }

  private static String who(Map<String, String> prospect) {
    String name = prospect.getOrDefault("name", "");
    String company = prospect.getOrDefault("company", "");
    return name.isEmpty() || company.isEmpty() ? name + company : name + ", " + company;
  }
}
