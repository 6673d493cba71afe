package dev.warmlist.tag;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** The tags that a prospect has been given so far: each once, with its first evidence. */
final class Given {
  private final TreeMap<String, Tag> tags = new TreeMap<>();

  void add(Tag tag) {
    tags.putIfAbsent(tag.name(), tag);
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

  /** A view of them, by name. */
  Collection<Tag> view() {
    return tags.values();
  }

  /** A copy of them, sorted by name. */
  List<Tag> sorted() {
    return new ArrayList<>(tags.values());
  }
}
