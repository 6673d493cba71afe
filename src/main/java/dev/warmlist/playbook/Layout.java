package dev.warmlist.playbook;

import static dev.warmlist.playbook.Keys.may;
import static dev.warmlist.playbook.Keys.must;

import dev.warmlist.prospect.Channel;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Every key of a playbook, in one place: readers refuse what isn't here, and the JSON Schema and
 * the help are made of it.
 */
final class Layout {
  private static final Form TEXT = new Form.Text();
  private static final Form SLUG = new Form.Like(Form.SLUG);
  private static final Form FLAG = new Form.Flag();
  private static final Form DELAY =
      new Form.Like("([0-9]{1,3} +)?(business days?|days?|weeks?|seasons?)");
  private static final Form STRETCH = new Form.Like("[0-9]{2}-[0-9]{2} ?\\.\\. ?[0-9]{2}-[0-9]{2}");
  private static final Form SIGN = word(Sign.values(), Sign::key, false);
  private static final Form SIGNS = new Form.OneOrMore(SIGN);

  static final Keys SHIFT =
      Keys.of(
          "working hours",
          may("days", TEXT, "days of the week: mon-thu"),
          may("hours", TEXT, "hours of such a day: 09:00-12:30, 14:00-17:30"));

  static final Keys MEMBER =
      Keys.of(
          "a member of the team",
          must("name", TEXT, "what the plan calls them"),
          may("role", SLUG, "what they do; a step may say by: ROLE"),
          may("zone", TEXT, "where they work: Europe/Madrid"),
          must("hours", Form.Amount.any(0.25, 80), "hours a week that they have for this"),
          may("works", new Form.Group(SHIFT), "when they work, on their clock; mon-fri, 9 to 5"),
          may(
              "away",
              new Form.OneOrMore(
                  new Form.Like(
                      "[0-9]{4}-[0-9]{2}-[0-9]{2}( ?\\.\\. ?[0-9]{4}-[0-9]{2}-[0-9]{2})?")),
              "days on which they aren't there: 2026-12-24..2027-01-03"),
          may("territory", TEXT, "whom they look after, a query: country:ES,PT"),
          may(
              "languages",
              new Form.OneOrMore(new Form.Like("[a-z]{2}")),
              "what they speak (ISO 639-1): de, en"),
          may("mailbox", TEXT, "from which they write, if several share one"));

  static final Keys MINUTES = byPurpose("the minutes", 1, 480, "minutes that such an act takes");

  static final Keys GOALS = Keys.of("the goals", span("week"), span("month"), span("quarter"));

  static final Keys GIVE =
      Keys.of(
          "a give",
          must("name", SLUG, "the name by which steps speak of it"),
          must("what", TEXT, "what it is, in the words that a plan shows; merge fields allowed"),
          may("for", TEXT, "whom it suits, a query; everybody without one"));

  static final Keys MEET =
      Keys.of(
          "a meeting time",
          may("days", TEXT, "days of the week: tue-thu"),
          may("hours", TEXT, "hours of such a day: 09:30-11:30, 15:30-17:00"));

  static final Keys QUIET =
      Keys.of(
          "a quiet time",
          may("country", new Form.Like("[A-Z]{2}"), "for people of this country alone"),
          must("days", STRETCH, "from and to, both included: 12-20..01-06"));

  static final Keys CALENDAR =
      Keys.of(
          "a calendar",
          may("meet", new Form.Group(MEET), "when people are met, in their own time"),
          may(
              "quiet",
              new Form.Items(new Form.Either(STRETCH, new Form.Group(QUIET))),
              "stretches of the year in which nobody is met"));

  static final Keys SETTINGS =
      Keys.of(
          "the settings",
          may(
              "rest-after-years",
              Form.Amount.whole(1, 50),
              "who wasn't heard from for so long rests until somebody verifies them"),
          may(
              "call-back-days",
              Form.Amount.whole(0, 366),
              "a promised call-back that is older is a re-acquaintance"),
          may(
              "account-gap-days",
              Form.Amount.whole(0, 60),
              "business days between contacts to two people of one firm"),
          may("weeks", Form.Amount.whole(1, 52), "how far a plan reaches"),
          may(
              "talk-hours-share",
              Form.Amount.any(0, 0.9),
              "the share of your hours that is kept for conversations"),
          may("social-per-week", Form.Amount.whole(0, 100), "the most invitations in a week"),
          may(
              "emails-per-day",
              Form.Amount.whole(1, 500),
              "the most e-mails of a mailbox in a day"),
          may(
              "gives-per-ask",
              Form.Amount.whole(0, 10),
              "gives that come before each ask of ours; lint counts them"));

  static final Keys FIT =
      Keys.of(
          "a fit",
          must("when", TEXT, "who is meant, a query"),
          must("weight", Form.Amount.any(-100, 100), "how much it counts; weights are added up"));

  static final Keys TAG =
      Keys.of(
          "a tag",
          must("tag", SLUG, "its name; several rules may give one tag"),
          must("when", TEXT, "who gets it, a query"),
          may("because", TEXT, "why your team cares"),
          may(
              "to",
              new Form.Word(List.of("person", "account"), false),
              "account: everybody of a firm gets it as soon as one of them answers to the query"));

  static final Keys PACE =
      Keys.of(
          "a pace",
          may("first-gap", Form.Amount.whole(1, 260), "business days between the first two steps"),
          may("grow", Form.Amount.any(1, 10), "the factor by which each further gap grows"),
          may(
              "emails",
              new Form.Like("[0-9]{1,3} +in +[0-9]{1,3} +days"),
              "the most e-mails: 3 in 90 days"));

