package dev.warmlist.plan;

import dev.warmlist.playbook.Sign;
import dev.warmlist.prospect.Channel;
import dev.warmlist.whereabouts.Whereabouts;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What decides on which days somebody can be met. Many prospects are in the same situation; whoever
 * is has the same chances, firms aside.
 *
 * @param sequence the position in the playbook of the sequence that was chosen
 * @param skipped the steps of the sequence that aren't for them, a bit for each position
 * @param open the channels on which they may be met
 * @param where where they are, without the evidence
 * @param callBack the day of a call-back that was promised and still holds
 * @param given signs that they gave already: a call-back asked for, an invitation accepted
 * @param owners whose prospect they may become, by position in the team
 * @param owned what narrowed that choice, in clauses
 */
public record Situation(
    int sequence,
    long skipped,
    Set<Channel> open,
    Whereabouts where,
    Optional<LocalDate> callBack,
    Set<Sign> given,
    List<Integer> owners,
    List<String> owned) {

  /** Keeps copies. */
  public Situation {
    open = copy(open, Channel.class);
    given = copy(given, Sign.class);
    where = where.placeAlone();
    owners = List.copyOf(owners);
    owned = List.copyOf(owned);
  }

  /** A situation in which nothing narrows the choice of an owner but what is given. */
  Situation(
      int sequence,
      long skipped,
      Set<Channel> open,
      Whereabouts where,
      Optional<LocalDate> callBack,
      Set<Sign> given,
      List<Integer> owners) {
    this(sequence, skipped, open, where, callBack, given, owners, List.of());
  }

  private static <E extends Enum<E>> Set<E> copy(Set<E> some, Class<E> type) {
    var set = EnumSet.noneOf(type);
    set.addAll(some);
    return Collections.unmodifiableSet(set);
  }
}
