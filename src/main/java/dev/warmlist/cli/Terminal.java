package dev.warmlist.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which streams a person is looking at. A system that doesn't tell has none: then nothing is drawn
 * and nothing waits.
 *
 * @param in whether stdin is a terminal
 * @param out whether stdout is a terminal that shows more than ASCII
 * @param err whether stderr is a terminal that can redraw a line
 */
record Terminal(boolean in, boolean out, boolean err) {
  /** Nobody is looking. */
  static final Terminal NONE = new Terminal(false, false, false);

  static Terminal ofProcess() {
    boolean dumb = "dumb".equals(System.getenv("TERM"));
    return new Terminal(
        isTerminal(0), isTerminal(1) && !dumb && isUnicode(), isTerminal(2) && !dumb);
  }

  /** The first of these variables that is set says what the terminal shows. */
  private static boolean isUnicode() {
    return Stream.of("LC_ALL", "LC_CTYPE", "LANG")
        .map(name -> System.getenv().getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .map(value -> value.toLowerCase(Locale.ROOT).replace("-", "").contains("utf8"))
        .orElse(false);
  }

  /** How many columns a terminal has, when its shell exported that; else the usual number. */
  static int width(int usual) {
    String columns = System.getenv().getOrDefault("COLUMNS", "");
    boolean number = columns.matches("[1-9][0-9]{1,3}");
    return number ? Math.max(80, Math.min(200, Integer.parseInt(columns))) : usual;
  }

  private static boolean isTerminal(int descriptor) {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
