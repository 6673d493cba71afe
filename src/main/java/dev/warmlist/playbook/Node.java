package dev.warmlist.playbook;

import dev.warmlist.Place;
import java.util.List;
import java.util.Map;

/** A piece of a YAML file, with the place where it stands. */
sealed interface Node {

  /** The file and the line. */
  Place place();

  /** How many pieces it is made of, repeats counted each time. */
  int size();

  /** Whether nothing is written there. */
  default boolean isBlank() {
    return false;
  }

  /** A single value, as it was written. */
  record Text(String text, Place place) implements Node {
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
  record Items(List<Node> nodes, Place place, int size) implements Node {}

  /** Keys and their values, in the order written. */
  record Entries(Map<String, Entry> entries, Place place, int size) implements Node {}

  /**
   * What stands behind a key.
   *
   * @param place the key's place
   */
  record Entry(Place place, Node value) {}
}
