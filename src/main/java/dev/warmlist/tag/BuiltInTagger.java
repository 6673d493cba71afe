package dev.warmlist.tag;

import dev.warmlist.clean.Disposition;
import dev.warmlist.clean.Email;
import dev.warmlist.clean.JobTitle.Function;
import dev.warmlist.clean.JobTitle.Seniority;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Kind;
import dev.warmlist.prospect.Values;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** The tags that need no rule. */
final class BuiltInTagger {
  private static final int FRESH_DAYS = 183;
  private static final int STALE_YEARS = 2;

  /** Outcomes of calls that reached a line of theirs and didn't win a customer. */
  private static final Set<Disposition> CALLED =
      Set.of(
          Disposition.NO_ANSWER,
          Disposition.LEFT_MESSAGE,
          Disposition.GATEKEEPER,
          Disposition.REACHED,
          Disposition.NOT_NOW,
          Disposition.CALL_BACK,
          Disposition.NOT_INTERESTED,
          Disposition.HUNG_UP);

  private static final Map<Channel, String> REACHED_BY =
      Map.of(
          Channel.SOCIAL, "a profile",
          Channel.EMAIL, "an e-mail address",
          Channel.LETTER, "a postal address",
          Channel.CALL, "a phone number",
          Channel.MESSAGE, "a mobile number");

  private BuiltInTagger() {}

  /** Gives each tag, by name and evidence, to whoever collects them. */
  static void tag(Traits traits, BiConsumer<String, String> tags) {
    title(traits, tags);
    emails(traits, tags);
    reach(traits, tags);
    completeness(traits, tags);
    age(traits, tags);
    calls(traits.values(), tags);
    Facts facts = traits.facts();
    if (facts.lists().size() > 1) {
      tags.accept("on-several-lists", "on " + facts.lists().size() + " lists");
    }
    if (facts.accountSize() > 1) {
      tags.accept("colleagues", facts.accountSize() + " people of this company");
    }
    if (facts.customer()) {
      tags.accept("customer", "a known customer");
    }
  }

  private static void title(Traits traits, BiConsumer<String, String> tags) {
    String evidence = "title \"" + traits.values().first(Field.TITLE) + '"';
    if (traits.seniority().compareTo(Seniority.MANAGER) <= 0) {
      tags.accept(traits.seniority().key(), evidence);
    }
    if (traits.function().compareTo(Function.OTHER) < 0) {
      tags.accept(traits.function().key(), evidence);
    }
  }

  private static void emails(Traits traits, BiConsumer<String, String> tags) {
    for (Email email : traits.emails()) {
      if (email.kind() == Email.Kind.FREE) {
        tags.accept("free-mail", "e-mail at " + email.domain());
      } else if (email.kind() == Email.Kind.ROLE) {
        tags.accept("role-mailbox", "mailbox \"" + local(email) + '"');
      }
    }
  }

  private static String local(Email email) {
    return email.address().substring(0, Math.max(0, email.address().indexOf('@')));
  }

  private static void reach(Traits traits, BiConsumer<String, String> tags) {
    Set<Channel> open = traits.open();
    for (Channel channel : open) {
      tags.accept("reach-" + channel.key(), REACHED_BY.getOrDefault(channel, channel.key()));
    }
    boolean elsewhere = open.contains(Channel.SOCIAL) || open.contains(Channel.EMAIL);
    if (open.contains(Channel.CALL) && !elsewhere) {
      tags.accept("phone-only", "no e-mail and no profile is known or allowed");
    }
  }

  private static void completeness(Traits traits, BiConsumer<String, String> tags) {
    boolean person = traits.facts().prospect().kind() == Kind.PERSON;
    if (person && !traits.values().has(Field.NAME)) {
      tags.accept("no-name", "a person without a name");
    }
  }

  private static void age(Traits traits, BiConsumer<String, String> tags) {
    LocalDate today = traits.facts().asOf();
    traits
        .lastHeard()
        .ifPresent(
            day -> {
              if (!day.isBefore(today.minusDays(FRESH_DAYS))) {
                tags.accept("fresh", "last heard from on " + day);
              } else if (day.isBefore(today.minusYears(STALE_YEARS))) {
                tags.accept("stale", "last heard from on " + day);
              }
            });
  }

  private static void calls(Values values, BiConsumer<String, String> tags) {
    if (values.has(Field.CONNECTED_ON)) {
      tags.accept("connected", "since " + values.first(Field.CONNECTED_ON));
    }
    EnumSet<Disposition> outcomes = Relationship.dispositions(values);
    outcomes.stream()
        .filter(CALLED::contains)
        .findFirst()
        .ifPresent(o -> tags.accept("called-before", "call outcome \"" + o.key() + '"'));
    for (Disposition said : EnumSet.of(Disposition.NOT_INTERESTED, Disposition.NOT_NOW)) {
      if (outcomes.contains(said)) {
        tags.accept(said.key(), "call outcome \"" + said.key() + '"');
      }
    }
    if (values.has(Field.CALL_BACK)) {
      tags.accept("asked-to-call-back", "for " + values.first(Field.CALL_BACK));
    } else if (outcomes.contains(Disposition.CALL_BACK)) {
      tags.accept("asked-to-call-back", "call outcome \"call-back\"");
    }
  }
}
