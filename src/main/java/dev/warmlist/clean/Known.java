package dev.warmlist.clean;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is known of a value, in words for people, under short keys in a stable order. */
final class Known {
  private Known() {}

  /** The pairs of key and value whose value says something, in the order given. */
  static Map<String, String> of(String... pairs) {
    var known = new LinkedHashMap<String, String>();
    for (int i = 0; i + 1 < pairs.length; i += 2) {
      if (!pairs[i + 1].isEmpty()) {
        known.put(pairs[i], pairs[i + 1]);
      }
    }
    return Collections.unmodifiableMap(known);
  }
}
