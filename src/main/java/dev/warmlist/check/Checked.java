package dev.warmlist.check;

import dev.warmlist.ReasonCode;
import dev.warmlist.plan.Touch;
import dev.warmlist.playbook.Sign;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Outcome;
import dev.warmlist.whereabouts.Whereabouts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One prospect as outputs will show them, and what planning had to go by.
 *
 * @param id what they are called
 * @param account a number for their firm, or 0 when they have none
 * @param outcome what became of them
 * @param why the reason for that
 * @param where where they are
 * @param open the channels on which they may be met
 * @param stoppedHandles addresses of theirs that nobody may use
 * @param given signs that they gave already
 * @param callBack the day of a call that was promised and still holds
 * @param skipped the steps of their sequence that aren't for them, a bit for each position
 * @param owners who of the team may look after them, by position
 * @param sequence the name of their sequence, or empty
 * @param owner who looks after them, or empty
 * @param touches what is planned with them
 * @param begun what was done with them before
 */
public record Checked(
    String id,
    int account,
    Outcome outcome,
    ReasonCode why,
    Whereabouts where,
    Set<Channel> open,
    Set<String> stoppedHandles,
    Set<Sign> given,
    Optional<LocalDate> callBack,
    long skipped,
    List<Integer> owners,
    String sequence,
    String owner,
    List<Touch> touches,
    Begun begun) {

  /** Keeps copies. */
  public Checked {
    open = Set.copyOf(open);
    stoppedHandles = Set.copyOf(stoppedHandles);
    given = Set.copyOf(given);
    owners = List.copyOf(owners);
    touches = List.copyOf(touches);
  }

  /** Somebody with whom nothing is planned. */
  public static Checked without(String id, Outcome outcome, ReasonCode why) {
    return new Checked(
        id,
        0,
        outcome,
        why,
        Whereabouts.UNKNOWN,
        Set.of(),
        Set.of(),
        Set.of(),
        Optional.empty(),
        0,
        List.of(),
        "",
        "",
        List.of(),
        Begun.NOTHING);
  }
}
