package dev.warmlist.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One person of a firm at a time, with a gap before the next one. */
final class FirmRules implements Group {
  private static final int WEEKDAYS = 5;

  /** In place of the id of a touch of the days before. */
  private static final String PAST = "";

  private final int gap;
  private final List<Contact> contacts = new ArrayList<>();

  private record Contact(int firm, LocalDate day, String id, String touchId) {}

  /**
   * The rules.
   *
   * @param gap the weekdays between contacts to two people
   */
  FirmRules(int gap) {
    this.gap = gap;
  }

  @Override
  public void look(Course course, Findings findings) {
    int firm = course.whom().account();
    if (firm == 0 || gap == 0) {
      return;
    }
    for (Act act : course.dated()) {
      if (act.isContact()) {
        contacts.add(new Contact(firm, act.day(), course.whom().id(), act.touch().id()));
      }
    }
  }

  @Override
  public void before(Before contact) {
    if (contact.account() != 0 && gap != 0) {
      contacts.add(new Contact(contact.account(), contact.day(), contact.id(), PAST));
    }
  }

  @Override
  public void end(Findings findings) {
    contacts.sort(
        Comparator.comparingInt(Contact::firm)
            .thenComparing(Contact::day)
            .thenComparing(Contact::id)
            .thenComparing(Contact::touchId));
    Optional<Contact> last = Optional.empty();
    Optional<Contact> another = Optional.empty();
    for (Contact contact : contacts) {
      boolean same = last.filter(l -> l.id.equals(contact.id)).isPresent();
      if (!same) {
        another = last;
      }
      another.ifPresent(colleague -> compare(colleague, contact, findings));
      last = Optional.of(contact);
    }
  }

  private void compare(Contact colleague, Contact contact, Findings findings) {
    long between = weekdays(contact.day) - weekdays(colleague.day);
    if (colleague.firm == contact.firm && between < gap && !contact.touchId.equals(PAST)) {
      findings.add(
          Rule.COLLEAGUES,
          contact.id,
          contact.touchId,
          Optional.of(contact.day),
          between + " weekdays after " + colleague.touchId + ", not " + gap);
    }
  }

  /** The weekdays up to a day, counted from some Monday. */
  private static long weekdays(LocalDate day) {
    long sinceMonday = day.toEpochDay() + 3;
    return Math.floorDiv(sinceMonday, 7L) * WEEKDAYS
        + Math.min(WEEKDAYS, Math.floorMod(sinceMonday, 7) + 1);
  }
}
