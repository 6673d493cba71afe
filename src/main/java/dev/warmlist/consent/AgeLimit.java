package dev.warmlist.consent;

import dev.warmlist.Place;
import dev.warmlist.UserError;
import dev.warmlist.playbook.ConsentTerms;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How old do-not-contact lists may be.
 *
 * @param asOf the day the run believes it is
 * @param option what was asked for on the command line, which goes before the playbook
 * @param terms what the playbook says
 */
public record AgeLimit(LocalDate asOf, OptionalInt option, ConsentTerms terms) {

  /** Any age will do. */
  public static AgeLimit none(LocalDate asOf) {
    return new AgeLimit(asOf, OptionalInt.empty(), ConsentTerms.DEFAULT);
  }

  /** How many days old a list may be; empty when that doesn't matter. */
  OptionalInt days(String file) {
    if (option.isPresent()) {
      return option;
    }
    OptionalInt own =
        terms.list(file).map(ConsentTerms.StopList::maxAge).orElse(OptionalInt.empty());
    return own.isPresent() ? own : terms.maxAge();
  }

  /** The day that the playbook states for a list. */
  Optional<LocalDate> stated(String file) {
    return terms.list(file).flatMap(ConsentTerms.StopList::dated);
  }

  /**
   * Makes sure that a list isn't too old.
   *
   * <p><b>Errors:</b> one that is, that is of a day to come, or that has no day although its age
   * matters (65).
   *
   * @param dated the day of which it is, if that is known
   */
  void check(String file, Optional<LocalDate> dated) {
    if (dated.filter(day -> day.isAfter(asOf)).isPresent()) {
      throw refused(
          file,
          "it is said to be of " + dated.get() + ", a day after " + asOf,
          "Correct its day, or say which day it is with --as-of.");
    }
    OptionalInt days = days(file);
    if (days.isEmpty()) {
      return;
    }
    if (dated.isEmpty()) {
      throw refused(
          file,
          "nothing says how old the list is, and it may be " + days(days.getAsInt()) + " old",
          "Export it with a column of dates, write the line \"# dated: "
              + asOf
              + "\" on top of it with\nthe day on which it was exported, or name it in the"
              + " playbook: consent: {lists: [{file: ..., dated: ...}]}.");
    }
    long age = ChronoUnit.DAYS.between(dated.get(), asOf);
    if (age > days.getAsInt()) {
      throw refused(
          file,
          "the list is of "
              + dated.get()
              + ", "
              + days(age)
              + " before "
              + asOf
              + "; it may be "
              + days(days.getAsInt())
              + " old",
          "Export it anew: somebody who said no since then isn't on it. What is checked is the"
              + " list's own\nnewest date, or the day that is stated for it, never the file's.");
    }
  }

  private static String days(long days) {
    return days == 1 ? "1 day" : days + " days";
  }

  private static UserError refused(String file, String problem, String remedy) {
    return UserError.badList(Place.of(file), problem, "Nothing was written.\n" + remedy);
  }
}
