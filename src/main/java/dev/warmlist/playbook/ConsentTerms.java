package dev.warmlist.playbook;

import dev.warmlist.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a team asks of its do-not-contact lists, and how far a no of one person reaches.
 *
 * @param maxAge how many days old such a list may be, where the list has no figure of its own
 * @param lists lists that always count, as those of the command line do
 * @param coversCompany whether nobody at a firm is met once one of its people said no to everything
 * @param maxShrink the share of its entries, 0 to 1, that a list may lose from one plan to the next
 */
public record ConsentTerms(
    OptionalInt maxAge, List<StopList> lists, boolean coversCompany, double maxShrink) {
  /** What holds where a playbook says nothing else. */
  public static final ConsentTerms DEFAULT =
      new ConsentTerms(OptionalInt.empty(), List.of(), false, 0.1);

  /** Keeps a copy. */
  public ConsentTerms {
    lists = List.copyOf(lists);
  }

  /**
   * A do-not-contact list that a playbook names.
   *
   * @param file where it is, as seen from where the program runs
   * @param dated the day of which it is, where the playbook says so
   * @param maxAge how many days old it may be
   * @param place where the playbook names it
   */
  public record StopList(String file, Optional<LocalDate> dated, OptionalInt maxAge, Place place) {}

  /** The list that is named by a file, if the playbook names it. */
  public Optional<StopList> list(String file) {
    return lists.stream().filter(list -> list.file().equals(file)).findFirst();
  }
}
