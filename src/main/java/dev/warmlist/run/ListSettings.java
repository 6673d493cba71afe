package dev.warmlist.run;

import dev.warmlist.list.ReadSettings;
import java.util.List;

/**
 * Which lists a run reads, and what overrules detection.
 *
 * @param lists paths, or {@code -} for stdin
 * @param read how to read them
 * @param region the country assumed where a row says none (ISO 3166-1), or empty: each list's own
 *     majority
 * @param doNotContact lists of those who said no
 */
public record ListSettings(
    List<String> lists, ReadSettings read, String region, List<String> doNotContact) {

  /** Keeps copies. */
  public ListSettings {
    lists = List.copyOf(lists);
    doNotContact = List.copyOf(doNotContact);
  }

  /** The same with columns that hold identifiers, in whichever list has them. */
  public ListSettings identifying(List<String> headers) {
    var map = read.map().identifying(headers);
    return new ListSettings(
        lists,
        new ReadSettings(read.encoding(), read.delimiter(), read.noHeader(), map),
        region,
        doNotContact);
  }
}
