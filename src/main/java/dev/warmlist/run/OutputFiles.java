package dev.warmlist.run;

import dev.warmlist.export.OutputFile;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files of one run, which appear together when all of them are whole. */
final class OutputFiles implements AutoCloseable {
  private final List<Path> inputs;
  private final boolean dryRun;
  private final List<OutputFile> files = new ArrayList<>();
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
