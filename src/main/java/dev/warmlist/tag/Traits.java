package dev.warmlist.tag;

import dev.warmlist.clean.Disposition;
import dev.warmlist.clean.Email;
import dev.warmlist.clean.Emails;
import dev.warmlist.clean.JobTitle;
import dev.warmlist.clean.JobTitle.Seniority;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import dev.warmlist.tag.Facts.Heard;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is concluded of a prospect from its facts, once for tags and queries. */
final class Traits {
  private static final double DAYS_A_YEAR = 365.25;
  private static final List<String> BOUGHT =
      List.of(Disposition.CUSTOMER.key(), Disposition.CONVERTED.key());

  private final Facts facts;
  private final JobTitle title;
  private final List<Email> emails;
  private final Set<Channel> open;
  private final Optional<Heard> heard;

  /** The traits of facts, with a reader of titles. */
  Traits(Facts facts, Function<String, JobTitle> titles) {
    this.facts = facts;
    this.title = titles.apply(values(facts).first(Field.TITLE));
    Set<String> stopped = facts.permission().stoppedHandles();
    this.emails =
        values(facts).all(Field.EMAIL).stream()
            .filter(address -> !stopped.contains(address))
            .map(Emails::of)
            .toList();
    this.open = facts.open();
    this.heard = facts.heard();
  }

  private static Values values(Facts facts) {
    return facts.prospect().values();
  }

  Facts facts() {
    return facts;
  }

  Values values() {
    return values(facts);
  }

  Seniority seniority() {
    return title.seniority();
  }

  JobTitle.Function function() {
    return title.function();
  }

  /** The e-mail addresses that nobody stopped, the best one first. */
  List<Email> emails() {
    return emails;
  }

  /** The channels on which they can and may be met. */
  Set<Channel> open() {
    return open;
  }

  /** The last sign of them. */
  Optional<Heard> heard() {
    return heard;
  }

  /** Why they are a customer, if they are: by a list of customers, or by what a call ended with. */
  Optional<String> customer() {
    List<String> outcomes = values().all(Field.DISPOSITION);
    return facts
        .customer()
        .or(
            () ->
                BOUGHT.stream()
                    .filter(outcomes::contains)
                    .map(outcome -> "call outcome \"" + outcome + '"')
                    .findFirst());
  }

  /** Years since they were last heard from, to a tenth; empty when that isn't known. */
  Optional<String> age() {
    return heard.map(
        last -> {
          long days = ChronoUnit.DAYS.between(last.day(), facts.asOf());
          long tenths = Math.round(days * 10 / DAYS_A_YEAR);
          return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
        });
  }
}
