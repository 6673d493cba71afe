package dev.warmlist.export;

/** Foreign text in Markdown: nothing in it makes markup, a link or HTML. */
final class Markdown {
  /** What begins a heading, a list, a quotation or a rule at the start of a line. */
  private static final String STARTS = "#+-=>:";

  private static final String MARKS = "\\`*_[]<>|~&";

  private Markdown() {}

  /** Text on one line. */
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
        || (at == 0 && STARTS.indexOf(c) >= 0)
        || ((c == '.' || c == ')') && isNumber(line, at))
        || (c == '!' && line.startsWith("[", at + 1))
        || (c == ':' && line.startsWith("//", at + 1))
        || (c == '.' && at >= 3 && line.regionMatches(true, at - 3, "www", 0, 3));
  }

  /** Whether only digits stand before a place, as in the first line of a numbered list. */
  private static boolean isNumber(String line, int end) {
    return end > 0 && line.substring(0, end).chars().allMatch(Character::isDigit);
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
