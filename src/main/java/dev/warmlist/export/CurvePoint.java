package dev.warmlist.export;

/**
 * What one line of merging would give.
 *
 * @param mergeAt the probability from which two rows are merged
 * @param agreement how well the clusters agree with the truth
 * @param merged the pairs within a cluster that have a weight of their own: those expected and
 *     those observed to be true
 */
public record CurvePoint(double mergeAt, Agreement agreement, Weighed merged) {}
