package dev.warmlist.match;

import dev.warmlist.ExitStatus;
import dev.warmlist.UserError;
import dev.warmlist.match.Decisions.Pair;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decisions that can't all be true, found by the shortest chains that lead from row to row. */
final class Contradictions {
  /** By row, each row that it was decided to be the same as, and the decision. */
  private final Map<Long, Map<Long, Decision>> same = new LinkedHashMap<>();

  private Contradictions(Map<Pair, Decision> same) {
    same.forEach(
        (pair, decision) -> {
          this.same.computeIfAbsent(pair.a(), row -> new LinkedHashMap<>()).put(pair.b(), decision);
          this.same.computeIfAbsent(pair.b(), row -> new LinkedHashMap<>()).put(pair.a(), decision);
        });
  }

  /** Refuses pairs that are decided different and lead to one another, naming every one (65). */
  static void refuse(Map<Pair, Decision> same, Map<Pair, Decision> different) {
    var contradictions = new Contradictions(same);
    var said = new ArrayList<String>();
    var wrong = new ArrayList<Decision>();
    different.forEach(
        (pair, decision) -> {
          List<Decision> chain = contradictions.chain(pair);
          if (!chain.isEmpty()) {
            wrong.add(decision);
            said.add(
                decision.named()
                    + " says different, but the same by "
                    + chain.stream().map(Decision::named).collect(Collectors.joining(", ")));
          }
        });
    if (!wrong.isEmpty()) {
      throw UserError.at(
          ExitStatus.BAD_LIST,
          wrong.get(0).place(),
          wrong.size() == 1
              ? "this decision contradicts others"
              : "this and " + (wrong.size() - 1) + " more decisions contradict others",
          String.join("\n", said) + "\nTake back one of those in each line.");
    }
  }

  /**
   * The fewest decisions that lead from one row of a pair to the other; none when nothing does. A
   * row that says the same as another may still be another person's.
   */
  private List<Decision> chain(Pair pair) {
    Decision direct = same.getOrDefault(pair.a(), Map.of()).get(pair.b());
    if (direct != null) {
      return List.of(direct);
    }
    return pair.a() == pair.b() ? List.of() : search(pair);
  }

  private List<Decision> search(Pair pair) {
    Map<Long, Long> cameFrom = new HashMap<>();
    Deque<Long> open = new ArrayDeque<>(Set.of(pair.a()));
    cameFrom.put(pair.a(), pair.a());
    while (!open.isEmpty() && !cameFrom.containsKey(pair.b())) {
      long row = open.remove();
      for (long next : same.getOrDefault(row, Map.of()).keySet()) {
        if (cameFrom.putIfAbsent(next, row) == null) {
          open.add(next);
        }
      }
    }
    var chain = new ArrayList<Decision>();
    if (cameFrom.containsKey(pair.b())) {
      for (long row = pair.b(); row != pair.a(); row = cameFrom.getOrDefault(row, pair.a())) {
        long from = cameFrom.getOrDefault(row, pair.a());
        Optional.ofNullable(same.getOrDefault(from, Map.of()).get(row)).ifPresent(chain::add);
      }
    }
    // It has no direction of its own: what was said first begins it.
    int last = chain.size() - 1;
    if (last > 0 && chain.get(last).place().line() < chain.get(0).place().line()) {
      Collections.reverse(chain);
    }
    return chain;
  }
}
