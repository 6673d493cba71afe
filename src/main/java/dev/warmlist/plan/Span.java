package dev.warmlist.plan;

import java.time.LocalTime;

/** A stretch of hours on one day, on one clock. */
record Span(LocalTime from, LocalTime to) {
  /** What most people call working hours. */
  static final Span WORKING = new Span(LocalTime.of(9, 0), LocalTime.of(17, 0));
}
