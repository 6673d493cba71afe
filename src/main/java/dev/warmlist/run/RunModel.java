package dev.warmlist.run;

import dev.warmlist.Place;
import dev.warmlist.UserError;
import dev.warmlist.export.ModelJson;
import dev.warmlist.export.ModelReader;
import dev.warmlist.match.Decisions;
import dev.warmlist.match.ListModel;
import dev.warmlist.match.MatchIndex;
import dev.warmlist.match.MatchSettings;
import dev.warmlist.match.Matcher;
import dev.warmlist.match.Matching;
import dev.warmlist.match.Scored;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The model that a run decides by: read from the file that was named, or the lists' own, which is
 * kept to be written there when there is no such file yet.
 */
final class RunModel {
  private final Optional<Path> file;
  private final Optional<ModelReader.Written> known;
  private final MatchSettings lines;
  private Optional<ListModel> learned = Optional.empty();

  private RunModel(Optional<Path> file, Optional<ModelReader.Written> known, MatchSettings lines) {
    this.file = file;
    this.known = known;
    this.lines = lines;
  }

  /** Reads the file if there is one. */
  static RunModel of(MatchingSettings settings) {
    var known = settings.model().filter(Files::exists).map(ModelReader::read);
    MatchSettings usual = known.map(k -> k.model().lines()).orElse(MatchSettings.DEFAULT);
    return new RunModel(settings.model(), known, settings.lines().over(usual));
  }

  /** Reads the file, which must be there when one was named (66). */
  static RunModel measured(MatchingSettings settings) {
    settings
        .model()
        .filter(file -> !Files.exists(file))
        .ifPresent(
            file -> {
              throw UserError.missingInput(
                  Place.of(file.toString()),
                  "there is no such model to measure",
                  "plan and dedupe write one with --model.");
            });
    return of(settings);
  }

  /** The lines that are asked for, by the user or by the model. */
  MatchSettings lines() {
    return lines;
  }

  /**
   * Weighs the pairs of all rows.
   *
   * @param reviewAt the probability below which pairs may be forgotten
   */
  Scored score(MatchIndex index, Decisions decisions, double reviewAt) {
    return new Matcher(lines.reviewedAt(reviewAt))
        .score(index, decisions, known.map(ModelReader.Written::model));
  }

  /** Matches all rows, and keeps the model when it is to be written. */
  Matching match(MatchIndex index, Decisions decisions) {
    Scored scored = score(index, decisions, lines.reviewAt());
    if (isToBeWritten() && index.size() > 0) {
      learned = Optional.of(scored.listModel(lines));
    }
    return scored.match(lines);
  }

  /** The file to write, when rows taught something and there is none yet. */
  Optional<Path> target() {
    return learned.flatMap(model -> file);
  }

  private boolean isToBeWritten() {
    return file.isPresent() && known.isEmpty();
  }

  /** Writes what was learned, and closes the stream. */
  void write(OutputStream out, String version) {
    String name = file.map(Path::toString).orElse("-");
    learned.ifPresent(model -> ModelJson.write(out, name, version, model));
  }

  /**
   * What is to be said of it, in finished sentences; nothing when no file was named.
   *
   * @param version the program's version
   * @param dryRun whether nothing is written
   */
  List<String> remarks(String version, boolean dryRun) {
    var remarks = new ArrayList<String>();
    String name = file.map(Path::toString).orElse("");
    known.ifPresent(k -> remarks.addAll(read(name, k, "warmlist " + version)));
    if (isToBeWritten()) {
      remarks.add(
          learned.isEmpty()
              ? "No row taught anything: no model was written to " + name + "."
              : dryRun
                  ? "There is no model "
                      + name
                      + " yet; what these lists teach would be written"
                      + " there."
                  : "What these lists taught was written to "
                      + name
                      + ": the next run with it"
                      + " decides alike.");
    }
    return remarks;
  }

  private static List<String> read(String name, ModelReader.Written written, String program) {
    var remarks = new ArrayList<String>();
    int rows = written.model().rows();
    remarks.add(
        String.format(
            Locale.ROOT,
            "Decided by the model %s of a list of %,d %s; nothing was learned from these lists.",
            name,
            rows,
            rows == 1 ? "row" : "rows"));
    if (!written.program().equals(program)) {
      remarks.add(
          name
              + " was written by "
              + (written.program().isEmpty() ? "another program" : written.program())
              + ", and this is "
              + program
              + ": some pairs may weigh otherwise than then.");
    }
    return remarks;
  }
}
