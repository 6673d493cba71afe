package dev.warmlist.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An export that is known whole. One coincidental column can't claim a list: all of the headers
 * that a signature needs have to be there.
 *
 * @param name the tool and its export, as it is shown: {@code HubSpot contacts}
 * @param needs the keys of the headers that it always has
 * @param roles what its headers mean, by key
 */
record Signature(String name, List<String> needs, Map<String, Role> roles) {
  private static final Pattern BAR = Pattern.compile("\\|");

  /** Whether a list with these header keys is such an export. */
  boolean fits(Set<String> keys) {
    return keys.containsAll(needs);
  }

  /** Reads the table. */
  static List<Signature> load() {
    var all = new ArrayList<Signature>();
    for (String line : Resource.lines("signatures.txt")) {
      if (line.startsWith("[")) {
        String name = line.substring(1, line.length() - 1);
        all.add(new Signature(name, new ArrayList<>(), new LinkedHashMap<>()));
      } else {
        all.get(all.size() - 1).add(line);
      }
    }
    return all;
  }

  private void add(String line) {
    if (line.startsWith("needs:")) {
      BAR.splitAsStream(line.substring(6)).map(HeaderWords::key).forEach(needs::add);
      return;
    }
    int equals = line.lastIndexOf(" = ");
    roles.put(HeaderWords.key(line.substring(0, equals)), Role.parse(line.substring(equals + 3)));
  }
}
