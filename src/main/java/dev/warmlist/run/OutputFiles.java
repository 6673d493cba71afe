package dev.warmlist.run;

import dev.warmlist.ExitStatus;
import dev.warmlist.Place;
import dev.warmlist.UserError;
import dev.warmlist.export.OutputFile;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files of one run, which appear together when all of them are whole. */
final class OutputFiles implements AutoCloseable {
  private final List<Path> inputs;
  private final boolean dryRun;
  private final List<OutputFile> files = new ArrayList<>();
  private final Set<Path> named = new HashSet<>();
  private boolean whole;

  OutputFiles(List<Path> inputs, boolean dryRun) {
    this.inputs = inputs;
    this.dryRun = dryRun;
  }

  /** Where to write a file; nowhere when none was named. */
  OutputStream at(Optional<Path> file) {
    return at(file, OutputStream.nullOutputStream());
  }

  /** Where to write a file, or something else when none was named. */
  OutputStream at(Optional<Path> file, OutputStream otherwise) {
    if (dryRun) {
      return OutputStream.nullOutputStream();
    }
    if (file.isEmpty()) {
      return otherwise;
    }
    if (!named.add(file.get().toAbsolutePath().normalize())) {
      throw UserError.at(
          ExitStatus.CANNOT_CREATE,
          Place.of(file.get().toString()),
          "two outputs are to go into this file",
          "Name a file for each.");
    }
    var output = OutputFile.at(file.get(), inputs);
    files.add(output);
    return output.stream();
  }

  /** Everything was written. */
  void commitOnClose() {
    whole = true;
  }

  /** Puts the files into their places when everything was written; else leaves none behind. */
  @Override
  public void close() {
    if (whole) {
      files.forEach(OutputFile::commit);
    }
    files.forEach(OutputFile::close);
  }
}
