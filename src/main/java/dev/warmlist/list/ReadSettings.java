package dev.warmlist.list;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What the user overrules of what would be detected.
 *
 * @param encoding the encoding, or nothing to detect it
 * @param delimiter the character between cells, or nothing to detect it
 * @param noHeader whether the first record is data already
 * @param map what columns hold
 */
public record ReadSettings(
    Optional<Charset> encoding, Optional<Character> delimiter, boolean noHeader, ColumnMap map) {

  /** Everything is detected. */
  public static final ReadSettings DETECT =
      new ReadSettings(Optional.empty(), Optional.empty(), false, ColumnMap.NOTHING);
}
