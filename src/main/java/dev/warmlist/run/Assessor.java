package dev.warmlist.run;

import dev.warmlist.Reason;
import dev.warmlist.ReasonCode;
import dev.warmlist.clean.Disposition;
import dev.warmlist.clean.Phones;
import dev.warmlist.consent.ContactRules;
import dev.warmlist.consent.Customers;
import dev.warmlist.consent.DoNotContact;
import dev.warmlist.consent.Permission;
import dev.warmlist.consent.Situation;
import dev.warmlist.consent.Stop;
import dev.warmlist.match.Merger;
import dev.warmlist.match.Preference;
import dev.warmlist.plan.Courses;
import dev.warmlist.plan.Enroller;
import dev.warmlist.plan.Past;
import dev.warmlist.plan.Rests;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Rest;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Sign;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Kind;
import dev.warmlist.prospect.Prospect;
import dev.warmlist.prospect.Row;
import dev.warmlist.prospect.Source;
import dev.warmlist.prospect.Values;
import dev.warmlist.query.Subject;
import dev.warmlist.tag.Facts;
import dev.warmlist.tag.Tagger;
import dev.warmlist.whereabouts.Locator;
import dev.warmlist.whereabouts.Whereabouts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds one prospect at a time and says all that can be said of it by itself. */
final class Assessor {
  private final Rows rows;
  private final List<Source> sources;
  private final Playbook playbook;
  private final DoNotContact stops;
  private final Customers customers;
  private final LocalDate asOf;
  private final OptOutCover cover;
  private final Backgrounds known;
  private final Courses courses;
  private final LocalDate through;
  private final Merger merger;
  private final ContactRules rules = new ContactRules();
  private final Locator locator;
  private final Tagger tagger;
  private final Enroller enroller;

  /**
   * Looks at people, one by one.
   *
   * @param cover firms of which nobody is met
   * @param known what an earlier plan knows of them
   */
  Assessor(
      Rows rows,
      Means means,
      List<Preference> preferences,
      LocalDate asOf,
      OptOutCover cover,
      Backgrounds known) {
    this.rows = rows;
    this.sources = rows.sources();
    this.playbook = means.playbook();
    this.stops = means.stops();
    this.customers = means.customers();
    this.asOf = asOf;
    this.cover = cover;
    this.known = known;
    this.courses = new Courses(means.playbook(), asOf);
    this.through = asOf.plusWeeks(playbook.settings().weeks());
    this.merger = new Merger(preferences);
    this.locator = new Locator(new Phones());
    this.tagger = new Tagger(playbook);
    this.enroller = new Enroller(playbook);
  }

