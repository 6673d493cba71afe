package dev.warmlist.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an evaluation was asked to do.
 *
 * @param lists which lists, and how to read them
 * @param truth what is known of them: columns list, row and entity
 * @param matching how duplicates are told
 * @param errors how many mistakes of each kind are shown, 0 and more
 * @param curve where to write the curve over lines as CSV
 * @param calibration where to write predicted against observed as CSV
 * @param html where to write the page
 * @param version the program's version
 */
public record EvaluateSettings(
    ListSettings lists,
    Path truth,
    MatchingSettings matching,
    int errors,
    Optional<Path> curve,
    Optional<Path> calibration,
    Optional<Path> html,
    String version) {

  /** Checks the number of mistakes. */
  public EvaluateSettings {
    if (errors < 0) {
      throw new IllegalArgumentException("there can't be fewer than no mistakes");
    }
  }

  /** All files that are read, none of which may be overwritten. */
  List<Path> inputs() {
    var inputs = new ArrayList<Path>(matching.inputs());
    inputs.add(truth);
    lists.lists().stream().filter(name -> !name.equals("-")).map(Path::of).forEach(inputs::add);
    lists.doNotContact().stream().map(Path::of).forEach(inputs::add);
    return inputs;
  }
}
