package dev.warmlist.export;

import dev.warmlist.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a person decided about a pair in {@code review.csv}.
 *
 * @param pairId the pair's id, which is made of the rows' content and so outlives their order
 * @param verdict what was decided
 * @param place where it stands
 * @param row the whole line as it was read, by header
 */
public record ReviewDecision(String pairId, Verdict verdict, Place place, Map<String, String> row) {

  /** Whether two rows are one prospect. */
  public enum Verdict {
    SAME,
    DIFFERENT;

    /** The word in files. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Keeps the order of the columns. */
  public ReviewDecision {
    row = Collections.unmodifiableMap(new LinkedHashMap<>(row));
  }
}
