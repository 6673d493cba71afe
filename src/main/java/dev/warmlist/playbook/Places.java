package dev.warmlist.playbook;

import dev.warmlist.Place;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the parts of a playbook stand. It is no part of what a playbook says: two playbooks that
 * say the same are equal, wherever they say it, so all places are equal.
 */
public final class Places {
  /** Nothing is known. */
  public static final Places NONE = new Places(Map.of());

  private final Map<String, Place> byPath;

  Places(Map<String, Place> byPath) {
    this.byPath = new LinkedHashMap<>(byPath);
  }

  /** The place of each part that is known. */
  Map<String, Place> byPath() {
    return new LinkedHashMap<>(byPath);
  }

  /**
   * Where a part stands: {@code sequences/NAME}, {@code sequences/NAME/STEP}, {@code
   * sequences/NAME/STEP/KEY}, {@code templates/NAME}, {@code gives/NAME}, {@code tags/NAME}; where
   * that isn't known, where the part around it stands.
   */
  public Place at(String path) {
    String part = path;
    while (!byPath.containsKey(part) && part.contains("/")) {
      part = part.substring(0, part.lastIndexOf('/'));
    }
    Place file = byPath.getOrDefault("", Place.of("playbook"));
    return byPath.getOrDefault(part, file);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Places;
  }

  @Override
  public int hashCode() {
    return Places.class.hashCode();
  }

  @Override
  public String toString() {
    return byPath.size() + " places";
  }
}
