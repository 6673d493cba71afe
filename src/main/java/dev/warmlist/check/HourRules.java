package dev.warmlist.check;

import dev.warmlist.plan.Touch;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The hours of an act: theirs and ours where both are there, else of whoever does it. */
final class HourRules implements Group {

  @Override
  public void look(Course course, Findings findings) {
    for (Act act : course.acts()) {
      if (act.isLive() && !course.ground().isKnown()) {
        findings.act(Rule.PLACE_UNKNOWN, act, "a " + act.step().channel().key());
      } else if (act.isLive() && !course.ground().isEverReached()) {
        findings.act(
            Rule.NOBODY_CAN_CALL, act, "nothing shared by " + course.whom().where().zones());
      }
    }
    for (Act act : course.dated()) {
      if (!act.isLive()) {
        alone(act, findings);
      } else if (course.ground().isEverReached()) {
        live(course.ground(), act, findings);
      }
    }
  }

  private static void alone(Act act, Findings findings) {
    Touch touch = act.touch();
    if (!touch.zone().equals(act.by().member().zone())) {
      wrongClock(act, act.by().member().zone(), findings);
    } else if (act.by().windows().stream()
        .noneMatch(w -> w.from().equals(touch.from()) && w.to().equals(touch.to()))) {
      findings.act(Rule.NOT_THEIR_SHIFT, act, window(touch) + ", not hours of " + touch.by());
    }
  }

  private static void live(Ground ground, Act act, Findings findings) {
    ZoneId zone = ground.where().zones().get(0);
    if (!act.touch().zone().equals(zone)) {
      wrongClock(act, zone, findings);
      return;
    }
    Touch touch = act.touch();
    var call = Stretch.of(act.day(), touch.from(), touch.to(), zone);
    if (!call.isLongEnough()) {
      findings.act(Rule.WINDOW_TOO_SHORT, act, window(touch));
    } else if (!ground.allows(act.day(), call)) {
      findings.act(Rule.ALLOWED_HOURS, act, window(touch) + " in " + ground.where().country());
    } else {
      shared(ground, act, call, findings);
    }
  }

  /** They are called in meeting hours; from nine to five where none of these would do. */
  private static void shared(Ground ground, Act act, Stretch call, Findings findings) {
    LocalDate day = act.day();
    boolean bound = act.by().hasHours() && ground.meets(act.by());
    List<Stretch> ours = bound ? act.by().around(day) : List.of();
    List<Stretch> meeting = ground.meetingHours(day);
    boolean could = bound ? Stretch.meet(meeting, ours) : !meeting.isEmpty();
    if (!Stretch.hold(could ? meeting : ground.usualHours(day), call)) {
      findings.act(Rule.THEIR_HOURS, act, window(act.touch()));
    } else if (bound && !Stretch.hold(ours, call)) {
      findings.act(
          Rule.HOURS_OF_WHO_CALLS, act, window(act.touch()) + ", not hours of " + act.by().name());
    }
  }

  private static void wrongClock(Act act, ZoneId zone, Findings findings) {
    findings.act(Rule.WRONG_CLOCK, act, act.touch().zone() + ", not " + zone);
  }

  private static String window(Touch touch) {
    return touch.from() + "-" + touch.to() + " " + touch.zone();
  }
}
