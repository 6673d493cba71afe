package dev.warmlist.playbook;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The keys that may stand at one place of a playbook.
 *
 * @param what what they describe, with its article: {@code a step}
 * @param all by name, in the order in which people are told of them
 */
record Keys(String what, Map<String, Key> all) {

  Keys {
    all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
  }

  static Keys of(String what, Key... keys) {
    var all = new LinkedHashMap<String, Key>();
    Arrays.stream(keys).forEach(key -> all.put(key.name(), key));
    return new Keys(what, all);
  }

  /** A key that has to be there. */
  static Key must(String name, Form form, String meaning) {
    return new Key(name, form, true, meaning);
  }

  /** A key that may be left out. */
  static Key may(String name, Form form, String meaning) {
    return new Key(name, form, false, meaning);
  }

  /** The form behind a key. */
  Form form(String key) {
    Key known = all.get(key);
    if (known == null) {
      throw new IllegalArgumentException(what + " has no key " + key);
    }
    return known.form();
  }
}
