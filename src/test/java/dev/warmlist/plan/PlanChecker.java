package dev.warmlist.plan;

import dev.warmlist.playbook.Member;
import dev.warmlist.playbook.Need;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Sign;
import dev.warmlist.playbook.Step;
import dev.warmlist.prospect.Channel;
import dev.warmlist.whereabouts.Holidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Checks a schedule against the rules. It shares no code with the planner but the holidays, and
 * works on plain dates.
 */
final class PlanChecker {
  private static final Set<String> FRIDAY =
      Set.of(
          "BD", "BH", "DZ", "EG", "IL", "IQ", "JO", "KW", "LY", "MV", "OM", "PS", "QA", "SA", "SD",
          "SY", "YE");
  private static final Map<String, String> ZONES =
      Map.of("Europe/Madrid", "ES", "America/New_York", "US", "Asia/Tokyo", "JP", "UTC", "");

  private final Playbook playbook;
  private final LocalDate asOf;
  private final Holidays holidays = new Holidays();
  private final List<String> findings = new ArrayList<>();
  private final Map<String, Integer> minutes = new HashMap<>();
  private final Map<String, Integer> social = new HashMap<>();
  private final Map<Integer, List<Meeting>> firms = new HashMap<>();

  private record Meeting(int number, LocalDate date) {}

  PlanChecker(Playbook playbook, LocalDate asOf) {
    this.playbook = playbook;
    this.asOf = asOf;
  }

  /** What is wrong with a schedule; empty when nothing is. */
  List<String> check(List<Candidate> candidates, Schedule schedule) {
    var all = new TreeSet<>(schedule.planned().keySet());
    all.addAll(schedule.queue().keySet());
    if (all.size() != candidates.size()
        || schedule.planned().size() + schedule.queue().size() != candidates.size()) {
      findings.add("not everybody is either planned or waits");
    }
    for (Candidate candidate : candidates) {
      Enrolment enrolment = schedule.planned().get(candidate.number());
      if (enrolment != null) {
        check(candidate, enrolment);
      }
    }
    checkTotals();
    return findings;
  }

  private void check(Candidate candidate, Enrolment enrolment) {
    Sequence sequence = playbook.sequences().get(candidate.situation().sequence());
    if (enrolment.slots().get(0).date().isEmpty()) {
      findings.add(candidate.id() + " begins without a date");
    }
    Member owner = member(enrolment.owner());
    LocalDate last = LocalDate.MIN;
    boolean met = false;
    var emails = new ArrayList<LocalDate>();
    for (int i = 0; i < enrolment.slots().size(); i++) {
      Slot slot = enrolment.slots().get(i);
      Step step = sequence.steps().get(slot.step());
      checkWho(candidate, step, slot, owner);
      boolean promised = candidate.situation().callBack().isPresent();
      if (slot.date().isEmpty()) {
        continue;
      }
      LocalDate date = slot.date().get();
      if (waits(step, candidate)) {
        findings.add(candidate.id() + " has a date for " + step.name() + ", which waits for them");
      }
      if (date.isBefore(asOf) || !date.isBefore(asOf.plusWeeks(playbook.settings().weeks()))) {
        findings.add(date + " is outside of the plan");
      }
      checkDay(candidate, step, slot, date, owner);
      boolean firstMeeting = step.channel() != Channel.RESEARCH && !met;
      if (i > 0 && !(promised && firstMeeting)) {
        if (isTooSoon(candidate, sequence, step, i, owner, last, date)) {
          findings.add(candidate.id() + " " + step.name() + " is too soon: " + last + " " + date);
        }
      }
      if (!date.isAfter(last)) {
        findings.add(candidate.id() + " is met twice on " + date);
      }
      met |= step.channel() != Channel.RESEARCH;
      last = date;
      if (step.channel() == Channel.EMAIL) {
        emails.add(date);
      }
      count(candidate, step, slot, date);
    }
    for (LocalDate email : emails) {
      long near =
          emails.stream()
              .filter(
                  e ->
                      !e.isAfter(email)
                          && ChronoUnit.DAYS.between(e, email) < sequence.pace().emailDays())
              .count();
      if (near > sequence.pace().emails()) {
        findings.add(candidate.id() + " gets too many e-mails");
      }
    }
  }

  private static boolean waits(Step step, Candidate candidate) {
    boolean locked = !step.unlockedBy().isEmpty();
    for (Sign sign : step.unlockedBy()) {
      locked &= !candidate.situation().given().contains(sign);
    }
    boolean connected = candidate.situation().given().contains(Sign.CONNECTED);
    return locked
        || step.needs().contains(Need.CONSENT)
        || (step.needs().contains(Need.CONNECTION) && !connected);
  }

  private boolean isTooSoon(
      Candidate candidate,
      Sequence sequence,
      Step step,
      int place,
      Member owner,
      LocalDate last,
      LocalDate date) {
    if (step.after().isPresent()) {
      String after = step.after().get().toString();
      int n = Integer.parseInt(after.substring(0, after.indexOf(' ')));
      return after.contains("business")
          ? businessDays(candidate, owner, last, date) < n
          : date.isBefore(
              last.plusDays(n * (after.contains("week") ? 7L : after.contains("season") ? 91 : 1)));
    }
    double gap = sequence.pace().firstGap() * Math.pow(sequence.pace().grow(), place - 1.0);
    return businessDays(candidate, owner, last, date) < Math.min(Math.round(gap), 260);
  }

