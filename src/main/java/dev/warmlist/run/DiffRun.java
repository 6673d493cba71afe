package dev.warmlist.run;

import dev.warmlist.export.Change;
import dev.warmlist.export.Change.Kind;
import dev.warmlist.export.PlanReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What changed between two plans, per prospect. Of those for whom nothing changed it remembers a
 * word only, however many they are.
 */
public final class DiffRun {
  private final PlanReader before;
  private final PlanReader after;

  /** Compares two plan folders. */
  public DiffRun(Path before, Path after) {
    this.before = PlanReader.open(before);
    this.after = PlanReader.open(after);
  }

  /** What a line of {@code prospects.csv} says of the plan. */
  private record Person(String name, String company, String status, String reason, String owner) {
    static final Person NONE = new Person("", "", "", "", "");

    static Person of(Map<String, String> line) {
      return new Person(
          line.getOrDefault("name", ""),
          line.getOrDefault("company", ""),
          line.getOrDefault("status", ""),
          line.getOrDefault("status_reason", ""),
          line.getOrDefault("owner", ""));
    }
  }

  /** What a line of {@code touches.csv} says. */
  private record Act(
      String id,
      String step,
      String date,
      String earliest,
      String because,
      String done,
      String outcome) {
    static Act of(Map<String, String> line) {
      return new Act(
          line.getOrDefault("touch_id", ""),
          line.getOrDefault("step", ""),
          line.getOrDefault("date", ""),
          line.getOrDefault("earliest", ""),
          line.getOrDefault("because", ""),
          line.getOrDefault("done", ""),
          line.getOrDefault("outcome", ""));
    }

    boolean isDone() {
      return !done.isEmpty() || !outcome.isEmpty();
    }

    String when() {
      return date.isEmpty() ? "not before " + earliest : date;
    }

    String report() {
      return (done + (done.isEmpty() || outcome.isEmpty() ? "" : ", ") + outcome).strip();
    }
  }

  /** The changes by prospect, of each in the order of {@link Kind}. */
  public List<Change> run() {
    Map<String, Map<String, Act>> was = touches(before);
    Map<String, Map<String, Act>> is = touches(after);
    Map<String, Person> old = new HashMap<>();
    before.prospects(line -> old.put(id(line), slim(Person.of(line))));
    Map<String, Person> now = new TreeMap<>();
    after.prospects(
        line -> {
          Person person = Person.of(line);
          Person earlier = old.remove(id(line));
          boolean acts = was.containsKey(id(line)) || is.containsKey(id(line));
          if (acts || earlier == null || !earlier.equals(slim(person))) {
            now.put(id(line), person);
            old.put(id(line), earlier == null ? Person.NONE : earlier);
          }
        });
    return changes(old, now, was, is);
  }

  private static String id(Map<String, String> line) {
    return line.getOrDefault("prospect_id", "");
  }

  /** What two plans are compared by. */
  private static Person slim(Person person) {
    return new Person("", "", person.status(), "", person.owner());
  }

  private List<Change> changes(
      Map<String, Person> old,
      Map<String, Person> now,
      Map<String, Map<String, Act>> was,
      Map<String, Map<String, Act>> is) {
    Map<String, Person> gone = gone(old, now);
    Map<String, String> why = reasons(gone);
    var ids = new TreeSet<>(now.keySet());
    ids.addAll(gone.keySet());
    var changes = new ArrayList<Change>();
    for (String id : ids) {
      Person person = now.getOrDefault(id, gone.getOrDefault(id, Person.NONE));
      var own = new ArrayList<Change>();
      var told = new Teller(id, person, own);
      if (gone.containsKey(id)) {
        told.of(Kind.GONE, person.status(), "", why.getOrDefault(id, "on no list any more"));
      } else {
        told.status(old.getOrDefault(id, Person.NONE));
      }
      boolean kept = now.containsKey(id) && !person.status().equals("planned");
      String stopped = kept ? person.reason() : "";
      told.acts(was.getOrDefault(id, Map.of()), is.getOrDefault(id, Map.of()), stopped);
      own.sort(Comparator.comparing(Change::kind));
      changes.addAll(own);
    }
    return changes;
  }

  /** Those whom the later plan doesn't keep, with their names. */
  private Map<String, Person> gone(Map<String, Person> old, Map<String, Person> now) {
    var gone = new TreeMap<String, Person>();
    before.prospects(
        line -> {
          if (old.containsKey(id(line)) && !now.containsKey(id(line))) {
            gone.put(id(line), Person.of(line));
          }
        });
    return gone;
  }

  /** Why the later plan doesn't keep them, if its lineage says so. */
  private Map<String, String> reasons(Map<String, Person> gone) {
    var reasons = new HashMap<String, String>();
    if (!gone.isEmpty()) {
      after.lineage(
          entry -> {
            if (gone.containsKey(entry.prospectId())) {
              reasons.putIfAbsent(entry.prospectId(), entry.outcome() + ": " + entry.reason());
            }
          });
    }
    return reasons;
  }

  private static Map<String, Map<String, Act>> touches(PlanReader plan) {
    var touches = new HashMap<String, Map<String, Act>>();
    plan.touches()
        .values()
        .forEach(
            line ->
                touches
                    .computeIfAbsent(id(line), id -> new TreeMap<>())
                    .put(line.getOrDefault("touch_id", ""), Act.of(line)));
    return touches;
  }

  /** Tells the changes of one prospect. */
  private record Teller(String id, Person person, List<Change> changes) {

    void of(Kind kind, String was, String is, String why) {
      changes.add(new Change(id, person.name(), person.company(), kind, "", "", was, is, why));
    }

    private void of(Kind kind, Act act, String was, String is, String why) {
      changes.add(
          new Change(
              id, person.name(), person.company(), kind, act.id(), act.step(), was, is, why));
    }

    void status(Person before) {
      if (before.status().isEmpty()) {
        of(Kind.APPEARED, "", person.status(), person.reason());
      } else if (!before.status().equals(person.status())) {
        of(Kind.STATUS, before.status(), person.status(), person.reason());
      }
      if (!before.owner().equals(person.owner())
          && !before.owner().isEmpty()
          && !person.owner().isEmpty()) {
        of(Kind.OWNER, before.owner(), person.owner(), "");
      }
    }

    void acts(Map<String, Act> was, Map<String, Act> is, String stopped) {
      var ids = new TreeSet<>(was.keySet());
      ids.addAll(is.keySet());
      for (String touch : ids) {
        Act before = was.get(touch);
        Act after = is.get(touch);
        if (before == null && after != null) {
          of(after.isDone() ? Kind.DONE : Kind.NEW, after, "", now(after), why(after));
        } else if (before != null && after == null) {
          of(Kind.STOPPED, before, before.when(), "", stopped);
        } else if (before != null && after != null) {
          changed(before, after);
        }
      }
    }

    private static String now(Act act) {
      return act.isDone() ? act.report() : act.when();
    }

    private static String why(Act act) {
      return act.isDone() ? "" : act.because();
    }

    private void changed(Act before, Act after) {
      if (after.isDone() && !before.isDone()) {
        of(Kind.DONE, after, before.when(), after.report(), "");
      } else if (!after.isDone() && !before.when().equals(after.when())) {
        boolean dated = !before.date().isEmpty() || !after.date().isEmpty();
        of(dated ? Kind.MOVED : Kind.SHIFTED, after, before.when(), after.when(), after.because());
      }
    }
  }
}
