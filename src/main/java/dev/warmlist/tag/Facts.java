package dev.warmlist.tag;

import dev.warmlist.consent.Permission;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Prospect;
import dev.warmlist.whereabouts.Whereabouts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
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
 * @param accountSize how many different people of their firm are known; 0 without a firm
 * @param customer why they are a customer, if they are on a list of customers
 * @param promised whether we promised them a call-back that still holds
 * @param asOf the day the run believes it is
 */
public record Facts(
    Prospect prospect,
    Whereabouts where,
    Permission permission,
    List<String> lists,
    int accountSize,
    Optional<String> customer,
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
   * A day on which there was a sign of somebody.
   *
   * @param by the field that says so
   */
  record Heard(LocalDate day, Field by) {

    /** The sign in words: {@code last contact on 2025-06-01}. */
    String text() {
      String what =
          switch (by) {
            case LAST_CONTACT -> "last contact on ";
            case CONNECTED_ON -> "connected on ";
            default -> "row made or changed on ";
          };
      return what + day;
    }
  }

  /** The day of the latest sign of them; see {@link #heard}. */
  public Optional<LocalDate> lastSign() {
    return heard().map(Heard::day);
  }

  /**
   * The latest day, not after today, on which they were met, called, written to or became
   * connected; where no such day is known, the day on which their row was last made or changed.
   */
  Optional<Heard> heard() {
    return latest(Field.LAST_CONTACT, Field.CONNECTED_ON).or(() -> latest(Field.UPDATED_ON));
  }

  private Optional<Heard> latest(Field... fields) {
    return Stream.of(fields)
        .flatMap(field -> prospect.values().all(field).stream().map(day -> heard(day, field)))
        .flatMap(Optional::stream)
        .filter(heard -> !heard.day().isAfter(asOf))
        .max(Comparator.comparing(Heard::day));
  }

  private static Optional<Heard> heard(String iso, Field by) {
    try {
      return Optional.of(new Heard(LocalDate.parse(iso), by));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
