package dev.warmlist.list;

import dev.warmlist.Bundled;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The tables that lie beside the classes. */
final class Resource {
  private static final Pattern BLANKS = Pattern.compile(" +");

  private Resource() {}

  /** The lines of a table, stripped and put together, without empty ones and comments. */
  static List<String> lines(String name) {
    var joined = new ArrayList<String>();
    new Bundled(Resource.class, name)
        .text()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("# "))
        .forEach(line -> join(joined, line));
    return joined;
  }

  /** A line that begins with a blank continues the one before it. */
  private static void join(List<String> lines, String line) {
    int last = lines.size() - 1;
    if (line.startsWith(" ") && last >= 0) {
      lines.set(last, lines.get(last) + " " + line.strip());
    } else {
      lines.add(line.strip());
    }
  }

  /** The words of a table, with blanks between them. */
  static List<String> words(String name) {
    return lines(name).stream().flatMap(line -> BLANKS.splitAsStream(line)).toList();
  }
}
