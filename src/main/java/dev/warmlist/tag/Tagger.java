package dev.warmlist.tag;

import dev.warmlist.clean.JobTitle;
import dev.warmlist.clean.Memo;
import dev.warmlist.clean.Titles;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.TagRule;
import dev.warmlist.query.Queries;
import dev.warmlist.query.Subject;
import dev.warmlist.query.TagWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Gives tags: first those that need no rule, see {@link BuiltInTag}, then those of the playbook,
 * whose rules may ask for tags that were given before. A tag is given once, with its first
 * evidence. Thread-confined: it remembers titles and places that come again.
 */
public final class Tagger {
  private final List<TagRule> rules;
  private final PlaceTagger places = new PlaceTagger();
  private final ListTagger lists = new ListTagger();
  private final KnownTagger known;
  private final Memo<JobTitle> titles = new Memo<>(Titles::read);

  /**
   * Somebody with their tags.
   *
   * @param tags sorted by name
   * @param subject what queries see of them
   */
  public record Tagged(List<Tag> tags, Subject subject) {}

  /** A tagger by the rules of a playbook, which also names competitors. */
  public Tagger(Playbook playbook) {
    this.rules = List.copyOf(playbook.tags());
    var competitors = new Competitors(playbook.competitors());
    this.known = new KnownTagger(competitors, playbook.settings().restAfterYears());
  }

  /** The tags that can be given: those that need no rule, and a playbook's. */
  public static TagWords words(Playbook playbook) {
    var whole = new ArrayList<String>();
    var beginnings = new ArrayList<String>();
    for (BuiltInTag tag : BuiltInTag.values()) {
      (tag.isFamily() ? beginnings : whole).add(tag.key());
    }
    playbook.tags().forEach(rule -> whole.add(rule.tag()));
    return TagWords.of(whole, beginnings);
  }

  /** The tags of a prospect by themselves. */
  public Tagged tag(Facts facts) {
    return tag(facts, rule -> Optional.empty());
  }

  /**
   * The tags of a prospect.
   *
   * @param ofColleague for the position of a rule for whole firms: who of the firm answers to it,
   *     and by what
   */
  public Tagged tag(Facts facts, IntFunction<Optional<String>> ofColleague) {
    var traits = new Traits(facts, titles::of);
    var given = new Given();
    WhoTagger.tag(traits, given);
    ReachTagger.tag(traits, given);
    places.tag(traits, given);
    lists.tag(traits, given);
    TimeTagger.tag(traits, given);
    CallTagger.tag(traits.values(), given);
    known.tag(traits, given);
    var subject = new ProspectSubject(traits, given.names());
    for (int i = 0; i < rules.size(); i++) {
      TagRule rule = rules.get(i);
      if (given.has(rule.tag())) {
        continue;
      }
      if (rule.when().matches(subject)) {
        given.add(rule.tag(), because(rule, Queries.evidence(rule.when(), subject)));
      } else if (rule.account()) {
        ofColleague.apply(i).ifPresent(who -> given.add(rule.tag(), because(rule, who)));
      }
    }
    return new Tagged(given.sorted(), subject);
  }

  /** What answered to the rule, and why the team cares. */
  private static String because(TagRule rule, String evidence) {
    if (evidence.isEmpty()) {
      return rule.because().isEmpty() ? rule.when().text() : rule.because();
    }
    return rule.because().isEmpty() ? evidence : evidence + " (" + rule.because() + ')';
  }
}
