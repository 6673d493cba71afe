package dev.warmlist.tag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/** The tags that a prospect has been given so far: each once, with its first evidence. */
final class Given {
  private final TreeMap<String, Tag> tags = new TreeMap<>();
  private final List<String> names = new ArrayList<>();

  void add(Tag tag) {
    if (tags.putIfAbsent(tag.name(), tag) == null) {
      names.add(tag.name());
    }
  }

  void add(BuiltInTag tag, String because) {
    add(tag.key(), because);
  }

  void add(String name, String because) {
    add(new Tag(name, because));
  }

  boolean has(String name) {
    return tags.containsKey(name);
  }

  /** A view of their names, in the order given. */
  List<String> names() {
    return Collections.unmodifiableList(names);
  }

  /** A copy of them, sorted by name. */
  List<Tag> sorted() {
    return new ArrayList<>(tags.values());
  }
}