  private void checkWho(Candidate candidate, Step step, Slot slot, Member owner) {
    if ((candidate.situation().skipped() >> slot.step()) % 2 == 1) {
      findings.add(candidate.id() + " gets " + step.name() + ", which is not for them");
    }
    boolean open =
        step.channel() == Channel.RESEARCH
            || step.channel() == Channel.EVENT
            || candidate.situation().open().contains(step.channel());
    if (!open) {
      findings.add(candidate.id() + ": " + step.channel() + " is closed");
    }
    boolean somebody = playbook.team().stream().anyMatch(m -> m.role().equals(step.by()));
    Member by = member(slot.by());
    if (step.by().equals("anyone") || !somebody
        ? !by.equals(owner)
        : !by.role().equals(step.by())) {
      findings.add(step.name() + " is not for " + by.name());
    }
  }

  private void checkDay(Candidate candidate, Step step, Slot slot, LocalDate date, Member owner) {
    Member by = member(slot.by());
    if (!isBusiness(country(by), "", date)) {
      findings.add(by.name() + " doesn't work on " + date);
    }
    if (step.channel() == Channel.RESEARCH) {
      return;
    }
    if (!isBusinessOf(candidate, owner, date)
        || !playbook.calendar().days().contains(date.getDayOfWeek())
        || playbook.calendar().isQuiet(date, candidate.situation().where().country())) {
      findings.add(candidate.id() + " is not met on " + date);
    }
    if (step.channel() == Channel.CALL || step.channel() == Channel.MESSAGE) {
      if (!slot.zone().equals(candidate.situation().where().zones().get(0))) {
        findings.add("wrong clock");
      }
      for (ZoneId zone : candidate.situation().where().zones()) {
        var from = date.atTime(slot.from()).atZone(slot.zone()).withZoneSameInstant(zone);
        var to = date.atTime(slot.to()).atZone(slot.zone()).withZoneSameInstant(zone);
        if (from.getHour() < 9
            || to.getHour() * 60 + to.getMinute() > 17 * 60
            || !from.toLocalDate().equals(date)) {
          findings.add("a call at " + from);
        }
      }
    }
  }

  private void count(Candidate candidate, Step step, Slot slot, LocalDate date) {
    LocalDate monday = date.minusDays(date.getDayOfWeek().getValue() - 1L);
    minutes.merge(slot.by() + " " + monday, playbook.minutes().get(step.purpose()), Integer::sum);
    if (step.channel() == Channel.SOCIAL) {
      social.merge(slot.by() + " " + monday, 1, Integer::sum);
    }
    if (step.channel() != Channel.RESEARCH && candidate.account() != 0) {
      firms
          .computeIfAbsent(candidate.account(), a -> new ArrayList<>())
          .add(new Meeting(candidate.number(), date));
    }
  }

  private void checkTotals() {
    minutes.forEach(
        (who, sum) -> {
          if (sum > member(who.substring(0, who.indexOf(' '))).hours() * 60) {
            findings.add(who + " has " + sum + " minutes");
          }
        });
    social.forEach(
        (who, n) -> {
          if (n > playbook.settings().socialPerWeek()) {
            findings.add(who + " invites " + n);
          }
        });
    firms.forEach(
        (firm, meetings) -> {
          for (Meeting a : meetings) {
            for (Meeting b : meetings) {
              if (a.number != b.number
                  && !a.date.isAfter(b.date)
                  && weekdays(a.date, b.date) < playbook.settings().accountGapDays()) {
                findings.add("two of " + firm + " on " + a.date + " and " + b.date);
              }
            }
          }
        });
  }

  private static long weekdays(LocalDate from, LocalDate to) {
    return from.datesUntil(to)
        .map(d -> d.plusDays(1).getDayOfWeek())
        .filter(d -> d != DayOfWeek.SATURDAY && d != DayOfWeek.SUNDAY)
        .count();
  }

  private long businessDays(Candidate candidate, Member owner, LocalDate from, LocalDate to) {
    return from.datesUntil(to).filter(d -> isBusinessOf(candidate, owner, d.plusDays(1))).count();
  }

  private boolean isBusinessOf(Candidate candidate, Member owner, LocalDate date) {
    return candidate.situation().where().country().isEmpty()
        ? isBusiness(country(owner), "", date)
        : isBusiness(
            candidate.situation().where().country(),
            candidate.situation().where().subdivision(),
            date);
  }

  private boolean isBusiness(String country, String subdivision, LocalDate date) {
    DayOfWeek free = FRIDAY.contains(country) ? DayOfWeek.FRIDAY : DayOfWeek.SUNDAY;
    return date.getDayOfWeek() != DayOfWeek.SATURDAY
        && date.getDayOfWeek() != free
        && holidays.on(country, subdivision, date).isEmpty();
  }

  private static String country(Member member) {
    return ZONES.get(member.zone().getId());
  }

  private Member member(String name) {
    return playbook.team().stream()
        .filter(m -> m.name().equals(name))
        .collect(Collectors.toList())
        .get(0);
  }
}
