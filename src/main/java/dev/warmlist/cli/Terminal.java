package dev.warmlist.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which streams a person is looking at. A system that doesn't tell has none: then nothing is drawn
 * and nothing waits.
 *
 * @param in whether stdin is a terminal
 * @param err whether stderr is a terminal that can redraw a line
 */
record Terminal(boolean in, boolean err) {
  /** Nobody is looking. */
  static final Terminal NONE = new Terminal(false, false);

  static Terminal ofProcess() {
    boolean dumb = "dumb".equals(System.getenv("TERM"));
    return new Terminal(isTerminal(0), isTerminal(2) && !dumb);
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
