package dev.warmlist.list;

import dev.warmlist.Place;
import dev.warmlist.UserError;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * Patterns of paths, {@code lists/*.csv}, for shells that don't expand them, or quoted ones.
 *
 * <p><b>Errors:</b> a pattern that no file matches (66).
 */
final class PathPattern {
  private static final Pattern SIGNS = Pattern.compile("[*?\\[{]");
  private static final Pattern SLASH = Pattern.compile("/");

  private PathPattern() {}

  /** The files that a pattern matches, in order of their names; anything else as it stands. */
  static List<String> expand(String arg) {
    if (!SIGNS.matcher(arg).find() || exists(arg)) {
      return List.of(arg);
    }
    try {
      boolean absolute = arg.startsWith("/");
      List<Path> paths = List.of(Path.of(absolute ? "/" : ""));
      for (String part : SLASH.splitAsStream(arg).filter(p -> !p.isEmpty()).toList()) {
        paths = matching(paths, part);
      }
      List<String> files =
          paths.stream().filter(path -> !Files.isDirectory(path)).map(Path::toString).toList();
      if (!files.isEmpty()) {
        return files;
      }
    } catch (IOException | PatternSyntaxException e) {
      throw none(arg);
    }
    throw none(arg);
  }

  private static UserError none(String arg) {
    return UserError.missingInput(
        Place.of(arg), "no file matches this pattern", "Check the folder and the ending.");
  }

  private static boolean exists(String arg) {
    try {
      return Files.exists(Path.of(arg));
    } catch (InvalidPathException e) {
      return true; // what is wrong with it is said where it is opened
    }
  }

  private static List<Path> matching(List<Path> folders, String part) throws IOException {
    var found = new ArrayList<Path>();
    for (Path folder : folders) {
      if (!SIGNS.matcher(part).find()) {
        found.add(folder.resolve(part));
      } else if (Files.isDirectory(folder)) {
        found.addAll(listed(folder, part));
      }
    }
    return found.stream().filter(Files::exists).toList();
  }

  private static List<Path> listed(Path folder, String part) throws IOException {
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + part);
    boolean hidden = part.startsWith(".");
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(path -> matcher.matches(path.getFileName()))
          .filter(path -> hidden || !path.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }
}
