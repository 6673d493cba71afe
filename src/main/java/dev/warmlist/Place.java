package dev.warmlist;

/**
 * Where in the user's files something stands: a file, a line in it, a column.
 *
 * @param file the file as the user named it, {@code -} for stdin; never empty
 * @param line the physical line, from 1; 0 when the whole file is meant
 * @param column the column's header or position; empty when the whole line is meant
 */
public record Place(String file, long line, String column) {

  /** Checks that there is a file and that the line isn't negative. */
  public Place {
    if (file.isEmpty() || line < 0) {
      throw new IllegalArgumentException("a place needs a file and a line of 0 or more");
    }
  }

  /** The whole of a file. */
  public static Place of(String file) {
    return new Place(file, 0, "");
  }

  /** One line of a file. */
  public static Place of(String file, long line) {
    return new Place(file, line, "");
  }

  /** The place as compilers print it: {@code leads.csv:17:Phone}. */
  @Override
  public String toString() {
    var text = new StringBuilder(file);
    if (line > 0) {
      text.append(':').append(line);
    }
    if (!column.isEmpty()) {
      text.append(':').append(column);
    }
    return text.toString();
  }
}
