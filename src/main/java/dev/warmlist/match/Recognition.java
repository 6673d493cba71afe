package dev.warmlist.match;

import dev.warmlist.clean.Texts;
import dev.warmlist.match.Decisions.Pair;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the rows again that decisions speak of. A row that says today what it said then is found by
 * its fingerprint. One that has changed is found by what it said then: the same name, and one of
 * the same e-mail addresses, telephone numbers or profiles; where it had none of these, everything
 * it said. It must be nearer to that than every other row; where two are equally near, nothing is
 * guessed, and the decision is counted among those that are lost.
 */
public final class Recognition {
  private static final List<Field> HANDLES =
      List.of(Field.EMAIL, Field.PHONE, Field.MOBILE, Field.PROFILE);

  private final Decisions stated;
  private final Set<Long> present = new HashSet<>();
  private final Fingerprints fingerprints = new Fingerprints();
  private final Map<Decision, Pair> known = new LinkedHashMap<>();
  private final List<Search> searches = new ArrayList<>();
  private final Map<String, Set<Side>> byKey = new HashMap<>();
  private final List<Decision> again = new ArrayList<>();
  private final List<Decision> lost = new ArrayList<>();

  /** One row of a decision as it was then, and the rows of today that are nearest to it. */
  private static final class Side {
    private final Values then;
    private final Map<Long, Integer> nearness = new HashMap<>();

    Side(Values then) {
      this.then = then;
    }

    /** The nearest row but one, when no other is as near. */
    Optional<Long> nearest(long but) {
      long best = -1;
      int most = Integer.MIN_VALUE;
      boolean tie = false;
      for (Map.Entry<Long, Integer> row : nearness.entrySet()) {
        if (row.getKey() != but && row.getValue() >= most) {
          tie = row.getValue() == most;
          most = row.getValue();
          best = row.getKey();
        }
      }
      return best < 0 || tie ? Optional.empty() : Optional.of(best);
    }
  }

  /** A decision of which a row, or both, are missing. */
  private record Search(Decision decision, Side a, Side b) {}

  /** Begins with the rows that are found by their fingerprints. */
  public Recognition(Decisions stated, MatchIndex index) {
    this.stated = stated;
    for (int row = 0; row < index.size(); row++) {
      long fingerprint = index.fingerprint.get(row);
      if (stated.mentions(fingerprint)) {
        present.add(fingerprint);
      }
    }
    stated
        .all()
        .forEach(
            (decision, pair) -> {
              if (present.contains(pair.a()) && present.contains(pair.b())) {
                known.put(decision, pair);
              } else {
                search(decision);
              }
            });
  }

  private void search(Decision decision) {
    var search = new Search(decision, new Side(decision.a()), new Side(decision.b()));
    searches.add(search);
    for (Side side : List.of(search.a(), search.b())) {
      keys(side.then)
          .forEach(key -> byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(side));
    }
  }

  /** Whether rows are missing, so that all rows should be {@link #look looked at}. */
  public boolean isNeeded() {
    return !byKey.isEmpty();
  }

  /** Looks at a row of today. */
  public void look(Values today) {
    var sides = new LinkedHashSet<Side>();
    keys(today).forEach(key -> sides.addAll(byKey.getOrDefault(key, Set.of())));
    long fingerprint = sides.isEmpty() ? -1 : fingerprints.of(today);
    for (Side side : sides) {
      if (isSame(side.then, today)) {
        side.nearness.put(fingerprint, nearness(side.then, today));
      }
    }
  }

  /** The decisions that speak of rows of today. */
  public Decisions decisions() {
    for (Search search : searches) {
      Optional<Pair> pair = pair(search);
      pair.ifPresentOrElse(
          p -> {
            known.put(search.decision(), p);
            again.add(search.decision());
          },
          () -> lost.add(search.decision()));
    }
    searches.clear();
    return stated.about(known);
  }

  /** Decisions of which a row had changed and was found again. */
  public List<Decision> again() {
    return List.copyOf(again);
  }

  /** Decisions that speak of rows that no list has. */
  public List<Decision> lost() {
    return List.copyOf(lost);
  }

  private Optional<Pair> pair(Search search) {
    Pair then = search.decision().pair();
    if (present.contains(then.a())) {
      return other(search, then.a()).map(row -> Pair.of(then.a(), row));
    }
    if (present.contains(then.b())) {
      return other(search, then.b()).map(row -> Pair.of(then.b(), row));
    }
    Optional<Long> a = search.a().nearest(-1);
    Optional<Long> b = search.b().nearest(-1);
    return a.isEmpty() || b.isEmpty() || a.equals(b)
        ? Optional.empty()
        : Optional.of(Pair.of(a.get(), b.get()));
  }

  /** The row that is missing beside one that isn't: ids don't tell which cells are whose. */
  private static Optional<Long> other(Search search, long present) {
    int asA = search.a().nearness.getOrDefault(present, Integer.MIN_VALUE);
    int asB = search.b().nearness.getOrDefault(present, Integer.MIN_VALUE);
    return asA >= asB ? search.b().nearest(present) : search.a().nearest(present);
  }

  private static List<String> keys(Values values) {
    var keys = new ArrayList<String>();
    for (Field handle : HANDLES) {
      values.all(handle).forEach(value -> keys.add("@" + value));
    }
    if (!name(values).isEmpty()) {
      keys.add(name(values));
    }
    return keys;
  }

  private static String name(Values values) {
    String name = values.first(Field.NAME);
    return Texts.fold(name.isEmpty() ? values.first(Field.COMPANY) : name);
  }

  private static boolean isSame(Values then, Values today) {
    if (!name(then).equals(name(today))) {
      return false;
    }
    boolean reachable = HANDLES.stream().anyMatch(then::has);
    return reachable
        ? handles(then).stream().anyMatch(handles(today)::contains)
        : then.fields().stream().allMatch(f -> today.all(f).containsAll(then.all(f)));
  }

  /** A number may have moved between the columns for phone and mobile. */
  private static Set<String> handles(Values values) {
    var handles = new HashSet<String>();
    HANDLES.forEach(field -> handles.addAll(values.all(field)));
    return handles;
  }

  /** Fields that say the same, less those that say something else. */
  private static int nearness(Values then, Values today) {
    int near = 0;
    for (Field field : then.fields()) {
      boolean both = today.has(field);
      boolean shared = then.all(field).stream().anyMatch(today.all(field)::contains);
      near += shared ? 1 : both ? -1 : 0;
    }
    return near;
  }
}
