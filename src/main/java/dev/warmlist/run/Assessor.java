package dev.warmlist.run;

import dev.warmlist.clean.Disposition;
import dev.warmlist.consent.ContactRules;
import dev.warmlist.consent.Customers;
import dev.warmlist.consent.DoNotContact;
import dev.warmlist.consent.Permission;
import dev.warmlist.match.Merger;
import dev.warmlist.plan.Enroller;
import dev.warmlist.plan.Rests;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Prospect;
import dev.warmlist.prospect.Row;
import dev.warmlist.prospect.Source;
import dev.warmlist.prospect.Values;
import dev.warmlist.tag.Facts;
import dev.warmlist.tag.ProspectSubject;
import dev.warmlist.tag.Tag;
import dev.warmlist.tag.Tagger;
import dev.warmlist.whereabouts.Locator;
import dev.warmlist.whereabouts.Whereabouts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Builds one prospect at a time and says all that can be said of it by itself. */
final class Assessor {
  private final Rows rows;
  private final List<Source> sources;
  private final Playbook playbook;
  private final DoNotContact stops;
  private final Customers customers;
  private final LocalDate asOf;
  private final ContactRules rules = new ContactRules();
  private final Locator locator;
  private final Tagger tagger;
  private final Enroller enroller;

  Assessor(Rows rows, Means means, LocalDate asOf) {
    this.rows = rows;
    this.sources = rows.sources();
    this.playbook = means.playbook();
    this.stops = means.stops();
    this.customers = means.customers();
    this.asOf = asOf;
    this.locator = new Locator(means.phones());
    this.tagger = new Tagger(playbook);
    this.enroller = new Enroller(playbook);
  }

  /**
   * Looks at one prospect.
   *
   * @param id what it is called
   * @param members the ordinals of its rows, in the order read
   */
  Assessment assess(String id, List<Integer> members) {
    List<Row> own = rows.get(members);
    Prospect prospect = Merger.merge(id, own);
    Whereabouts where = locator.locate(prospect.values());
    Permission permission =
        rules.permission(prospect.values(), where, stops.check(prospect.values()));
    var customer = customers.check(prospect.values());
    int colleagues = rows.accounts().size(rows.account(members.get(0)));
    var facts =
        new Facts(
            prospect,
            where,
            permission,
            lists(own),
            colleagues,
            customer.isPresent(),
            promised(prospect.values()),
            asOf);
    List<Tag> tags = tagger.tags(facts);
    var subject = new ProspectSubject(facts, tags);
    Set<Channel> open = permission.open(prospect.values());
    return new Assessment(
        prospect,
        where,
        permission,
        tags,
        subject,
        Rests.of(prospect.values(), customer, asOf, playbook.settings()),
        open,
        enroller.choose(subject, open));
  }

  /** A promise without any date holds; one that is too old has lapsed. */
  private boolean promised(Values values) {
    boolean asked = values.all(Field.DISPOSITION).contains(Disposition.CALL_BACK.key());
    boolean undated = !values.has(Field.CALL_BACK) && !values.has(Field.LAST_CONTACT);
    return Rests.callBack(values, asOf, playbook.settings()).isPresent() || (asked && undated);
  }

  private List<String> lists(List<Row> own) {
    return own.stream().map(r -> sources.get(r.ref().list()).label()).distinct().toList();
  }
}
