package dev.warmlist.clean;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is known about a value: facts by short names, in the order in which they were added. */
final class Known {
  private final Map<String, String> facts = new LinkedHashMap<>();

  /** Adds a fact; one that says nothing is left out. */
  Known add(String key, String fact) {
    if (!fact.isEmpty()) {
      facts.put(key, fact);
    }
    return this;
  }

  Map<String, String> facts() {
    return Collections.unmodifiableMap(facts);
  }
}
