package dev.warmlist.match;

import java.util.List;

/** Which rows are one prospect, and what holds them together. */
public final class Matching {
  private final int[] clusters;
  private final List<Link> links;
  private final List<Link> reviews;

  /**
   * A finished matching.
   *
   * @param clusters for each row's ordinal the smallest ordinal of its cluster
   * @param links the links that hold the clusters together, in the order of their rows
   * @param reviews pairs that a person should look at, those first from which most can be gained
   */
  public Matching(int[] clusters, List<Link> links, List<Link> reviews) {
    this.clusters = clusters.clone();
    this.links = List.copyOf(links);
    this.reviews = List.copyOf(reviews);
  }

  /** The number of rows. */
  public int size() {
    return clusters.length;
  }

  /** The smallest ordinal of the cluster that a row belongs to: the row itself when it is alone. */
  public int cluster(int ordinal) {
    return clusters[ordinal];
  }

  /** The links that hold the clusters together, in the order of their rows. */
  public List<Link> links() {
    return links;
  }

  /** Pairs to look at, best gain first. */
  public List<Link> reviews() {
    return reviews;
  }
}
