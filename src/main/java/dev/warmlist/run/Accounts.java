package dev.warmlist.run;

import dev.warmlist.clean.Companies;
import dev.warmlist.clean.Email;
import dev.warmlist.clean.Emails;
import dev.warmlist.clean.Texts;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Kind;
import dev.warmlist.prospect.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The firms that prospects belong to, so that nobody calls on two people of one firm in the same
 * week. Cautious: two firms of one name count as one.
 */
final class Accounts {
  private static final long MASK = 0xffffffffL;

  private final Map<String, Integer> codes = new HashMap<>();
  private final List<String> keys = new ArrayList<>(List.of(""));
  private int[] sizes = new int[0];
  private int[] people = new int[0];

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
      sizes = Arrays.copyOf(sizes, keys.size());
    }
    sizes[code]++;
  }

  /**
   * Counts the people of each firm, once all prospects were counted: equal names are one person, as
   * rows of one person may stand apart, and a firm's own record is nobody.
   *
   * @param seen a {@link #person} for each prospect, in any order; it is sorted
   */
  void countPeople(long[] seen) {
    Arrays.sort(seen);
    people = new int[keys.size()];
    for (int i = 0; i < seen.length; i++) {
      if (i == 0 || seen[i] != seen[i - 1]) {
        people[(int) (seen[i] >>> Integer.SIZE)]++;
      }
    }
  }

  /** A prospect of a firm as a number: equal for equal names at one firm; 0 for nobody. */
  static long person(int code, Values values) {
    if (code == 0 || Kind.of(values) == Kind.COMPANY) {
      return 0;
    }
    String name = values.first(Field.NAME);
    String written =
        name.isEmpty() ? values.first(Field.GIVEN_NAME) + values.first(Field.FAMILY_NAME) : name;
    String known = written.isEmpty() ? values.first(Field.EMAIL) : written;
    return known.isEmpty()
        ? 0
        : (long) code << Integer.SIZE | (Texts.fold(known).hashCode() & MASK);
  }

  /** How many different people of a firm are known; 0 for code 0. */
  int people(int code) {
    return code == 0 ? 0 : people[code];
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
