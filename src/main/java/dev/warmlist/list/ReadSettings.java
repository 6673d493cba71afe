package dev.warmlist.list;

import java.nio.charset.Charset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the user overrules of what would be detected.
 *
 * @param encoding the encoding, or nothing to detect it
 * @param delimiter the character between cells, or nothing to detect it
 * @param noHeader whether the first record is data already
 * @param map for a header, or a column's number from 1: the key of the field it holds; empty or
 *     {@code -} carries the column along unread
 */
public record ReadSettings(
    Optional<Charset> encoding,
    Optional<Character> delimiter,
    boolean noHeader,
    Map<String, String> map) {

  /** Everything is detected. */
  public static final ReadSettings DETECT =
      new ReadSettings(Optional.empty(), Optional.empty(), false, Map.of());

  /** Keeps the order in which columns were named. */
  public ReadSettings {
    map = Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
