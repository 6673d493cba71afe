package dev.warmlist.list;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

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

  /** A list that is a text in memory, in UTF-8. */
  public static ListInput ofText(String label, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new ListInput(label, label, false, true, () -> new ByteArrayInputStream(bytes));
  }
}
