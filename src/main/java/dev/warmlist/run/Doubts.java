package dev.warmlist.run;

import dev.warmlist.match.Link;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who waits until a pair is decided. Somebody who may be the same as one who said no always waits;
 * of two who might both be met, the later one waits, so that nobody is met twice.
 */
final class Doubts {
  private final Map<Integer, Integer> waitsFor = new HashMap<>();

  /**
   * Works out who waits.
   *
   * @param reviews the pairs to look at, by ordinals
   * @param clusters which prospect an ordinal belongs to
   * @param saidNo the prospects who said no
   * @param toMeet the prospects who would be planned
   */
  Doubts(List<Link> reviews, Clusters clusters, BitSet saidNo, BitSet toMeet) {
    for (Link pair : reviews) {
      int a = clusters.root(pair.a());
      int b = clusters.root(pair.b());
      consider(Math.max(a, b), Math.min(a, b), saidNo, toMeet);
      consider(Math.min(a, b), Math.max(a, b), saidNo, new BitSet());
    }
  }

  private void consider(int who, int other, BitSet saidNo, BitSet toMeet) {
    boolean no = saidNo.get(other);
    if (no || toMeet.get(other)) {
      waitsFor.merge(who, other, (old, now) -> saidNo.get(old) ? old : now);
    }
  }

  /** The prospect whom this one may be the same as, if it has to wait for that. */
  Optional<Integer> waitsFor(int root) {
    return Optional.ofNullable(waitsFor.get(root));
  }

  /** Whether one of a pair's prospects waits until it is decided. */
  boolean holdsUp(Link pair, Clusters clusters) {
    int a = clusters.root(pair.a());
    int b = clusters.root(pair.b());
    return Integer.valueOf(b).equals(waitsFor.get(a)) || Integer.valueOf(a).equals(waitsFor.get(b));
  }

  /** How many prospects wait. */
  int size() {
    return waitsFor.size();
  }
}