  /**
   * Looks at one prospect only as far as it takes to see who they are and whether they said no:
   * where they are, tags and sequences are left open; so are the choices where there was none.
   */
  Assessment identify(String id, List<Integer> members) {
    List<Row> own = rows.get(members);
    Prospect prospect = isOneAlready(own) ? alone(id, own.get(0)) : merger.merge(id, own);
    boolean silent = stops.entries() == 0 && ContactRules.saysNothing(prospect.values());
    Permission permission =
        silent ? Permission.FREE : permission(prospect, Whereabouts.UNKNOWN, false);
    return new Assessment(
        discreet(prospect, permission),
        Whereabouts.UNKNOWN,
        permission,
        List.of(),
        field -> List.of(),
        Optional.empty(),
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Looks at one prospect.
   *
   * @param id what it is called
   * @param members the ordinals of its rows, in the order read
   */
  Assessment assess(String id, List<Integer> members) {
    List<Row> own = rows.get(members);
    Optional<Past> past = known.of(members.get(0));
    Prospect merged = merger.merge(id, own);
    Prospect whole = past.map(p -> since(merged, p)).orElse(merged);
    Whereabouts where = locator.locate(whole.values());
    var customer = customers.check(whole.values());
    Permission permission =
        working(covered(whole, where, customer.isPresent(), members.get(0)), past);
    Prospect prospect = discreet(whole, permission);
    int colleagues = rows.accounts().people(rows.account(members.get(0)));
    var facts =
        new Facts(
            prospect,
            where,
            permission,
            lists(own),
            colleagues,
            customer.map(Reason::text),
            promised(prospect.values()),
            asOf);
    Tagger.Tagged tagged =
        tagger.tag(facts, rule -> rows.accountTags().of(rule, rows.account(members.get(0))));
    Subject subject = tagged.subject();
    Set<Channel> open = permission.open(prospect.values());
    Set<Sign> given = given(prospect.values());
    Courses.Next next = next(prospect.values(), customer, subject, open, given, past);
    return new Assessment(
        prospect,
        where,
        permission,
        tagged.tags(),
        subject,
        next.rest(),
        open,
        next.given(),
        facts.lastSign(),
        past.flatMap(Past::unclear).map(Assessor::unclear),
        next.choice(),
        next.course());
  }

  /** Whether they rest, and if not, with which sequence they are met, and from where on. */
  private Courses.Next next(
      Values values,
      Optional<Reason> customer,
      Subject subject,
      Set<Channel> open,
      Set<Sign> given,
      Optional<Past> past) {
    Optional<Enroller.Choice> suited = enroller.choose(subject, open);
    Optional<Rest> pause =
        past.flatMap(p -> courses.rest(p)).or(() -> suited.flatMap(c -> sequence(c).rest()));
    Optional<Reason> rest =
        Rests.of(values, customer, pause, asOf, playbook.settings())
            .or(() -> past.map(Past::gone).filter(gone -> !gone.isEmpty()).map(Assessor::gone));
    boolean tooOld = rest.filter(reason -> reason.code() == ReasonCode.TOO_OLD).isPresent();
    boolean clear = past.flatMap(Past::unclear).isEmpty();
    if (clear && (rest.isEmpty() || tooOld)) {
      Optional<Courses.Next> goesOn = past.flatMap(p -> courses.next(p, subject, open, given));
      if (goesOn.isPresent() && (!tooOld || isResearch(goesOn.get()))) {
        return tooOld ? goesOn.get().resting(rest) : goesOn.get();
      }
    }
    Optional<Enroller.Choice> choice =
        tooOld
            ? enroller.research(subject)
            : wayBack(values, pause, subject, open).or(() -> suited);
    return new Courses.Next(choice, Optional.empty(), rest, given);
  }

  private boolean isResearch(Courses.Next next) {
    return next.choice().filter(choice -> sequence(choice).isResearch()).isPresent();
  }

  private static Reason gone(String report) {
    return Reason.of(ReasonCode.GONE, report);
  }

  private static Reason unclear(Past.Unclear unclear) {
    return Reason.of(ReasonCode.WAITS_FOR_WORDS, unclear.outcome(), unclear.step());
  }

  /** The prospect with what was reported since the lists were made. */
  private static Prospect since(Prospect merged, Past past) {
    return new Prospect(
        merged.id(), merged.kind(), merged.rows(), past.with(merged.values()), merged.choices());
  }

  /** The permission without channels that turned out not to work. */
  private static Permission working(Permission permission, Optional<Past> past) {
    Permission working = permission;
    for (var closed : past.map(Past::closed).orElse(Map.of()).entrySet()) {
      Reason reason = Reason.of(ReasonCode.BOUNCED, closed.getValue());
      working = working.closing(closed.getKey(), reason);
    }
    return working;
  }

  /** Signs that the lists tell of: a call-back that was promised, an accepted invitation. */
  private Set<Sign> given(Values values) {
    var given = EnumSet.noneOf(Sign.class);
    if (Rests.callBack(values, asOf, playbook.settings()).isPresent()) {
      given.add(Sign.ASKED);
    }
    if (values.has(Field.CONNECTED_ON)) {
      given.add(Sign.CONNECTED);
    }
    return given;
  }

  /** The sequence with which somebody is met again who said "not now" and has rested since. */
  private Optional<Enroller.Choice> wayBack(
      Values values, Optional<Rest> pause, Subject subject, Set<Channel> open) {
    return pause
        .filter(rest -> rest.on().contains(Sign.NOT_NOW) && Rests.saidNotNow(values))
        .flatMap(rest -> enroller.choose(rest.then(), subject, open));
  }

  private Sequence sequence(Enroller.Choice choice) {
    return playbook.sequences().get(choice.sequence());
  }

  /** Whether there is nothing to merge: one row, with no field that has several values. */
  private static boolean isOneAlready(List<Row> rows) {
    if (rows.size() > 1) {
      return false;
    }
    Values values = rows.get(0).values();
    for (Field field : values.fields()) {
      if (values.all(field).size() > 1) {
        return false;
      }
    }
    return true;
  }

  private static Prospect alone(String id, Row row) {
    return new Prospect(id, Kind.of(row.values()), List.of(row), row.values(), Map.of());
  }

  /** How they may be met, after what they and others of their firm said. */
  private Permission covered(Prospect prospect, Whereabouts where, boolean customer, int root) {
    Permission own = permission(prospect, where, customer);
    Optional<Stop> stop = own.stop().isPresent() ? Optional.empty() : cover.of(rows.account(root));
    return stop.map(s -> new Situation(prospect.values(), where, stop, customer, asOf, through))
        .map(rules::permission)
        .map(permission -> permission.hiding(own.stoppedHandles()))
        .orElse(own);
  }

  /** How they may be met, and whose addresses their rows must not give away. */
  private Permission permission(Prospect prospect, Whereabouts where, boolean customer) {
    Values values = prospect.values();
    var texts = new ArrayList<String>();
    prospect.rows().forEach(row -> texts.addAll(row.cells()));
    return rules
        .permission(
            new Situation(values, where, stops.check(values, texts), customer, asOf, through))
        .hiding(stops.mentioned(texts));
  }

  /** The prospect without values that mention somebody who said no. */
  private Prospect discreet(Prospect prospect, Permission permission) {
    var mentioned = permission.stop().isPresent() ? Set.<String>of() : permission.stoppedHandles();
    if (mentioned.isEmpty()) {
      return prospect;
    }
    Values values =
        prospect.values().that(value -> mentioned.stream().noneMatch(m -> isMention(value, m)));
    return new Prospect(
        prospect.id(), prospect.kind(), prospect.rows(), values, prospect.choices());
  }

  /** A value that is the handle itself is blanked by outputs; one that holds more speaks of it. */
  private static boolean isMention(String value, String handle) {
    return value.length() > handle.length() && value.contains(handle);
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
