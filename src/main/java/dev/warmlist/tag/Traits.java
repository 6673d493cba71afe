package dev.warmlist.tag;

import dev.warmlist.clean.Email;
import dev.warmlist.clean.Emails;
import dev.warmlist.clean.JobTitle;
import dev.warmlist.clean.JobTitle.Function;
import dev.warmlist.clean.JobTitle.Seniority;
import dev.warmlist.clean.Titles;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is concluded of a prospect from its facts, once for tags and queries. */
final class Traits {
  private static final double DAYS_A_YEAR = 365.25;

  private final Facts facts;
  private final JobTitle title;
  private final List<Email> emails;
  private final Set<Channel> open;
  private final Optional<LocalDate> lastHeard;

  Traits(Facts facts) {
    this.facts = facts;
    this.title = Titles.read(values(facts).first(Field.TITLE));
    this.emails = values(facts).all(Field.EMAIL).stream().map(Emails::of).toList();
    this.open = facts.open();
    this.lastHeard = facts.lastHeard();
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

  Function function() {
    return title.function();
  }

  /** The e-mail addresses, the best one first. */
  List<Email> emails() {
    return emails;
  }

  /** The channels on which they can and may be met. */
  Set<Channel> open() {
    return open;
  }

  Optional<LocalDate> lastHeard() {
    return lastHeard;
  }

  /** Years since they were last heard from, to a tenth; empty when that isn't known. */
  Optional<String> age() {
    return lastHeard.map(
        day -> {
          long tenths = Math.round(ChronoUnit.DAYS.between(day, facts.asOf()) * 10 / DAYS_A_YEAR);
          return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
        });
  }
}
