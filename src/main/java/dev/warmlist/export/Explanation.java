package dev.warmlist.export;

import java.util.List;
import java.util.Map;

/**
 * All that a plan folder says of one prospect, or of one row that made none.
 *
 * @param id the prospect's id; empty for a row that was rejected
 * @param rows what became of its rows
 * @param prospect its line of {@code prospects.csv}; empty when it isn't kept
 * @param tags the evidence of each of its tags; empty when it isn't planned
 * @param duplicates its lines of {@code duplicates.csv}; none when it has one row
 * @param links what holds its rows together
 * @param near lines of {@code review.csv}: other rows that may be the same
 * @param aside its lines of {@code suppressed.csv} or {@code rejected.csv}
 * @param consent its line of {@code consent.csv}; empty when it isn't kept
 * @param touches its lines of {@code touches.csv}
 */
public record Explanation(
    String id,
    List<LineageCsv.Entry> rows,
    Map<String, String> prospect,
    Map<String, String> tags,
    List<Map<String, String>> duplicates,
    List<MergesCsv.Entry> links,
    List<Map<String, String>> near,
    List<Map<String, String>> aside,
    Map<String, String> consent,
    List<Map<String, String>> touches) {}
