package dev.warmlist.run;

import dev.warmlist.export.Mistake;
import dev.warmlist.match.Link;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Clusters that hold rows of several entities, each with the surest of its wrong links. */
final class WrongMerges {
  private final Labels labels;
  private final int[] clusters;

  /** The known rows of each cluster of several entities. */
  private final Map<Integer, List<Integer>> mixed = new TreeMap<>();

  /**
   * Looks for mistakes.
   *
   * @param clusters for each row its cluster
   */
  WrongMerges(Labels labels, int[] clusters) {
    this.labels = labels;
    this.clusters = clusters;
    int[] first = new int[clusters.length];
    for (int row = clusters.length - 1; row >= 0; row--) {
      first[clusters[row]] = labels.knows(row) ? row : first[clusters[row]];
    }
    for (int row = 0; row < clusters.length; row++) {
      if (labels.knows(row) && labels.entity(row) != labels.entity(first[clusters[row]])) {
        mixed.putIfAbsent(clusters[row], new ArrayList<>());
      }
    }
    for (int row = 0; row < clusters.length; row++) {
      if (labels.knows(row) && mixed.containsKey(clusters[row])) {
        mixed.get(clusters[row]).add(row);
      }
    }
  }

  /** How many clusters hold rows of several entities. */
  int clusters() {
    return mixed.size();
  }

  /**
   * The surest mistakes, one for each cluster.
   *
   * @param links what holds the clusters together
   */
  List<Mistake> surest(int limit, Collection<Link> links, Cards cards) {
    var wrong = new LinkedHashMap<Integer, Link>();
    links.stream()
        .filter(link -> labels.knows(link.a()) && labels.knows(link.b()))
        .filter(link -> labels.entity(link.a()) != labels.entity(link.b()))
        .sorted(Comparator.comparingDouble(Link::weight).reversed())
        .forEach(link -> wrong.putIfAbsent(clusters[link.a()], link));
    var mistakes = new ArrayList<Mistake>();
    wrong.forEach(
        (cluster, link) -> {
          if (mistakes.size() < limit) {
            mistakes.add(mistake(cluster, link.a(), link.b(), "", cards));
          }
        });
    for (int cluster : mixed.keySet()) {
      if (!wrong.containsKey(cluster) && mistakes.size() < limit) {
        mistakes.add(through(cluster, cards));
      }
    }
    return mistakes;
  }

  /** A mistake that no link between two known rows made. */
  private Mistake through(int cluster, Cards cards) {
    List<Integer> rows = mixed.getOrDefault(cluster, List.of());
    int first = rows.get(0);
    int other =
        rows.stream()
            .filter(row -> labels.entity(row) != labels.entity(first))
            .findFirst()
            .orElseThrow();
    return mistake(cluster, first, other, ", joined through rows that the truth lacks", cards);
  }

  private Mistake mistake(int cluster, int a, int b, String through, Cards cards) {
    List<Integer> rows = mixed.getOrDefault(cluster, List.of());
    Map<Integer, Long> byEntity =
        rows.stream().collect(Collectors.groupingBy(labels::entity, Collectors.counting()));
    long right = byEntity.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
    long all = (long) rows.size() * (rows.size() - 1) / 2;
    String note =
        "in a cluster of " + rows.size() + " rows of " + byEntity.size() + " entities" + through;
    return cards.mistake(a, b, note, all - right);
  }
}
