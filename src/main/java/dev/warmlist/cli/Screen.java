package dev.warmlist.cli;

/** Makes foreign text harmless on a terminal. */
final class Screen {
  private Screen() {}

  /** The text without control characters, so that a file name can't move the cursor. */
  static String safe(String text) {
    var safe = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isISOControl(c) && c != '\n' ? '\ufffd' : c)
        .forEach(safe::appendCodePoint);
    return safe.toString();
  }
}
