package dev.warmlist.playbook;

import dev.warmlist.query.Query;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 over what a playbook says. Each value goes in with its length before it, so that no two
 * contents can run together to the same bytes.
 */
final class Digest {
  private final MessageDigest sha;

  Digest() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The digest in hex; the playbook's own is not part of it. */
  String of(Playbook playbook) {
    add(playbook.name(), playbook.teamAssumed());
    add("team", playbook.team().size());
    playbook.team().forEach(this::add);
    add("minutes", playbook.minutes());
    add("goals", playbook.goals());
    add("gives", playbook.gives().size());
    playbook.gives().forEach(g -> add(g.name(), g.what(), g.suits().text()));
    MeetingCalendar calendar = playbook.calendar();
    add("calendar", calendar.days(), calendar.windows().size(), calendar.quiet().size());
    calendar.windows().forEach(w -> add(w.from(), w.to()));
    calendar.quiet().forEach(q -> add(q.from(), q.to(), q.country()));
    add("tags", playbook.tags().size());
    playbook.tags().forEach(t -> add(t.tag(), t.when().text(), t.because(), t.account()));
    add("sequences", playbook.sequences().size());
    playbook.sequences().forEach(this::add);
    add("templates", playbook.templates().size());
    playbook.templates().values().forEach(this::add);
    add("competitors", playbook.competitors());
    ConsentTerms consent = playbook.consent();
    add("consent", consent.maxAge(), consent.coversCompany(), consent.maxShrink());
    consent.lists().forEach(list -> add(list.file(), list.dated(), list.maxAge()));
    Settings s = playbook.settings();
    add(s.restAfterYears(), s.callBackDays(), s.accountGapDays(), s.weeks(), s.talkHoursShare());
    add(s.socialPerWeek(), s.emailsPerDay(), s.givesPerAsk());
    add("fit", playbook.fit().size());
    playbook.fit().forEach(fit -> add(fit.when().text(), fit.weight()));
    return HexFormat.of().formatHex(sha.digest());
  }

  private void add(Member member) {
    add(member.name(), member.role(), member.zone(), member.hours(), member.mailbox());
    add(member.territory().map(Query::text), member.languages());
    Shift shift = member.shift();
    add(shift.days(), shift.windows().size(), shift.away());
    shift.windows().forEach(w -> add(w.from(), w.to()));
  }

  private void add(Template template) {
    add(template.name(), template.subject(), template.body(), template.languages().size());
    template.translations().forEach((language, d) -> add(language, d.subject(), d.body()));
  }

  private void add(Sequence sequence) {
    add(sequence.name(), sequence.suits().text(), sequence.because(), sequence.stopsOn());
    add(sequence.rest(), sequence.next());
    Pace pace = sequence.pace();
    add(pace.firstGap(), pace.grow(), pace.emails(), pace.emailDays(), sequence.steps().size());
    for (Step step : sequence.steps()) {
      add(step.name(), step.purpose(), step.channel(), step.by(), step.what(), step.needs());
      add(step.purposeWord(), step.channelWord(), step.unless().map(Query::text), step.after());
      add(step.unlockedBy(), step.give(), step.template(), step.optional());
    }
  }

  private void add(Object... values) {
    for (Object value : values) {
      byte[] bytes = String.valueOf(value).getBytes(StandardCharsets.UTF_8);
      sha.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
      sha.update(bytes);
    }
  }
}
