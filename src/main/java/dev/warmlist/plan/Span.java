package dev.warmlist.plan;

import dev.warmlist.playbook.Shift;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;

/** A stretch of hours on one day, on one clock. */
record Span(LocalTime from, LocalTime to) {
  /** What most people call working hours. */
  static final Span WORKING = new Span(LocalTime.of(9, 0), LocalTime.of(17, 0));

  /** The longest stretch of a shift, the earlier of equal ones; the usual hours without one. */
  static Span of(Shift shift) {
    return shift.windows().stream()
        .map(window -> new Span(window.from(), window.to()))
        .max(
            Comparator.comparing(Span::length).thenComparing(Span::from, Comparator.reverseOrder()))
        .orElse(WORKING);
  }

  private Duration length() {
    return Duration.between(from, to);
  }
}
