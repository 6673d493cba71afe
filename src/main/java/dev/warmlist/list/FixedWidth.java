package dev.warmlist.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells tables whose columns are set by blanks: no delimiter, but gutters through all lines. */
final class FixedWidth {
  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Pattern GAP = Pattern.compile("\\S {2,}\\S");
  private static final int LINES = 100;
  private static final int FEWEST_LINES = 3;
  private static final int FEWEST_COLUMNS = 3;

  private FixedWidth() {}

  /** Whether the first lines of a text are such a table. */
  static boolean is(String text) {
    List<String> lines =
        LINE_END.splitAsStream(text).filter(l -> !l.isBlank()).limit(LINES).toList();
    long gaps = lines.stream().filter(line -> GAP.matcher(line).find()).count();
    return lines.size() >= FEWEST_LINES
        && gaps * 10 >= lines.size() * 8L
        && columns(lines) >= FEWEST_COLUMNS;
  }

  private static int columns(List<String> lines) {
    int longest = lines.stream().mapToInt(String::length).max().orElse(0);
    var blank = new ArrayList<Boolean>();
    for (int i = 0; i < longest; i++) {
      int at = i;
      blank.add(lines.stream().allMatch(l -> at >= l.length() || l.charAt(at) == ' '));
    }
    int columns = 0;
    for (int i = 0; i < longest; i++) {
      columns += !blank.get(i) && (i == 0 || blank.get(i - 1)) ? 1 : 0;
    }
    return columns;
  }
}
