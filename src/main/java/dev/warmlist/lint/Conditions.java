package dev.warmlist.lint;

import dev.warmlist.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The terms of a query as they are written, for questions that can be decided without knowing
 * anybody: whether one query holds wherever another does. It never says yes where that isn't so;
 * ranges, wildcards and regular expressions only follow from themselves.
 */
final class Conditions {
  /**
   * One term.
   *
   * @param negated whether it begins with a dash
   * @param field what is asked for; empty for a bare word
   * @param values any of which will do, as written but for case
   */
  record Condition(boolean negated, String field, Set<String> values) {

    /** Whether the other one holds of everybody of whom this one does. */
    boolean implies(Condition other) {
      if (!field.equals(other.field) || negated != other.negated) {
        return false;
      }
      if (negated) {
        return values.containsAll(other.values);
      }
      boolean any = other.values.contains("any") && !values.contains("none");
      return any || other.values.containsAll(values);
    }
  }

  private final List<Condition> conditions = new ArrayList<>();

  /** The terms of a query. */
  Conditions(Query query) {
    for (String term : split(query.text(), " \t\n\r")) {
      conditions.add(condition(term));
    }
  }

  private static Condition condition(String term) {
    boolean negated = term.startsWith("-");
    String plain = negated ? term.substring(1) : term;
    int colon = plain.indexOf(':');
    boolean bare = colon < 0 || plain.substring(0, colon).contains("\"");
    String field = bare ? "" : plain.substring(0, colon).toLowerCase(Locale.ROOT);
    Set<String> values = new TreeSet<>();
    for (String value : split(bare ? plain : plain.substring(colon + 1), ",")) {
      values.add(value.replace("\"", "").toLowerCase(Locale.ROOT));
    }
    return new Condition(negated, field, values);
  }

  /** Parts of a text between separators that stand in no quotes and in no regular expression. */
  private static List<String> split(String text, String separators) {
    var parts = new ArrayList<String>();
    var part = new StringBuilder();
    char open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean begins = part.isEmpty() || part.charAt(part.length() - 1) == ':';
      if (open == 0 && separators.indexOf(c) >= 0) {
        keep(part, parts);
      } else {
        boolean mark = c == '"' || (c == '/' && (begins || open == '/'));
        open = mark && open == 0 ? c : c == open ? 0 : open;
        part.append(c);
      }
    }
    keep(part, parts);
    return parts;
  }

  private static void keep(StringBuilder part, List<String> parts) {
    if (!part.isEmpty()) {
      parts.add(part.toString());
      part.setLength(0);
    }
  }

  /** Whether a query holds of everybody of whom this one does. */
  boolean imply(Conditions other) {
    return other.conditions.stream()
        .allMatch(wanted -> conditions.stream().anyMatch(known -> known.implies(wanted)));
  }

  /** Whether a field is surely without any of these values, or without a value at all. */
  boolean exclude(String field, String value) {
    return conditions.stream()
        .filter(condition -> condition.field().equals(field))
        .anyMatch(
            condition ->
                condition.negated()
                    ? condition.values().contains(value) || condition.values().contains("any")
                    : condition.values().equals(Set.of("none")));
  }

  /** Whether something is asked of a field that holds of the people who are met. */
  boolean ask(String field) {
    return conditions.stream()
        .anyMatch(c -> !c.negated() && c.field().equals(field) && !c.values().contains("none"));
  }

  /** The values that a field is asked for, or asked to be without; tags, for instance. */
  List<String> values(String field) {
    return conditions.stream()
        .filter(condition -> condition.field().equals(field))
        .flatMap(condition -> condition.values().stream())
        .toList();
  }

  /** Whether one of these values, or one that begins so, is asked for. */
  boolean askFor(String field, String beginning) {
    return conditions.stream()
        .filter(condition -> !condition.negated() && condition.field().equals(field))
        .anyMatch(c -> c.values().stream().allMatch(value -> value.startsWith(beginning)));
  }
}
