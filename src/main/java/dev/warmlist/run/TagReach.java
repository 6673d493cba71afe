package dev.warmlist.run;

import dev.warmlist.playbook.TagRule;
import dev.warmlist.prospect.Field;
import dev.warmlist.query.Queries;
import dev.warmlist.tag.BuiltInTag;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether any row of a run may answer to a rule, by the fields that rows have. A rule for people
 * who are connected needs no look at lists that don't know of connections.
 */
final class TagReach {
  /** Fields that are concluded where no row states them. */
  private static final Set<Field> CONCLUDED = Set.of(Field.COUNTRY, Field.REGION, Field.LANGUAGE);

  private final List<TagRule> rules;
  private final Set<Field> fields;
  private final Set<TagRule> asked = new HashSet<>();

  /**
   * The reach of rules.
   *
   * @param fields those in which any row has a value
   */
  TagReach(List<TagRule> rules, Set<Field> fields) {
    this.rules = rules;
    this.fields = fields;
  }

  /** Whether anybody may answer; true when in doubt. */
  boolean mayMatch(TagRule rule) {
    if (!asked.add(rule)) {
      return false; // it asks for itself, which is no other way to get it
    }
    boolean may = Queries.mayMatch(rule.when(), this::mayBeFilled);
    asked.remove(rule);
    return may;
  }

  private boolean mayBeFilled(String name) {
    if (name.startsWith("tag:")) {
      return mayBeGiven(name.substring("tag:".length()).replace(' ', '-'));
    }
    Optional<Field> field = Field.of(name);
    return field.isEmpty() || CONCLUDED.contains(field.get()) || fields.contains(field.get());
  }

  private boolean mayBeGiven(String tag) {
    boolean connected = tag.equals(BuiltInTag.CONNECTED.key());
    boolean ruled = rules.stream().anyMatch(rule -> rule.tag().equals(tag) && mayMatch(rule));
    return ruled || !connected || fields.contains(Field.CONNECTED_ON);
  }
}
