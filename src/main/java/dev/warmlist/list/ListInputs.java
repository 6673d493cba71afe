package dev.warmlist.list;

import dev.warmlist.Place;
import dev.warmlist.UserError;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * The lists that a command line names.
 *
 * <p><b>Errors:</b> a list that is missing, a folder or unreadable, a pattern that no file matches
 * (66); stdin named twice (2).
 */
public final class ListInputs {
  private static final String STDIN = "-";

  private ListInputs() {}

  /**
   * Looks each argument up. Labels are the shortest path endings that tell the lists apart; a path
   * that is named twice keeps its whole name. Lists of the same size are compared, so that one that
   * is given twice can be told.
   *
   * @param named paths, patterns such as {@code lists/*.csv} that the shell left as they were, or
   *     {@code -} for stdin
   */
  public static List<ListInput> of(List<String> named, InputStream stdin) {
    var args = new ArrayList<String>();
    named.forEach(arg -> args.addAll(PathPattern.expand(arg)));
    if (args.stream().filter(STDIN::equals).count() > 1) {
      throw UserError.usage("standard input (-) is named more than once", "Name it once.");
    }
    var inputs = new ArrayList<ListInput>();
    var times = new HashMap<String, Integer>();
    for (String arg : args) {
      int time = times.merge(arg, 1, Integer::sum);
      String label = label(arg, args) + (time > 1 ? " (" + time + ")" : "");
      inputs.add(arg.equals(STDIN) ? stdin(stdin) : file(arg, label));
    }
    return Repeats.said(inputs);
  }

  private static ListInput stdin(InputStream stdin) {
    return new ListInput(STDIN, STDIN, true, false, () -> stdin);
  }

  private static ListInput file(String arg, String label) {
    Path path = path(arg);
    if (arg.isEmpty() || !Files.exists(path)) {
      throw UserError.missingInput(Place.of(name(arg)), "there is no such file", near(path));
    }
    if (Files.isDirectory(path)) {
      throw UserError.missingInput(
          Place.of(arg), "this is a folder, not a list", "Name the files in it: " + arg + "/*.csv");
    }
    if (!Files.isReadable(path)) {
      throw UserError.missingInput(
          Place.of(arg), "the file can't be read", "Check its permissions.");
    }
    return new ListInput(
        label, arg, false, Files.isRegularFile(path), () -> Files.newInputStream(path));
  }

  private static Path path(String arg) {
    try {
      return Path.of(arg);
    } catch (InvalidPathException e) {
      throw UserError.missingInput(
          Place.of(name(arg)), "this can't be a file's name", "Check the spelling.");
    }
  }

  private static String name(String arg) {
    return arg.isEmpty() ? "''" : arg;
  }

  private static String near(Path path) {
    Path parent = path.toAbsolutePath().getParent();
    return parent != null && !Files.isDirectory(parent)
        ? "The folder " + parent + " doesn't exist either."
        : "Check the name; quote it if it holds blanks.";
  }

  private static String label(String arg, List<String> args) {
    String path = arg.replace('\\', '/');
    int from = path.length();
    while (from > 0) {
      from = path.lastIndexOf('/', from - 1);
      String ending = path.substring(from + 1);
      if (!ending.isEmpty() && isUnique(ending, arg, args)) {
        return ending;
      }
    }
    return name(arg);
  }

  private static boolean isUnique(String ending, String arg, List<String> args) {
    for (String other : args) {
      String path = other.replace('\\', '/');
      if (!other.equals(arg) && (path.equals(ending) || path.endsWith("/" + ending))) {
        return false;
      }
    }
    return true;
  }
}
