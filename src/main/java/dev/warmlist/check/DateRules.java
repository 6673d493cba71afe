package dev.warmlist.check;

import java.time.LocalDate;

/** The days of the plan: nothing before it, nothing behind it. */
final class DateRules implements Group {
  private final LocalDate asOf;

  DateRules(LocalDate asOf) {
    this.asOf = asOf;
  }

  @Override
  public void look(Course course, Findings findings) {
    for (Act act : course.acts()) {
      LocalDate earliest = act.touch().earliest();
      if (act.touch().date().isEmpty()) {
        if (earliest.isBefore(asOf)) {
          findings.act(
              Rule.EARLIEST_BEFORE_AS_OF, act, "earliest on " + earliest + ", planned on " + asOf);
        }
      } else if (!earliest.equals(act.day())) {
        findings.act(
            Rule.EARLIEST_IS_THE_DATE, act, "earliest on " + earliest + ", dated " + act.day());
      }
    }
  }
}
