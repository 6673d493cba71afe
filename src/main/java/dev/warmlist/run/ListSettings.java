package dev.warmlist.run;

import dev.warmlist.list.ReadSettings;
import dev.warmlist.playbook.ConsentTerms;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * Which lists a run reads, and what overrules detection.
 *
 * @param lists paths, or {@code -} for stdin
 * @param read how to read them
 * @param region the country assumed where a row says none (ISO 3166-1), or empty: each list's own
 *     majority
 * @param doNotContact lists of those who said no
 * @param maxAge how many days old such a list may be; empty: what the playbook says
 */
public record ListSettings(
    List<String> lists,
    ReadSettings read,
    String region,
    List<String> doNotContact,
    OptionalInt maxAge) {

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
        doNotContact,
        maxAge);
  }

  /** The same with further do-not-contact lists. */
  ListSettings heeding(List<Path> lists) {
    var all = new LinkedHashSet<>(doNotContact);
    lists.forEach(list -> all.add(list.toString()));
    return new ListSettings(this.lists, read, region, List.copyOf(all), maxAge);
  }

  /** The same with the do-not-contact lists that a playbook names. */
  ListSettings stopping(ConsentTerms terms) {
    var all = new LinkedHashSet<>(doNotContact);
    terms.lists().forEach(list -> all.add(list.file()));
    return new ListSettings(lists, read, region, List.copyOf(all), maxAge);
  }
}
