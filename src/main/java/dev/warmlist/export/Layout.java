package dev.warmlist.export;

/**
 * What a text is laid out for.
 *
 * @param width how many characters a line has
 * @param plain whether bars are drawn in ASCII
 * @param whole whether long parts are shown whole and not cut after their beginning
 */
public record Layout(int width, boolean plain, boolean whole) {
  /** A layout that each reader can show. */
  public static final int USUAL_WIDTH = 100;

  /** A piece of a bar: one that grows, or one that takes back. */
  String bar(boolean back) {
    if (plain) {
      return back ? "-" : "#";
    }
    return back ? "░" : "█";
  }

  /** A text in so many columns: cut, or filled with blanks. */
  String fit(String text, int columns) {
    int length = text.codePointCount(0, text.length());
    if (length <= columns) {
      return text + " ".repeat(columns - length);
    }
    String mark = plain ? ".." : "…";
    int end = text.offsetByCodePoints(0, Math.max(0, columns - mark.length()));
    return text.substring(0, end) + mark;
  }
}
