package dev.warmlist.export;

import dev.warmlist.ExitStatus;
import dev.warmlist.Place;
import dev.warmlist.UserError;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A file that appears whole or not at all: it is written beside its place and moved there by {@link
 * #commit}. What was there before stays until then. A device ({@code /dev/stderr}) is written to
 * directly.
 *
 * <p>Errors: 73 when it can't be begun, 74 when it can't be finished.
 */
public final class OutputFile implements AutoCloseable {
  private final Path shown;
  private final Path target;
  private final Path beside;
  private final PlanFile file;
  private boolean done;

  private OutputFile(Path shown, Path target, Path beside, PlanFile file) {
    this.shown = shown;
    this.target = target;
    this.beside = beside;
    this.file = file;
  }

  /**
   * Begins a file.
   *
   * @param inputs files that are read; a target among them is refused
   */
  public static OutputFile at(Path shown, List<Path> inputs) {
    for (Path input : inputs) {
      if (same(shown, input)) {
        throw refused(shown, "the output is also an input", "Inputs are never overwritten.");
      }
    }
    Path target = shown.toAbsolutePath();
    if (Files.isDirectory(target)) {
      throw refused(shown, "this is a folder", "Name a file.");
    }
    boolean device = Files.exists(target) && !Files.isRegularFile(target);
    Path beside = device ? target : target.resolveSibling("." + name(target) + ".warmlist-new");
    try {
      if (!device) {
        Files.deleteIfExists(beside);
      }
      return new OutputFile(shown, target, beside, new PlanFile(beside, shown, !device));
    } catch (IOException | UserError e) {
      throw refused(
          shown, "it can't be created there", "Name a file in a folder that can be written to.");
    }
  }

  private static String name(Path target) {
    return String.valueOf(target.getFileName());
  }

  private static boolean same(Path a, Path b) {
    try {
      return Files.exists(a) && Files.exists(b) && Files.isSameFile(a, b);
    } catch (IOException e) {
      return a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize());
    }
  }

  /** Where to write; closing it brings the bytes to the device. */
  public OutputStream stream() {
    return file;
  }

  /** Puts the finished file into its place. */
  public void commit() {
    file.close();
    try {
      if (!beside.equals(target)) {
        Files.move(
            beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      }
      done = true;
    } catch (IOException e) {
      throw PlanFile.failed(shown, e);
    }
  }

  /** Leaves nothing behind unless the file was committed. */
  @Override
  public void close() {
    if (done) {
      return;
    }
    file.abandon();
    try {
      if (!beside.equals(target)) {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw PlanFile.failed(beside, e);
    }
  }

  private static UserError refused(Path shown, String problem, String remedy) {
    return UserError.at(ExitStatus.CANNOT_CREATE, Place.of(shown.toString()), problem, remedy);
  }
}
