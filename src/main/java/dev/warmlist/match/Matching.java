package dev.warmlist.match;

import java.util.List;

/** Which rows are one prospect, and what holds them together. */
public final class Matching {
  private final int[] clusters;
  private final List<Link> links;
  private final List<Link> reviews;
  private final List<Link> leftOut;

  /**
   * A finished matching.
   *
   * @param clusters for each row's ordinal the smallest ordinal of its cluster
   * @param links the links that hold the clusters together, in the order of their rows
   * @param reviews pairs that a person should look at, those first from which most can be gained
   */
  public Matching(int[] clusters, List<Link> links, List<Link> reviews) {
    this(clusters, List.copyOf(links), List.copyOf(reviews), List.of());
  }

  /**
   * A finished matching with more pairs to look at than a person would want to see.
   *
   * @param links unmodifiable; it may explain a link anew each time when it is asked for
   * @param reviews the same
   * @param leftOut pairs to look at whose clusters stand in enough others
   */
  Matching(int[] clusters, List<Link> links, List<Link> reviews, List<Link> leftOut) {
    this.clusters = clusters.clone();
    this.links = links;
    this.reviews = reviews;
    this.leftOut = List.copyOf(leftOut);
  }

  /** The number of rows. */
  public int size() {
    return clusters.length;
  }

  /** The smallest ordinal of the cluster that a row belongs to: the row itself when it is alone. */
  public int cluster(int ordinal) {
    return clusters[ordinal];
  }

  /**
   * The links that hold the clusters together, in the order of their rows. One thread at a time may
   * ask; as each may be explained anew, ask for it once.
   */
  public List<Link> links() {
    return links;
  }

  /** Pairs to look at, best gain first; to be asked for as {@link #links()} are. */
  public List<Link> reviews() {
    return reviews;
  }

  /**
   * Pairs that aren't shown, since a cluster of theirs stands in enough others; without reasons.
   */
  public List<Link> leftOut() {
    return leftOut;
  }
}
