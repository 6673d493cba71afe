package dev.warmlist.tag;

import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.TagRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives tags: first those that need no rule, then those of the playbook, whose rules may ask for
 * tags that were given before. A tag is given once, with its first evidence.
 *
 * <p>Built in are: the seniority of the title from manager upwards, and its function; {@code
 * free-mail}, {@code role-mailbox}; {@code reach-social}, {@code -email}, {@code -letter}, {@code
 * -call}, {@code -message}; {@code phone-only}, {@code no-name}; {@code on-several-lists}, {@code
 * colleagues}; {@code fresh}, {@code stale}; {@code called-before}, {@code asked-to-call-back},
 * {@code not-interested}, {@code not-now}; {@code connected}, {@code customer}; and one of {@code
 * cold}, {@code met}, {@code dormant}, {@code warm}, {@code resting} for whoever is no customer.
 */
public final class Tagger {
  private final List<TagRule> rules;
  private final int restAfterYears;

  /** A tagger by the rules of a playbook. */
  public Tagger(Playbook playbook) {
    this.rules = List.copyOf(playbook.tags());
    this.restAfterYears = playbook.settings().restAfterYears();
  }

  /** The tags of a prospect, sorted by name. */
  public List<Tag> tags(Facts facts) {
    var traits = new Traits(facts);
    var tags = new TreeMap<String, Tag>();
    BuiltInTagger.tag(traits, (name, because) -> add(tags, new Tag(name, because)));
    if (!facts.customer()) {
      add(tags, Relationship.of(traits, restAfterYears));
    }
    Collection<Tag> given = tags.values();
    var subject = new ProspectSubject(traits, given);
    for (TagRule rule : rules) {
      if (!tags.containsKey(rule.tag()) && rule.when().matches(subject)) {
        add(tags, new Tag(rule.tag(), because(rule)));
      }
    }
    return new ArrayList<>(given);
  }

  private static void add(Map<String, Tag> tags, Tag tag) {
    tags.putIfAbsent(tag.name(), tag);
  }

  private static String because(TagRule rule) {
    return rule.because().isEmpty() ? rule.when().text() : rule.because();
  }
}