  static final Keys REST =
      Keys.of(
          "a rest",
          must("on", SIGNS, "what begins it: not-now, silent"),
          may("for", DELAY, "how long, unless they named a day; a season without"),
          may("then", SLUG, "the sequence with which they are met again; this one without"));

  static final Keys STEP =
      Keys.of(
          "a step",
          must("step", SLUG, "its name, which touch ids are made of"),
          must("purpose", word(Purpose.values(), Purpose::key, true), "what it is for"),
          must("channel", word(Channel.values(), Channel::key, true), "how it is done"),
          may("by", TEXT, "the role that does it, or anyone"),
          may("what", TEXT, "what to do, with merge fields; a give speaks for itself"),
          may(
              "needs",
              new Form.OneOrMore(word(Need.values(), Need::key, false)),
              "fact: something you found out; connection, consent: something of theirs"),
          may("unlocked-by", SIGNS, "signs that open it; until then it has no date"),
          may("unless", TEXT, "who doesn't get it, a query"),
          may("after", DELAY, "how long after the step before it; else the pace says"),
          may("give", SLUG, "the give that it brings, or any"),
          may("template", SLUG, "the draft of its message"),
          may("optional", FLAG, "whether the sequence goes on without it"));

  static final Keys SEQUENCE =
      Keys.of(
          "a sequence",
          must("name", SLUG, "its name"),
          may("for", TEXT, "who is met so, a query; the first sequence that suits is taken"),
          may("because", TEXT, "why this is a good way to meet them"),
          may("pace", new Form.Group(PACE), "how its steps are spread"),
          must("steps", new Form.Items(new Form.Group(STEP)), "in order"),
          may("stops-on", SIGNS, "what ends it; opted-out, customer, not-interested without"),
          may("rest", new Form.Group(REST), "what lets it rest, and the way back"),
          may("next", SLUG, "the sequence that follows on its last step"));

  private static final Form DAYS = new Form.Like("[0-9]{1,4}( +days?)?");

  static final Keys STOP_LIST =
      Keys.of(
          "a do-not-contact list",
          must("file", TEXT, "the list, named from where this file stands"),
          may(
              "dated",
              new Form.Like("[0-9]{4}-[0-9]{2}-[0-9]{2}"),
              "the day of which it is; else its own newest date, or its line # dated: 2026-11-20"),
          may("max-age", DAYS, "how old it may be: 31 days"));

  static final Keys CONSENT =
      Keys.of(
          "the consent section",
          may("max-age", DAYS, "how old do-not-contact lists may be: 31 days"),
          may(
              "lists",
              new Form.Items(new Form.Either(TEXT, new Form.Group(STOP_LIST))),
              "do-not-contact lists that always count, as those of --do-not-contact"),
          may(
              "opt-out-covers",
              new Form.Word(List.of("person", "company"), false),
              "company: nobody of a firm is met once one of its people said no to everything"),
          may(
              "max-shrink",
              new Form.Like("[0-9]{1,3} ?%"),
              "the share of its entries that a do-not-contact list may lose between two plans"));

  static final Keys DRAFT =
      Keys.of(
          "a translation",
          may("subject", TEXT, "the subject line"),
          must("body", TEXT, "the text"));

  static final Keys TEMPLATE =
      Keys.of(
          "a template",
          may("subject", TEXT, "the subject line"),
          must("body", TEXT, "the text, with merge fields"),
          may(
              "translations",
              new Form.Named(new Form.Group(DRAFT)),
              "the same in other languages, by two letters (ISO 639-1): de, fr, es"));

  static final Keys PLAYBOOK =
      Keys.of(
          "a playbook",
          may("name", TEXT, "what your team calls it"),
          may(
              "include",
              new Form.OneOrMore(TEXT),
              "further files with parts of the playbook, named from where this one stands"),
          may("team", new Form.Items(new Form.Group(MEMBER)), "who takes part"),
          may("minutes", new Form.Group(MINUTES), "what an act takes, by purpose"),
          may("goals", new Form.Group(GOALS), "how many acts of yours make a good practice"),
          may("gives", new Form.Items(new Form.Group(GIVE)), "what you really have to give"),
          may("calendar", new Form.Group(CALENDAR), "when people are met"),
          may("settings", new Form.Group(SETTINGS), "figures by which a plan is made"),
          may("fit", new Form.Items(new Form.Group(FIT)), "who comes earlier when hours are short"),
          may(
              "consent",
              new Form.Group(CONSENT),
              "do-not-contact lists, their age, and how far a no reaches"),
          may(
              "purposes",
              new Form.Named(word(Purpose.values(), Purpose::key, false)),
              "words of your own for purposes: {demo: talk}"),
          may(
              "channels",
              new Form.Named(word(Channel.values(), Channel::key, false)),
              "words of your own for channels: {visit: event, fax: letter}"),
          may("competitors", new Form.Items(TEXT), "domains and names of firms that compete"),
          may("tags", new Form.Items(new Form.Group(TAG)), "words for what you know"),
          may("sequences", new Form.Items(new Form.Group(SEQUENCE)), "whom you meet, and how"),
          may(
              "templates",
              new Form.Named(new Form.Group(TEMPLATE)),
              "drafts of messages, by name"));

  private Layout() {}

  private static Key span(String name) {
    Keys goals = byPurpose("the goals of a " + name, 0, 10_000, "acts of this kind");
    return may(name, new Form.Group(goals), "acts in a " + name);
  }

  private static Keys byPurpose(String what, int least, int most, String meaning) {
    return Keys.of(
        what,
        Arrays.stream(Purpose.values())
            .map(purpose -> may(purpose.key(), Form.Amount.whole(least, most), meaning))
            .toArray(Key[]::new));
  }

  private static <E> Form word(E[] values, Function<E, String> key, boolean open) {
    return new Form.Word(Arrays.stream(values).map(key).toList(), open);
  }
}
