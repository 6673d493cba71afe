package dev.warmlist.tag;

import dev.warmlist.tag.Facts.Heard;
import java.time.LocalDate;
import java.util.Optional;

/** Tags of how long ago somebody was heard from. */
final class TimeTagger {
  private static final int FRESH_DAYS = 183;
  private static final int STALE_YEARS = 2;

  private TimeTagger() {}

  static void tag(Traits traits, Given given) {
    LocalDate today = traits.facts().asOf();
    Optional<Heard> heard = traits.heard();
    if (heard.isEmpty()) {
      given.add(BuiltInTag.UNDATED, "no day of contact or change is known");
      return;
    }
    LocalDate day = heard.get().day();
    if (!day.isBefore(today.minusDays(FRESH_DAYS))) {
      given.add(BuiltInTag.FRESH, heard.get().text());
    } else if (day.isBefore(today.minusYears(STALE_YEARS))) {
      given.add(BuiltInTag.STALE, heard.get().text());
    }
  }
}
