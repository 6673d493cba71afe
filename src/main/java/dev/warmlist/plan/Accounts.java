package dev.warmlist.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** On which days whom of a firm is contacted, so that two of one firm aren't met in one week. */
final class Accounts {
  private final Calendars calendars;
  private final int gap;
  private final Map<Integer, List<Contact>> contacts = new HashMap<>();

  private record Contact(int day, int number) {}

  /** Keeps {@code gap} business days between contacts to different people of one firm. */
  Accounts(Calendars calendars, int gap) {
    this.calendars = calendars;
    this.gap = gap;
  }

  /** Whether anybody of a firm is contacted in the plan so far. */
  boolean isKnown(int account) {
    return account != 0 && contacts.containsKey(account);
  }

  /** Whether nobody else of the firm is contacted around a day. */
  boolean isFree(int account, int number, int day) {
    if (account == 0) {
      return true;
    }
    for (Contact contact : contacts.getOrDefault(account, List.of())) {
      if (contact.number != number && calendars.weekdaysBetween(contact.day, day) < gap) {
        return false;
      }
    }
    return true;
  }

  /** Notes a contact. */
  void add(int account, int number, int day) {
    if (account != 0) {
      contacts.computeIfAbsent(account, a -> new ArrayList<>()).add(new Contact(day, number));
    }
  }
}
