package dev.warmlist.run;

import dev.warmlist.match.Matching;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The rows of each prospect, by the ordinal of the first one. */
final class Clusters {
  private final int[] root;
  private final int[] next;

  Clusters(Matching matching) {
    int n = matching.size();
    root = new int[n];
    next = new int[n];
    int[] last = new int[n];
    for (int i = 0; i < n; i++) {
      root[i] = matching.cluster(i);
      next[i] = -1;
      last[i] = i;
      if (root[i] != i) {
        next[last[root[i]]] = i;
        last[root[i]] = i;
      }
    }
  }

  /** The number of rows. */
  int rows() {
    return root.length;
  }

  /** The first rows of all prospects, in the order read. */
  IntStream roots() {
    return IntStream.range(0, root.length).filter(this::isRoot);
  }

  /** The first row of the prospect that a row belongs to. */
  int root(int ordinal) {
    return root[ordinal];
  }

  /** Whether a row is the first of its prospect. */
  boolean isRoot(int ordinal) {
    return root[ordinal] == ordinal;
  }

  /** The rows of a prospect, in the order read. */
  List<Integer> members(int first) {
    var members = new ArrayList<Integer>();
    for (int i = first; i >= 0; i = next[i]) {
      members.add(i);
    }
    return members;
  }
}
