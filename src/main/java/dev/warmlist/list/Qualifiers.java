package dev.warmlist.list;

import dev.warmlist.prospect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words in a header that say whose value it is, not what it is: {@code Business Phone}, {@code
 * Straße privat}, {@code Company City}.
 */
final class Qualifiers {
  /** Whose value it is; addresses of different kinds are never mixed. */
  enum Kind {
    PERSON,
    WORK,
    HOME,
    OTHER,
    COMPANY,
    MAILING,
    BILLING,
    SHIPPING
  }

  private static final Map<String, Kind> WORDS = new HashMap<>();
  private static final Set<String> NOISE = new HashSet<>();

  static {
    for (String line : Resource.lines("qualifiers.txt")) {
      int colon = line.indexOf(':');
      String kind = line.substring(0, colon).toUpperCase(Locale.ROOT);
      for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
        if (kind.equals("NOISE")) {
          NOISE.add(word);
        } else {
          WORDS.putIfAbsent(word, Kind.valueOf(kind));
        }
      }
    }
  }

  private static final Set<Field> REACH =
      Set.of(
          Field.EMAIL,
          Field.PHONE,
          Field.MOBILE,
          Field.FAX,
          Field.WEBSITE,
          Field.ADDRESS,
          Field.STREET,
          Field.CITY,
          Field.POSTCODE,
          Field.REGION,
          Field.COUNTRY);

  private static final Set<Field> OF_COMPANIES =
      Set.of(Field.COMPANY, Field.INDUSTRY, Field.EMPLOYEES);

  private Qualifiers() {}

  /**
   * The words without those that say nothing: {@code required}, {@code custom}, and the {@code c}
   * that Salesforce puts behind a team's own fields.
   */
  static List<String> plain(List<String> words) {
    var rest = new ArrayList<String>(words);
    rest.removeIf(NOISE::contains);
    int last = rest.size() - 1;
    if (last > 0 && (rest.get(last).equals("c") || rest.get(last).equals("pc"))) {
      rest.remove(last);
    }
    return rest;
  }

  /** The words that say what it is. */
  static List<String> without(List<String> words) {
    var rest = new ArrayList<String>(words);
    rest.removeIf(WORDS::containsKey);
    return rest;
  }

  /**
   * What may be left of a header when words that say whose value it is are taken off its ends,
   * longest first, and then off its middle: {@code Home Postal Code} is a postal code.
   */
  static List<List<String>> cores(List<String> words) {
    int front = 0;
    while (front < words.size() && WORDS.containsKey(words.get(front))) {
      front++;
    }
    int back = words.size();
    while (back > 0 && WORDS.containsKey(words.get(back - 1))) {
      back--;
    }
    var cores = new ArrayList<List<String>>();
    for (int length = words.size() - 1; length > 0; length--) {
      for (int start = 0; start <= front && start + length <= words.size(); start++) {
        if (start + length >= back) {
          cores.add(words.subList(start, start + length));
        }
      }
    }
    cores.add(without(words));
    return cores;
  }

  /** Whether a header with these words may mean a role that its other words name. */
  static boolean allow(List<String> words, Role role) {
    for (String word : words) {
      Kind kind = WORDS.getOrDefault(word, Kind.PERSON);
      boolean reach = role.isOptOut() || role.field().filter(REACH::contains).isPresent();
      boolean firm = role.field().filter(OF_COMPANIES::contains).isPresent();
      boolean job = kind == Kind.WORK && role.holds(Field.TITLE);
      if (kind != Kind.PERSON && !reach && !job && !(kind == Kind.COMPANY && firm)) {
        return false;
      }
    }
    return true;
  }

  /** Which of several addresses a header belongs to: {@code home}, {@code 2}, or nothing. */
  static String set(List<String> words) {
    var set = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      Kind kind = WORDS.getOrDefault(word, Kind.PERSON);
      if (HeaderWords.isNumber(word) && i < words.size() - 1) {
        set.append(word);
      } else if (kind != Kind.PERSON) {
        set.append(kind);
      }
    }
    return set.toString();
  }
}
