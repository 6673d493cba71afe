package dev.warmlist.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The given names that are known (English, German, French, Spanish, some others), and which of them
 * are one name: Robert, Bob and Rob. All names are folded.
 */
public final class GivenNames {
  private static final Pattern BLANK = Pattern.compile(" ");

  /** For each known name the groups it belongs to, ascending; none when it has no other form. */
  private final Map<String, int[]> groups = new HashMap<>();

  private final List<List<String>> members = new ArrayList<>();

  /** For each name that other languages write differently the groups it belongs to. */
  private final Map<String, int[]> variants = new HashMap<>();

  /** Reads the tables. */
  public GivenNames() {
    for (String line : lines("nicknames.txt")) {
      int group = members.size();
      members.add(BLANK.splitAsStream(line).toList());
      members.get(group).forEach(name -> join(groups, name, group));
    }
    int languages = 0;
    for (String line : lines("given-name-variants.txt")) {
      int group = languages++;
      BLANK.splitAsStream(line).forEach(name -> join(variants, name, group));
    }
    for (String line : lines("given-names.txt")) {
      BLANK.splitAsStream(line).forEach(name -> groups.putIfAbsent(name, new int[0]));
    }
  }

  /** Whether this is a given name in use. */
  public boolean known(String name) {
    return groups.containsKey(name) || variants.containsKey(name);
  }

  /** Whether two names are forms of one name. */
  public boolean related(String a, String b) {
    return shareGroup(groups, a, b);
  }

  /**
   * Whether two names are one name in two languages or spellings: Mary and Marie. They are rather
   * two people, but a clerk may have written either.
   */
  public boolean variants(String a, String b) {
    return shareGroup(variants, a, b);
  }

  private static boolean shareGroup(Map<String, int[]> groups, String a, String b) {
    int[] ofA = groups.get(a);
    int[] ofB = groups.get(b);
    if (ofA == null || ofB == null) {
      return false;
    }
    return Arrays.stream(ofA).anyMatch(group -> Arrays.binarySearch(ofB, group) >= 0);
  }

  /** All forms of a name, itself among them; none when it isn't known or has no other form. */
  public List<String> forms(String name) {
    int[] of = groups.getOrDefault(name, new int[0]);
    return Arrays.stream(of).boxed().flatMap(group -> members.get(group).stream()).toList();
  }

  private static void join(Map<String, int[]> groups, String name, int group) {
    int[] old = groups.getOrDefault(name, new int[0]);
    int[] more = Arrays.copyOf(old, old.length + 1);
    more[old.length] = group;
    groups.put(name, more);
  }

  private static List<String> lines(String resource) {
    return Table.rows(resource).stream().map(row -> row.get(0)).toList();
  }
}
