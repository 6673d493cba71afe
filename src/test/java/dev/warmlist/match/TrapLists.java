package dev.warmlist.match;

import dev.warmlist.clean.Phones;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Many traps in one list of people and firms and one of places, matched together.
 *
 * @param lists the two
 * @param first the ordinal of each trap's first row
 * @param judgement what matching made of them
 */
record TrapLists(List<TrapList> lists, Map<Trap, Integer> first, Judgement judgement) {
  /** Puts traps together in their order. */
  static TrapLists of(List<Trap> traps, Phones phones) {
    List<TrapList> lists = new ArrayList<>();
    Map<Trap, Integer> first = new LinkedHashMap<>();
    int before = 0;
    for (boolean places : List.of(false, true)) {
      List<Trap> some =
          traps.stream().filter(t -> (t.kind() == Trap.Kind.PLACES) == places).toList();
      if (!some.isEmpty()) {
        List<String> columns = new ArrayList<>(Trap.ordered(some.stream()));
        columns.add(0, TrapList.TRAP);
        var list = new TrapList(columns);
        for (Trap trap : some) {
          first.put(trap, before + list.add(trap));
        }
        before += list.size();
        lists.add(list);
      }
    }
    return new TrapLists(lists, first, new Judgement(TrapList.index(lists, phones)));
  }

  /** The traps in the order of their rows. */
  Set<Trap> traps() {
    return first.keySet();
  }

  /** What isn't right about a trap. */
  List<String> faults(Trap trap) {
    return judgement.faults(trap, first.get(trap));
  }

  /** For each cluster the titles of the traps whose rows it holds. */
  Collection<Set<String>> clusters() {
    Map<Integer, Set<String>> clusters = new LinkedHashMap<>();
    first.forEach(
        (trap, start) -> {
          for (int row = start; row < start + trap.rows().size(); row++) {
            clusters
                .computeIfAbsent(judgement.cluster(row), c -> new TreeSet<>())
                .add(trap.title());
          }
        });
    return clusters.values();
  }
}
