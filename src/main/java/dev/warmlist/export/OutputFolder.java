package dev.warmlist.export;

import dev.warmlist.ExitStatus;
import dev.warmlist.Place;
import dev.warmlist.UserError;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A folder of output files while it is written. It grows beside its target under a hidden name and
 * takes the target's place by {@link #commit()}, so that nobody ever sees half of it; closed
 * without that, it vanishes. Only a folder that warmlist wrote is replaced, and files of others in
 * it move along.
 *
 * <p>Errors: a target that can't or mustn't be written 73; writing that fails midway 74, and what
 * was there before is unchanged.
 */
final class OutputFolder implements AutoCloseable {
  private final Path shown;
  private final Path target;
  private final Path folder;
  private final Kind kind;
  private final List<PlanFile> files = new ArrayList<>();
  private boolean committed;

  /** What a folder is for, and how one that warmlist wrote is told from others. */
  interface Kind {
    /** What such a folder is, in a few words: {@code a plan of warmlist's}. */
    String words();

    /** Which folder may be named instead: {@code a plan's folder to write it anew}. */
    String again();

    /** The option that names it. */
    String option();

    /** Whether warmlist wrote a folder, so that it may be replaced. */
    boolean wrote(Path folder);

    /** Which files of a folder that warmlist wrote are its own; the others move along. */
    Predicate<Path> own(Path folder) throws IOException;
  }

  private OutputFolder(Path shown, Path target, Path folder, Kind kind) {
    this.shown = shown;
    this.target = target;
    this.folder = folder;
    this.kind = kind;
  }

  /**
   * Checks the target and begins a folder beside it. Nothing at the target is touched.
   *
   * @param inputs files and folders that are read in the same run: a target that is one of them or
   *     holds one of them is refused
   */
  static OutputFolder create(Path shown, List<Path> inputs, Kind kind) {
    Path target = real(shown);
    check(shown, target, inputs, kind);
    try {
      return new OutputFolder(shown, target, beside(target, "new"), kind);
    } catch (IOException e) {
      throw refused(
          shown,
          "no folder can be made in " + target.getParent(),
          "Make that folder, or get the right to write in it.");
    }
  }

  /** Checks the same as {@link #create}, and writes nothing at all: for a dry run. */
  static void check(Path shown, List<Path> inputs, Kind kind) {
    check(shown, real(shown), inputs, kind);
  }

  private static void check(Path shown, Path target, List<Path> inputs, Kind kind) {
    for (Path input : inputs) {
      if (real(input).startsWith(target)) {
        throw refused(
            shown,
            "this would replace an input: " + input,
            "Name another folder with " + kind.option() + "; inputs are never touched.");
      }
    }
    if (!Files.isDirectory(parent(target)) || !Files.isWritable(parent(target))) {
      throw refused(
          shown,
          Files.isDirectory(parent(target))
              ? "the folder around it can't be written to"
              : "the folder around it doesn't exist",
          "Make it, or get the right to write in it: " + parent(target));
    }
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isReplaceable(target, kind)) {
      throw refused(
          shown,
          Files.isDirectory(target)
              ? "this folder holds something that is not " + kind.words()
              : "this is not a folder",
          "Name an empty or a new folder with " + kind.option() + ", or " + kind.again() + ".");
    }
  }

  private static boolean isReplaceable(Path target, Kind kind) {
    if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(target)) {
      return kind.wrote(target) || inside.findAny().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  /** Opens a file of the folder; closing it brings it to the device. */
  OutputStream open(String name) {
    files.removeIf(PlanFile::isClosed);
    var file = new PlanFile(folder.resolve(name), shown.resolve(name), true);
    files.add(file);
    return file;
  }

  /** Puts the folder in its place: from now on the target is the new one, whole. */
  void commit() {
    files.forEach(PlanFile::close);
    try {
      force(folder);
      if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        swap();
      } else {
        Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
        committed = true;
      }
      force(parent(target));
    } catch (IOException e) {
      throw PlanFile.failed(shown, e);
    }
  }

  private void swap() throws IOException {
    keepRights();
    Path old = beside(target, "old");
    Files.move(target, old, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    try {
      Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
      committed = true;
    } catch (IOException e) {
      Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
      throw e;
    }
    moveForeign(old);
    delete(old);
  }

  private void moveForeign(Path old) throws IOException {
    try (Stream<Path> inside = Files.list(old)) {
      Predicate<Path> own = kind.own(old);
      for (Path file : inside.sorted().toList()) {
        if (!own.test(file)) {
          Files.move(file, free(file.getFileName().toString()), StandardCopyOption.ATOMIC_MOVE);
        }
      }
    } catch (IOException e) {
      throw UserError.at(
          ExitStatus.WRITE_FAILED,
          Place.of(shown.toString()),
          "the new one is in place, but other files couldn't be moved into it: " + e.getMessage(),
          "They are safe in " + old + "; move them by hand.");
    }
  }

  /** A name in the target that nothing has: {@code talk.md}, else {@code talk-yours.md}. */
  private Path free(String name) {
    int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
    Path free = target.resolve(name);
    for (int i = 1; Files.exists(free, LinkOption.NOFOLLOW_LINKS); i++) {
      String more = i == 1 ? "-yours" : "-yours-" + i;
      free = target.resolve(name.substring(0, dot) + more + name.substring(dot));
    }
    return free;
  }

  private void keepRights() {
    try {
      Files.setPosixFilePermissions(folder, Files.getPosixFilePermissions(target));
    } catch (IOException | UnsupportedOperationException e) {
      // A file system without such rights, or somebody else's folder: the usual rights will do.
      return;
    }
  }

  @Override
  public void close() {
    if (committed) {
      return;
    }
    files.forEach(PlanFile::abandon);
    try {
      delete(folder);
    } catch (IOException e) {
      throw PlanFile.failed(folder, e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      for (Path file : inside.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** Makes an empty folder with the first hidden name that is free beside the target. */
  private static Path beside(Path target, String what) throws IOException {
    for (int i = 1; ; i++) {
      Path folder =
          parent(target).resolve("." + target.getFileName() + ".warmlist-" + what + "-" + i);
      try {
        return Files.createDirectory(folder);
      } catch (FileAlreadyExistsException e) {
        if (i == Integer.MAX_VALUE) {
          throw e;
        }
      }
    }
  }

  private static void force(Path folder) {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Not every system lets a folder be forced; the files in it have been.
      return;
    }
  }

  /** The absolute path behind links; of a path that doesn't exist, as far as it does. */
  static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      return absolute.toRealPath();
    } catch (IOException e) {
      Path parent = absolute.getParent();
      return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
    }
  }

  private static Path parent(Path target) {
    Path parent = target.getParent();
    return parent == null ? target : parent;
  }

  /** The error of a folder that mustn't be written. */
  static UserError refused(Path shown, String problem, String remedy) {
    return UserError.at(ExitStatus.CANNOT_CREATE, Place.of(shown.toString()), problem, remedy);
  }
}
