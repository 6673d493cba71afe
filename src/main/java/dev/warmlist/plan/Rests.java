package dev.warmlist.plan;

import dev.warmlist.Reason;
import dev.warmlist.ReasonCode;
import dev.warmlist.clean.Disposition;
import dev.warmlist.playbook.Rest;
import dev.warmlist.playbook.Settings;
import dev.warmlist.playbook.Sign;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who isn't to be met now, for a reason that lies with them. */
public final class Rests {
  private static final List<Disposition> ENDED =
      List.of(Disposition.NOT_INTERESTED, Disposition.HUNG_UP);
  private static final List<Disposition> BOUGHT =
      List.of(Disposition.CUSTOMER, Disposition.CONVERTED);

  private Rests() {}

  /**
   * Why a prospect rests, if they do: a customer, somebody who said no or named a later day, or
   * somebody who wasn't heard from for years.
   *
   * @param values all values of all their rows
   * @param customer why they are on a list of customers, if they are
   * @param pause what lets the sequence rest that would suit them
   */
  public static Optional<Reason> of(
      Values values,
      Optional<Reason> customer,
      Optional<Rest> pause,
      LocalDate asOf,
      Settings settings) {
    return customer
        .or(() -> disposition(values, BOUGHT, ReasonCode.CUSTOMER))
        .or(() -> disposition(values, ENDED, ReasonCode.NOT_INTERESTED))
        .or(() -> later(values, pause, asOf))
        .or(() -> tooOld(values, asOf, settings));
  }

  /**
   * The day of a call-back that was promised and still holds: not older than {@link
   * Settings#callBackDays()}; an older one is a re-acquaintance. Nothing when they rest until then.
   */
  public static Optional<LocalDate> callBack(Values values, LocalDate asOf, Settings settings) {
    if (values.all(Field.DISPOSITION).contains(Disposition.NOT_NOW.key())) {
      return Optional.empty();
    }
    return dates(values, Field.CALL_BACK)
        .filter(day -> !day.isBefore(asOf.minusDays(settings.callBackDays())))
        .min(Comparator.naturalOrder());
  }

  private static Optional<Reason> disposition(
      Values values, List<Disposition> dispositions, ReasonCode code) {
    return dispositions.stream()
        .map(Disposition::key)
        .filter(values.all(Field.DISPOSITION)::contains)
        .findFirst()
        .map(key -> Reason.of(code, key));
  }

  /**
   * "Not now" is an answer with a date: the day that they named, or else so long after the last
   * contact as the sequence rests.
   */
  private static Optional<Reason> later(Values values, Optional<Rest> pause, LocalDate asOf) {
    if (!saidNotNow(values)) {
      return Optional.empty();
    }
    return dates(values, Field.CALL_BACK)
        .max(Comparator.naturalOrder())
        .or(() -> restedBy(values, pause))
        .filter(day -> day.isAfter(asOf))
        .map(day -> Reason.of(ReasonCode.NOT_NOW, day));
  }

  private static Optional<LocalDate> restedBy(Values values, Optional<Rest> pause) {
    return pause
        .filter(rest -> rest.on().contains(Sign.NOT_NOW))
        .flatMap(
            rest ->
                dates(values, Field.LAST_CONTACT)
                    .max(Comparator.naturalOrder())
                    .map(last -> last.plusDays(rest.length().inDays())));
  }

  /** Whether they said "not now" when they were called. */
  public static boolean saidNotNow(Values values) {
    return values.all(Field.DISPOSITION).contains(Disposition.NOT_NOW.key());
  }

  private static Optional<Reason> tooOld(Values values, LocalDate asOf, Settings settings) {
    LocalDate limit = asOf.minusYears(settings.restAfterYears());
    boolean promised = dates(values, Field.CALL_BACK).anyMatch(day -> !day.isBefore(limit));
    return Stream.concat(dates(values, Field.LAST_CONTACT), dates(values, Field.CONNECTED_ON))
        .max(Comparator.naturalOrder())
        .filter(last -> values.has(Field.LAST_CONTACT) && last.isBefore(limit) && !promised)
        .map(last -> Reason.of(ReasonCode.TOO_OLD, last));
  }

  private static Stream<LocalDate> dates(Values values, Field field) {
    return values.all(field).stream().flatMap(text -> date(text).stream());
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
