package dev.warmlist.plan;

import dev.warmlist.clean.Disposition;
import dev.warmlist.playbook.Sign;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of a prospect's touches in an earlier plan.
 *
 * @param sequence the name of the sequence that they are in
 * @param rounds how often they have begun each sequence that they ever were in
 * @param owner whose prospect they are, or empty
 * @param done the steps of it that were done, in the order of their days
 * @param contacts when and how they were contacted, in any sequence
 * @param kept the days of those that weren't and that lie ahead, by step
 * @param missed the days of those that weren't and that have passed, by step
 * @param signs what they did, with the day of it: in this round of the sequence, and what lasts
 * @param day a day that they named for later, if they did
 * @param findings what was found out, the latest last
 * @param closed channels that turned out not to work, with what was reported
 * @param verified the day on which they were found to be there still, if they were
 * @param gone what was reported when they were found to be gone; empty when they weren't
 * @param unclear a report that nobody understands; empty when there is none
 */
public record Past(
    String sequence,
    Map<String, Integer> rounds,
    String owner,
    List<Done> done,
    List<Contact> contacts,
    Map<String, Kept> kept,
    Map<String, LocalDate> missed,
    Map<Sign, LocalDate> signs,
    Optional<LocalDate> day,
    List<Finding> findings,
    Map<Channel, String> closed,
    Optional<LocalDate> verified,
    String gone,
    Optional<Unclear> unclear) {

  /** Keeps copies, in order. */
  public Past {
    rounds = Map.copyOf(rounds);
    done = List.copyOf(done);
    kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
    missed = Map.copyOf(missed);
    signs = signs.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(signs));
    contacts = List.copyOf(contacts);
    findings = List.copyOf(findings);
    closed = closed.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(closed));
  }

  /**
   * A step that was done.
   *
   * @param found whether something was found out with it
   */
  public record Done(String step, LocalDate day, boolean found) {}

  /** A contact: how, by whom, when. */
  public record Contact(Channel channel, String by, LocalDate day) {}

  /** A step's day that stays, who does it, and why then. */
  public record Kept(LocalDate date, String by, String because) {}

  /** What was found out on a day, and where. */
  public record Finding(LocalDate day, String fact, String source) {}

  /** What somebody wrote behind a step, and nobody understands. */
  public record Unclear(String step, String outcome) {}

  /**
   * The day of the last thing that was done, or of the last sign of theirs; nothing without any.
   */
  public Optional<LocalDate> last() {
    Optional<LocalDate> acted = done.stream().map(Done::day).max(LocalDate::compareTo);
    Optional<LocalDate> heard = signs.values().stream().max(LocalDate::compareTo);
    return acted.isPresent() && heard.isPresent() && acted.get().isBefore(heard.get())
        ? heard
        : acted.or(() -> heard);
  }

  /** What was found out last, if anything was. */
  public Optional<Finding> latestFinding() {
    return findings.isEmpty() ? Optional.empty() : Optional.of(findings.get(findings.size() - 1));
  }

  /** The day on which they were contacted last, if they were. */
  public Optional<LocalDate> contacted() {
    return contacts.stream().map(Contact::day).max(LocalDate::compareTo);
  }

  /** Only a no to everything, if they said one: it counts whether or not a plan is continued. */
  public Optional<Past> noAlone() {
    return on(Sign.OPTED_OUT)
        .map(
            day ->
                new Past(
                    "",
                    Map.of(),
                    "",
                    List.of(),
                    List.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(Sign.OPTED_OUT, day),
                    Optional.empty(),
                    List.of(),
                    Map.of(),
                    Optional.empty(),
                    "",
                    Optional.empty()));
  }

  /** What lists say, and what was reported since: it counts as if the lists said it. */
  public Values with(Values values) {
    var all = Values.builder();
    contacted().or(() -> verified).ifPresent(day -> all.add(Field.LAST_CONTACT, day.toString()));
    on(Sign.CONNECTED).ifPresent(day -> all.add(Field.CONNECTED_ON, day.toString()));
    on(Sign.OPTED_OUT).ifPresent(day -> all.add(Field.DO_NOT_CONTACT, "opted out on " + day));
    said(Sign.NOT_INTERESTED, Disposition.NOT_INTERESTED, all);
    said(Sign.CUSTOMER, Disposition.CUSTOMER, all);
    if (on(Sign.NOT_NOW).isPresent() && isLatest(Sign.NOT_NOW)) {
      said(Sign.NOT_NOW, Disposition.NOT_NOW, all);
    }
    if (isLatest(Sign.NOT_NOW) || isLatest(Sign.ASKED)) {
      day.ifPresent(named -> all.add(Field.CALL_BACK, named.toString()));
    }
    for (Field field : values.fields()) {
      values.all(field).stream()
          .filter(value -> !isSuperseded(field, value))
          .forEach(value -> all.add(field, value));
    }
    return all.build();
  }

  private void said(Sign sign, Disposition disposition, Values.Builder all) {
    on(sign).ifPresent(day -> all.add(Field.DISPOSITION, disposition.key()));
  }

  /** A call-back that the lists speak of was kept, or put off, by what was done since. */
  private boolean isSuperseded(Field field, String value) {
    boolean promise =
        field == Field.CALL_BACK
            || (field == Field.DISPOSITION
                && (value.equals(Disposition.CALL_BACK.key())
                    || value.equals(Disposition.NOT_NOW.key())));
    return promise && !contacts.isEmpty();
  }

  /** The day of a sign, if they gave it. */
  public Optional<LocalDate> on(Sign sign) {
    return Optional.ofNullable(signs.get(sign));
  }

  /** Whether they gave no other sign on a later day. */
  public boolean isLatest(Sign sign) {
    return on(sign)
        .filter(day -> signs.values().stream().noneMatch(other -> other.isAfter(day)))
        .isPresent();
  }
}
