package dev.warmlist.playbook;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file, with the line on which it stands. */
sealed interface Node {

  /** The line, from 1. */
  int line();

  /** How many pieces it is made of, repeats counted each time. */
  int size();

  /** Whether nothing is written there. */
  default boolean isBlank() {
    return false;
  }

  /** A single value, as it was written. */
  record Text(String text, int line) implements Node {
    @Override
    public int size() {
      return 1;
    }

    @Override
    public boolean isBlank() {
      return text.isBlank();
    }
  }

  /** A list. */
  record Items(List<Node> nodes, int line, int size) implements Node {}

  /** Keys and their values, in the order written. */
  record Entries(Map<String, Entry> entries, int line, int size) implements Node {}

  /**
   * What stands behind a key.
   *
   * @param line the key's line
   */
  record Entry(int line, Node value) {}
}
