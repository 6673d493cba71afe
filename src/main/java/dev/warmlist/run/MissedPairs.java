package dev.warmlist.run;

import dev.warmlist.export.Evaluation.Lost;
import dev.warmlist.export.Mistake;
import dev.warmlist.match.MatchSettings;
import dev.warmlist.match.Scored;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Pairs that are one in truth and ended in two clusters: where they were lost, and those that came
 * closest to holding an entity together.
 */
final class MissedPairs {
  private final Labels labels;
  private final int[] clusters;
  private final MatchSettings lines;
  private final Scored scored;
  private final Splits splits;
  private final Map<Part, Near> nearest = new HashMap<>();
  private final Set<Long> compared = new HashSet<>();
  private long between;
  private long apart;

  /** The rows of an entity in one cluster. */
  private record Part(int entity, int cluster) {}

  /** A pair that would join two parts, and its probability; 0 when it was forgotten. */
  private record Near(int a, int b, double probability) {}

  /** A pair, its weight, and how many pairs of rows are lost with it. */
  private record Miss(Near near, double bits, long pairs) {
    static final Comparator<Miss> WORST_FIRST =
        Comparator.comparingLong(Miss::pairs)
            .thenComparingDouble(Miss::bits)
            .reversed()
            .thenComparingInt(miss -> miss.near().a())
            .thenComparingInt(miss -> miss.near().b());
  }

  /**
   * Looks for mistakes.
   *
   * @param clusters for each row its cluster
   * @param lines where they were drawn
   */
  MissedPairs(Labels labels, int[] clusters, MatchSettings lines, Scored scored) {
    this.labels = labels;
    this.clusters = clusters;
    this.lines = lines;
    this.scored = scored;
    this.splits = new Splits(labels, clusters);
    scored.forEach(this::weighed);
    scored.compared(
        (a, b) -> {
          if (isMissed(a, b) && compared.add(pair(a, b))) {
            near(a, b, 0);
          }
        });
  }

  private boolean isMissed(int a, int b) {
    return labels.knows(a)
        && labels.knows(b)
        && labels.entity(a) == labels.entity(b)
        && clusters[a] != clusters[b];
  }

  private void weighed(int a, int b, double probability) {
    if (isMissed(a, b)) {
      near(a, b, probability);
      apart += probability >= lines.mergeAt() ? 1 : 0;
      between += probability >= lines.reviewAt() && probability < lines.mergeAt() ? 1 : 0;
    }
  }

  private void near(int a, int b, double probability) {
    var near = new Near(a, b, probability);
    nearest.putIfAbsent(new Part(labels.entity(a), clusters[a]), near);
    nearest.putIfAbsent(new Part(labels.entity(b), clusters[b]), near);
  }

  private static long pair(int a, int b) {
    return (long) a << 32 | b;
  }

  /**
   * Where the pairs were lost.
   *
   * @param missed how many there are
   */
  Lost lost(long missed) {
    long rejected = splits.rejectedPairs();
    return new Lost(
        rejected,
        missed - rejected - compared.size(),
        compared.size() - between - apart,
        between,
        apart);
  }

  /** One pair for each part; those that cost most pairs of rows first, then the likeliest. */
  List<Mistake> worst(int limit, Cards cards) {
    var misses = new LinkedHashMap<Near, Miss>();
    for (Splits.Stray stray : limit == 0 ? List.<Splits.Stray>of() : splits.strays()) {
      Near near =
          nearest.getOrDefault(
              new Part(stray.entity(), stray.cluster()),
              new Near(
                  Math.min(stray.row(), stray.home()), Math.max(stray.row(), stray.home()), 0));
      double bits = labels.isRejected(near.b()) ? 0 : scored.link(near.a(), near.b()).weight();
      misses.putIfAbsent(near, new Miss(near, bits, stray.pairs()));
    }
    return misses.values().stream()
        .sorted(Miss.WORST_FIRST)
        .limit(limit)
        .map(miss -> mistake(miss, cards))
        .toList();
  }

  private Mistake mistake(Miss miss, Cards cards) {
    Near near = miss.near();
    String note = note(near);
    if (near.probability() >= lines.mergeAt()) {
      note += between(near, cards);
    }
    return cards.mistake(near.a(), near.b(), note, miss.pairs());
  }

  /** Names two rows, one of each cluster, that contradict each other. */
  private String between(Near near, Cards cards) {
    for (int a : members(clusters[near.a()])) {
      for (int b : members(clusters[near.b()])) {
        if (scored.conflict(a, b)) {
          return ": " + cards.place(a) + " and " + cards.place(b) + " can't be one";
        }
      }
    }
    return "";
  }

  private int[] members(int cluster) {
    return IntStream.range(0, clusters.length).filter(row -> clusters[row] == cluster).toArray();
  }

  private String note(Near near) {
    if (labels.isRejected(near.b())) {
      return "a row was set aside";
    }
    if (near.probability() >= lines.mergeAt()) {
      return "likely enough, kept apart by rows of their clusters";
    }
    if (near.probability() >= lines.reviewAt()) {
      return "between the lines of review and of merging";
    }
    return compared.contains(pair(near.a(), near.b()))
        ? "below the line of review"
        : "never compared";
  }
}
