package dev.warmlist.export;

/** Foreign text in Markdown: nothing in it makes markup, a link or HTML. */
final class Markdown {
  /** What begins a heading, a list, a quotation or a rule at the start of a line. */
  private static final String STARTS = "#+-=:";

  private static final String MARKS = "\\`*[]<>|~";

  private Markdown() {}

  /** Text behind other text of the same line. */
  static String text(String foreign) {
    String line = Foreign.plain(foreign).replaceAll("\\s+", " ").strip();
    var text = new StringBuilder(line.length() + 8);
    for (int i = 0; i < line.length(); i++) {
      if (isMark(line, i)) {
        text.append('\\');
      }
      text.append(line.charAt(i));
    }
    return text.toString();
  }

  private static boolean isMark(String line, int at) {
    char c = line.charAt(at);
    return MARKS.indexOf(c) >= 0
        || (c == '_' && !isInner(line, at))
        || (c == '&' && at + 1 < line.length() && isPartOfEntity(line.charAt(at + 1)))
        || (c == '!' && line.startsWith("[", at + 1))
        || (c == ':' && line.startsWith("//", at + 1))
        || (c == '.' && at >= 3 && line.regionMatches(true, at - 3, "www", 0, 3));
  }

  /** Whether a letter or a digit stands on both sides. */
  private static boolean isInner(String line, int at) {
    return at > 0
        && at + 1 < line.length()
        && Character.isLetterOrDigit(line.charAt(at - 1))
        && Character.isLetterOrDigit(line.charAt(at + 1));
  }

  private static boolean isPartOfEntity(char c) {
    return c == '#' || Character.isLetter(c);
  }

  /** Text that begins a line, where more characters make markup. */
  static String start(String foreign) {
    String text = text(foreign);
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean numbered =
        digits > 0 && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
    boolean marked = !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    return numbered || marked ? text.substring(0, digits) + '\\' + text.substring(digits) : text;
  }

  /** Text of several lines that is shown as it stands, in a fence that nothing in it ends. */
  static String verbatim(String foreign) {
    String text = Foreign.plain(foreign).replace("\r\n", "\n").replace('\r', '\n');
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String fence = "`".repeat(Math.max(3, longest + 1));
    return fence + "text\n" + text + (text.endsWith("\n") ? "" : "\n") + fence + "\n";
  }
}
