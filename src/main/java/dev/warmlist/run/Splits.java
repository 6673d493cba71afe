package dev.warmlist.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Entities whose rows ended in several clusters. */
final class Splits {
  /** By entity, then by cluster, its rows. */
  private final Map<Integer, Map<Integer, List<Integer>>> byEntity = new LinkedHashMap<>();

  private final Labels labels;

  /**
   * Rows of an entity that are apart from most of it.
   *
   * @param entity whom they speak of
   * @param cluster where they are
   * @param row the first of them
   * @param home the first of the rows that they should be with
   * @param pairs how many pairs of rows are lost by this
   */
  record Stray(int entity, int cluster, int row, int home, long pairs) {}

  /**
   * Finds them.
   *
   * @param clusters for each row its cluster
   */
  Splits(Labels labels, int[] clusters) {
    this.labels = labels;
    int[] first = new int[labels.size()];
    for (int row = labels.size() - 1; row >= 0; row--) {
      if (labels.knows(row)) {
        first[labels.entity(row)] = clusters[row];
      }
    }
    for (int row = 0; row < clusters.length; row++) {
      if (labels.knows(row) && first[labels.entity(row)] != clusters[row]) {
        byEntity.putIfAbsent(labels.entity(row), new TreeMap<>());
      }
    }
    for (int row = 0; row < clusters.length; row++) {
      if (labels.knows(row) && byEntity.containsKey(labels.entity(row))) {
        byEntity
            .getOrDefault(labels.entity(row), Map.of())
            .computeIfAbsent(clusters[row], c -> new ArrayList<>())
            .add(row);
      }
    }
  }

  /** How many pairs were missed because one of the two rows was rejected. */
  long rejectedPairs() {
    long rejected = 0;
    for (Map<Integer, List<Integer>> parts : byEntity.values()) {
      long all = size(parts);
      long kept =
          all
              - parts.values().stream()
                  .filter(rows -> labels.isRejected(rows.get(0)))
                  .mapToInt(List::size)
                  .sum();
      rejected += all * (all - 1) / 2 - kept * (kept - 1) / 2;
    }
    return rejected;
  }

  /** All rows that are apart from most of their entity, cluster by cluster. */
  List<Stray> strays() {
    var strays = new ArrayList<Stray>();
    byEntity.forEach(
        (entity, parts) -> {
          List<Integer> main =
              parts.values().stream()
                  .reduce((a, b) -> b.size() > a.size() ? b : a)
                  .orElseThrow(IllegalStateException::new);
          parts.forEach(
              (cluster, rows) -> {
                if (rows != main) {
                  long pairs = (long) rows.size() * (size(parts) - rows.size());
                  strays.add(new Stray(entity, cluster, rows.get(0), main.get(0), pairs));
                }
              });
        });
    strays.sort(Comparator.comparingLong(Stray::pairs).reversed());
    return strays;
  }

  private static int size(Map<Integer, List<Integer>> parts) {
    return parts.values().stream().mapToInt(List::size).sum();
  }
}
