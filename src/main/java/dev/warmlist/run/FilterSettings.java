package dev.warmlist.run;

import dev.warmlist.playbook.Playbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a filter was asked to do.
 *
 * @param stage how far rows go
 * @param lists which lists, and how to read them
 * @param playbook whose tags are given
 * @param where only these prospects; empty: all
 * @param against lists of prospects who are known already and are left out
 * @param matching how duplicates are told
 * @param asOf the day the run believes it is
 * @param output a file; absent: stdout
 * @param lineage where to account for each row
 * @param rejects where to put rows that were set aside
 * @param review where to put the pairs that a person should look at
 * @param report where to write the run's figures as JSON
 * @param explain whether tags are shown with their evidence
 * @param dryRun decide everything and write nothing
 * @param version the program's version
 */
public record FilterSettings(
    Stage stage,
    ListSettings lists,
    Playbook playbook,
    String where,
    List<String> against,
    MatchingSettings matching,
    LocalDate asOf,
    Optional<Path> output,
    Optional<Path> lineage,
    Optional<Path> rejects,
    Optional<Path> review,
    Optional<Path> report,
    boolean explain,
    boolean dryRun,
    String version) {

  /** Keeps copies. */
  public FilterSettings {
    against = List.copyOf(against);
    lists = lists.stopping(playbook.consent());
  }

  /** All files that are read, none of which may be overwritten. */
  List<Path> inputs() {
    Stream<Path> named =
        Stream.of(lists.lists(), lists.doNotContact(), against)
            .flatMap(List::stream)
            .filter(name -> !name.equals("-"))
            .map(Path::of);
    return Stream.concat(named, matching.inputs().stream()).toList();
  }

  /** How far rows go. */
  public enum Stage {
    /** Cleaned, each row by itself. */
    CLEAN,
    /** Cleaned and merged. */
    DEDUPE,
    /** Cleaned and tagged, each row by itself. */
    TAG;

    /** The verb. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
