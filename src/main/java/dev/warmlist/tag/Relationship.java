package dev.warmlist.tag;

import dev.warmlist.clean.Disposition;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import dev.warmlist.tag.Facts.Heard;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How well we know each other: one word for each prospect that isn't a customer.
 *
 * <ul>
 *   <li>{@code resting}: said no or not now, or wasn't heard from for longer than the playbook's
 *       limit
 *   <li>{@code warm}: asked for a call-back, gave consent, or was met within the last half year
 *   <li>{@code met}: connected, or spoken to, within the last two years or at an unknown time
 *   <li>{@code dormant}: connected or spoken to, longer ago
 *   <li>{@code cold}: never met
 * </ul>
 */
final class Relationship {
  private static final int WARM_DAYS = 183;
  private static final int DORMANT_YEARS = 2;

  private static final Set<Disposition> SAID_NO =
      Set.of(Disposition.NOT_INTERESTED, Disposition.NOT_NOW, Disposition.DO_NOT_CONTACT);
  private static final Set<Disposition> SPOKEN_TO =
      Set.of(Disposition.REACHED, Disposition.CONVERTED, Disposition.CALL_BACK);

  private static final String NO_MEETING = "no meeting is known";

  private Relationship() {}

  /** The tag of somebody who rests after some years of silence. */
  static Tag of(Traits traits, int restAfterYears) {
    Values values = traits.values();
    Optional<LocalDate> heard = traits.heard().map(Heard::day);
    LocalDate today = traits.facts().asOf();
    EnumSet<Disposition> dispositions = dispositions(values);
    Optional<Disposition> no = dispositions.stream().filter(SAID_NO::contains).findFirst();
    if (no.isPresent()) {
      return new Tag("resting", "said \"" + no.get().key() + "\" when called");
    }
    if (heard.filter(day -> day.isBefore(today.minusYears(restAfterYears))).isPresent()) {
      return new Tag("resting", "silent for years: " + traits.heard().get().text());
    }
    String meeting = meeting(values, dispositions);
    if (meeting.isEmpty()) {
      return values.has(Field.EMAIL_CONSENT)
          ? new Tag("warm", "consented to e-mail")
          : new Tag("cold", traits.heard().map(cold -> cold(cold) + NO_MEETING).orElse(NO_MEETING));
    }
    boolean asked = dispositions.contains(Disposition.CALL_BACK) || values.has(Field.CALL_BACK);
    boolean lately = heard.filter(day -> !day.isBefore(today.minusDays(WARM_DAYS))).isPresent();
    boolean longAgo =
        heard.filter(day -> day.isBefore(today.minusYears(DORMANT_YEARS))).isPresent();
    String evidence = meeting + heard.map(day -> ", last on " + day).orElse("");
    return new Tag(longAgo ? "dormant" : asked || lately ? "warm" : "met", evidence);
  }

  /** A call that nobody answered is a contact, and no meeting. */
  private static String cold(Heard last) {
    return last.by() == Field.LAST_CONTACT ? last.text() + ", and " : "";
  }

  /** How they were met, or empty when they weren't. */
  private static String meeting(Values values, Set<Disposition> dispositions) {
    if (values.has(Field.CONNECTED_ON)) {
      return "connected";
    }
    if (values.has(Field.CALL_BACK)) {
      return "asked for a call-back";
    }
    return dispositions.stream()
        .filter(SPOKEN_TO::contains)
        .findFirst()
        .map(disposition -> "call outcome \"" + disposition.key() + '"')
        .orElse("");
  }

  /** All outcomes of earlier calls, the one that counts most first. */
  static EnumSet<Disposition> dispositions(Values values) {
    var found = EnumSet.noneOf(Disposition.class);
    for (String key : values.all(Field.DISPOSITION)) {
      Disposition.of(key).ifPresent(found::add);
    }
    return found;
  }
}
