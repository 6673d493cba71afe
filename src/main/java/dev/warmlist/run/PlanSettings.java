package dev.warmlist.run;

import dev.warmlist.playbook.Playbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a plan run was asked to do.
 *
 * @param lists which lists, and how to read them
 * @param playbook the team's playbook
 * @param customers lists of people and firms that are customers
 * @param acceptShrunk whether do-not-contact lists may have lost any number of entries
 * @param matching how duplicates are told
 * @param where only these prospects; empty: all
 * @param first these prospects before others; empty: none
 * @param asOf the day the run believes it is
 * @param continues the folder of an earlier plan that is carried on
 * @param output the plan folder; absent on a dry run, which decides everything and writes nothing
 * @param briefs the folder of briefs and drafts, if one is asked for; absent on a dry run
 * @param report where to write the run's figures as JSON
 * @param version the program's version
 */
public record PlanSettings(
    ListSettings lists,
    Playbook playbook,
    List<String> customers,
    boolean acceptShrunk,
    MatchingSettings matching,
    String where,
    String first,
    LocalDate asOf,
    Optional<Path> continues,
    Optional<Path> output,
    Optional<Path> briefs,
    Optional<Path> report,
    String version) {

  /** Keeps copies. */
  public PlanSettings {
    customers = List.copyOf(customers);
    lists = lists.stopping(playbook.consent());
  }

  /** All files that are read, none of which may be overwritten. */
  List<Path> inputs() {
    Stream<Path> named =
        Stream.of(lists.lists(), lists.doNotContact(), customers)
            .flatMap(List::stream)
            .filter(name -> !name.equals("-"))
            .map(Path::of);
    return Stream.concat(named, matching.inputs().stream()).toList();
  }
}
