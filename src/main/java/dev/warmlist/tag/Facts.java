package dev.warmlist.tag;

import dev.warmlist.consent.Permission;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Prospect;
import dev.warmlist.whereabouts.Whereabouts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known of a prospect when it is tagged.
 *
 * @param prospect whom it is about
 * @param where where they are
 * @param permission how they may be met
 * @param lists the labels of the lists they are on, without repeats
 * @param accountSize how many prospects are of their firm, themselves included; 0 without a firm
 * @param customer whether they are a known customer
 * @param promised whether we promised them a call-back that still holds
 * @param asOf the day the run believes it is
 */
public record Facts(
    Prospect prospect,
    Whereabouts where,
    Permission permission,
    List<String> lists,
    int accountSize,
    boolean customer,
    boolean promised,
    LocalDate asOf) {

  /** Keeps a copy of the lists. */
  public Facts {
    lists = List.copyOf(lists);
  }

  /** The channels on which they can and may be met, in the channels' order. */
  public Set<Channel> open() {
    return permission.open(prospect.values());
  }

  /**
   * The latest day, not after today, on which they were met, called, written to or became
   * connected; where no such day is known, the day on which their row was last made or changed.
   */
  public Optional<LocalDate> lastHeard() {
    return latest(Field.LAST_CONTACT, Field.CONNECTED_ON).or(() -> latest(Field.UPDATED_ON));
  }

  private Optional<LocalDate> latest(Field... fields) {
    return Stream.of(fields)
        .flatMap(field -> prospect.values().all(field).stream())
        .flatMap(value -> day(value).stream())
        .filter(day -> !day.isAfter(asOf))
        .max(LocalDate::compareTo);
  }

  private static Optional<LocalDate> day(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
