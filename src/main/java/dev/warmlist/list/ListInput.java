package dev.warmlist.list;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A list that is to be read.
 *
 * @param label the shortest path ending that tells the run's lists apart, {@code -} for stdin
 * @param name the list as the user named it; messages point at it
 * @param stdin whether it is standard input, which can be read once only
 * @param repeatable whether the bytes can be opened more than once; pipes and stdin can't
 * @param bytes its bytes
 * @param sameAs what a person should know when the run's earlier lists hold the same bytes, as a
 *     sentence; else empty
 */
public record ListInput(
    String label, String name, boolean stdin, boolean repeatable, ByteSource bytes, String sameAs) {

  private static final int LONGEST_COMMENT = 4096;

  /** A byte order mark, blanks, or the quotes that spreadsheets put around. */
  private static final Pattern BEFORE = Pattern.compile("^(\u00ef\u00bb\u00bf)?[\\s\"]*");

  /** Checks that messages can name it. */
  public ListInput {
    if (label.isEmpty() || name.isEmpty()) {
      throw new IllegalArgumentException("a list needs a label and a name");
    }
  }

  /** A list that is given once. */
  public ListInput(String label, String name, boolean stdin, boolean repeatable, ByteSource bytes) {
    this(label, name, stdin, repeatable, bytes, "");
  }

  /** The same list with what is known about its being given before. */
  ListInput repeating(String sentence) {
    return new ListInput(label, name, stdin, repeatable, bytes, sentence);
  }

  /**
   * The lines that begin with {@code #} before any other line, without it; none in a list that can
   * be opened only once, or that is compressed or not in an encoding that has ASCII in it.
   */
  public List<String> comments() {
    if (!repeatable) {
      return List.of();
    }
    try (InputStream in = bytes.open()) {
      String text = new String(in.readNBytes(LONGEST_COMMENT), StandardCharsets.ISO_8859_1);
      return text.lines()
          .map(line -> BEFORE.matcher(line).replaceFirst(""))
          .takeWhile(line -> line.startsWith("#"))
          .map(line -> line.substring(1).strip())
          .toList();
    } catch (IOException e) {
      return List.of(); // whoever reads the list says what is wrong
    }
  }

  /** A list that is a text in memory, in UTF-8. */
  public static ListInput ofText(String label, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new ListInput(label, label, false, true, () -> new ByteArrayInputStream(bytes));
  }
}
