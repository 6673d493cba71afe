package dev.warmlist.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody wrote behind a touch in {@code touches.csv}.
 *
 * @param touchId the touch it belongs to
 * @param done when or whether it was done, as written; may be empty
 * @param outcome what came of it, as written; may be empty
 * @param fact what was found out; may be empty
 * @param source where the fact is from; may be empty
 * @param row the whole line as it was read, by header
 */
public record TouchResult(
    String touchId,
    String done,
    String outcome,
    String fact,
    String source,
    Map<String, String> row) {

  /** Keeps the order of the columns. */
  public TouchResult {
    row = Collections.unmodifiableMap(new LinkedHashMap<>(row));
  }

  /** Whether nothing was written. */
  boolean isEmpty() {
    return done.isEmpty() && outcome.isEmpty() && fact.isEmpty() && source.isEmpty();
  }
}
