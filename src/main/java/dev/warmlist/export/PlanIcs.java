package dev.warmlist.export;

import dev.warmlist.ExitStatus;
import dev.warmlist.Place;
import dev.warmlist.UserError;
import dev.warmlist.plan.Touch;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * {@code plan.ics}: the dated touches as an iCalendar file (RFC 5545). Times are in UTC, converted
 * from the window's zone; events don't make anybody look busy. The UID is the touch's id and the
 * stamp the plan's day, so that importing the next plan moves events instead of doubling them.
 *
 * <p>Errors: a device that doesn't take the bytes, 74.
 */
public final class PlanIcs implements AutoCloseable {
  private static final int OCTETS_A_LINE = 75;

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final OutputStream out;
  private final Instant stamp;

  /** Begins the calendar. */
  public PlanIcs(OutputStream out, LocalDate asOf) {
    this.out = out;
    this.stamp = asOf.atStartOfDay(ZoneOffset.UTC).toInstant();
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//warmlist//plan//EN");
    line("CALSCALE", "GREGORIAN");
    line("X-WR-CALNAME", "warmlist");
  }

  /** Writes a touch as an event; one without a date is passed over. */
  public void write(Touch touch) {
    touch.date().ifPresent(day -> event(touch, day));
  }

  @Override
  public void close() {
    line("END", "VCALENDAR");
    try {
      out.close();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private void event(Touch touch, LocalDate day) {
    ZonedDateTime start = ZonedDateTime.of(day, touch.from(), touch.zone());
    ZonedDateTime end = ZonedDateTime.of(day, touch.to(), touch.zone());
    line("BEGIN", "VEVENT");
    line("UID", escaped(touch.id()) + "@warmlist");
    line("DTSTAMP", UTC.format(stamp));
    line("DTSTART", UTC.format(start));
    line("DTEND", UTC.format(end.isAfter(start) ? end : start.plusMinutes(15)));
    line("SUMMARY", escaped(summary(touch)));
    line("DESCRIPTION", escaped(description(touch)));
    line("CATEGORIES", touch.purpose().key());
    line("TRANSP", "TRANSPARENT");
    line("END", "VEVENT");
  }

  private static String summary(Touch touch) {
    String whom = touch.name().isEmpty() ? touch.company() : touch.name();
    String firm = touch.name().isEmpty() || touch.company().isEmpty() ? "" : ", " + touch.company();
    return touch.purpose().key() + ": " + whom + firm;
  }

  private static String description(Touch touch) {
    var text = new StringBuilder(touch.what());
    add(text, "By", touch.by());
    add(text, "How", touch.via());
    add(text, "Contact", touch.contact());
    add(text, "Needs", touch.needs());
    add(text, "Why this day", touch.because());
    add(text, "Touch", touch.id());
    return text.toString();
  }

  private static void add(StringBuilder text, String name, String value) {
    if (!value.isEmpty()) {
      text.append('\n').append(name).append(": ").append(value);
    }
  }

  /** Text as RFC 5545 §3.3.11 wants it. */
  private static String escaped(String text) {
    return Foreign.plain(text)
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\n", "\\n");
  }

  /**
   * Writes a content line, folded so that no line has more than 75 octets and no character is cut.
   */
  private void line(String name, String value) {
    var folded = new StringBuilder();
    int octets = 0;
    String text = name + ":" + value;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (octets + size > OCTETS_A_LINE) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.appendCodePoint(c);
      octets += size;
      i += Character.charCount(c);
    }
    try {
      out.write(folded.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static UserError failed(IOException e) {
    return UserError.at(
        ExitStatus.WRITE_FAILED,
        Place.of("plan.ics"),
        "writing failed: " + e.getMessage(),
        "Check the space on the device.");
  }
}
