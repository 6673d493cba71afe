package dev.warmlist.run;

import dev.warmlist.ReasonCode;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.TagRule;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Kind;
import dev.warmlist.prospect.Values;
import dev.warmlist.query.Queries;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tags that everybody of a firm gets as soon as one of them answers to the rule. Somebody who said
 * no, in whatever way and on whatever channel, is no evidence for others.
 *
 * <p>One look is taken: a rule whose query asks for a tag that somebody has only from a colleague
 * doesn't pass it on.
 */
final class AccountTags implements AccountLook.Asker {
  /** No rule asks for it. */
  static final AccountTags NONE = new AccountTags(List.of());

  private final List<TagRule> rules;

  /** For a rule's position and a firm's code: who of the firm answered, and by what. */
  private final List<Map<Integer, String>> evidence;

  private AccountTags(List<TagRule> rules) {
    this.rules = rules;
    this.evidence = rules.stream().<Map<Integer, String>>map(rule -> new HashMap<>()).toList();
  }

  /**
   * Looks at the people of firms, if the playbook has a rule for whole firms to which any row may
   * answer.
   */
  static AccountTags of(Playbook playbook, Rows rows, AccountLook look) {
    var reach = new TagReach(playbook.tags(), rows.fields());
    if (playbook.tags().stream().noneMatch(rule -> rule.account() && reach.mayMatch(rule))) {
      return NONE;
    }
    var tags = new AccountTags(playbook.tags());
    look.tell(List.of(tags));
    return tags;
  }

  @Override
  public boolean needsTags() {
    return true;
  }

  @Override
  public void prospect(int account, Assessment seen) {
    if (saidNo(seen)) {
      return;
    }
    IntStream.range(0, rules.size())
        .filter(rule -> rules.get(rule).account())
        .filter(rule -> !evidence.get(rule).containsKey(account))
        .filter(rule -> rules.get(rule).when().matches(seen.subject()))
        .forEach(rule -> evidence.get(rule).put(account, because(rules.get(rule), seen)));
  }

  private static boolean saidNo(Assessment seen) {
    return seen.permission().stop().isPresent()
        || !seen.permission().stoppedHandles().isEmpty()
        || seen.rest().filter(rest -> rest.code() == ReasonCode.NOT_INTERESTED).isPresent()
        || seen.permission().blocked().values().stream()
            .anyMatch(reason -> reason.code() == ReasonCode.OPTED_OUT);
  }

  private static String because(TagRule rule, Assessment seen) {
    String evidence = Queries.evidence(rule.when(), seen.subject());
    return who(seen) + ": " + (evidence.isEmpty() ? rule.when().text() : evidence);
  }

  private static String who(Assessment seen) {
    Values values = seen.prospect().values();
    if (seen.prospect().kind() == Kind.COMPANY) {
      return "the company itself";
    }
    String name = values.first(Field.NAME);
    String given = (values.first(Field.GIVEN_NAME) + ' ' + values.first(Field.FAMILY_NAME)).strip();
    String known = name.isEmpty() ? given : name;
    return (known.isEmpty() ? "somebody" : known) + " of this company";
  }

  /** Why somebody of a firm gets the tag of the rule at a position, if a colleague answered. */
  Optional<String> of(int rule, int account) {
    return account == 0 || rules.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(evidence.get(rule).get(account));
  }
}
