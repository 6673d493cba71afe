package dev.warmlist.run;

import dev.warmlist.export.Agreement;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Compares groupings of the same rows. */
final class Agreements {
  private Agreements() {}

  /**
   * Compares found clusters with the truth; rows that the truth doesn't speak of don't count.
   *
   * @param clusters for each row its cluster, a number below the number of rows
   */
  static Agreement of(Labels truth, int[] clusters) {
    int[] byEntity = new int[truth.size()];
    int[] byCluster = new int[truth.size()];
    long[] both =
        IntStream.range(0, truth.size())
            .filter(truth::knows)
            .mapToLong(row -> (long) truth.entity(row) << 32 | clusters[row])
            .sorted()
            .toArray();
    for (long each : both) {
      byEntity[entity(each)]++;
      byCluster[cluster(each)]++;
    }
    long hits = 0;
    double precision = 0;
    double recall = 0;
    int start = 0;
    while (start < both.length) {
      int end = start;
      while (end < both.length && both[end] == both[start]) {
        end++;
      }
      double n = end - start;
      hits += pairs(end - start);
      precision += n * n / byCluster[cluster(both[start])];
      recall += n * n / byEntity[entity(both[start])];
      start = end;
    }
    return new Agreement(
        both.length,
        Arrays.stream(byEntity).mapToLong(Agreements::pairs).sum(),
        Arrays.stream(byCluster).mapToLong(Agreements::pairs).sum(),
        hits,
        precision / both.length,
        recall / both.length);
  }

  private static long pairs(int rows) {
    return (long) rows * (rows - 1) / 2;
  }

  private static int entity(long both) {
    return (int) (both >>> 32);
  }

  private static int cluster(long both) {
    return (int) both;
  }
}
