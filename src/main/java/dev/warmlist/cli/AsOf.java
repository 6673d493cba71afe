package dev.warmlist.cli;

import dev.warmlist.UserError;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day that a run believes it is. */
final class AsOf {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day the run believes it is (2026-11-23); default: today.")
  private @Nullable String date;

  /** The day named, else today in a zone. */
  LocalDate day(Clock clock, ZoneId zone) {
    if (date == null) {
      return LocalDate.now(clock.withZone(zone));
    }
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw UserError.usage("--as-of " + date + " is no date", "Write it as 2026-11-23.");
    }
  }
}
