package dev.warmlist.run;

import dev.warmlist.clean.Companies;
import dev.warmlist.clean.Email;
import dev.warmlist.clean.Emails;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The firms that prospects belong to, so that nobody calls on two people of one firm in the same
 * week. Cautious: two firms of one name count as one.
 */
final class Accounts {
  private final Map<String, Integer> codes = new HashMap<>();
  private final List<String> keys = new ArrayList<>(List.of(""));
  private int[] sizes = new int[0];

  /** The code of the firm that a row speaks of; 0 when it speaks of none. */
  int code(Values values) {
    String key = key(values);
    if (key.isEmpty()) {
      return 0;
    }
    return codes.computeIfAbsent(
        key,
        k -> {
          keys.add(k);
          return keys.size() - 1;
        });
  }

  /** The firm's key, empty for code 0. */
  String key(int code) {
    return keys.get(code);
  }

  /** Counts a prospect of a firm. */
  void count(int code) {
    if (sizes.length < keys.size()) {
      sizes = java.util.Arrays.copyOf(sizes, keys.size());
    }
    sizes[code]++;
  }

  /** How many prospects were counted for a firm; 1 for code 0. */
  int size(int code) {
    return code == 0 || code >= sizes.length ? 1 : sizes[code];
  }

  private static String key(Values values) {
    if (values.has(Field.COMPANY)) {
      return Companies.read(values.first(Field.COMPANY)).key();
    }
    for (String address : values.all(Field.EMAIL)) {
      Email email = Emails.of(address);
      if (email.kind() == Email.Kind.WORK || email.kind() == Email.Kind.ROLE) {
        return "@" + email.domain();
      }
    }
    return "";
  }
}
