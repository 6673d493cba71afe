package dev.warmlist.plan;

import dev.warmlist.playbook.Sign;
import dev.warmlist.prospect.Channel;
import dev.warmlist.whereabouts.Whereabouts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What planning needs to know of a prospect who is to be met; small, since there may be millions.
 *
 * @param number the prospect's number among those kept, in input order, from 0
 * @param id the prospect's id
 * @param account a key of their firm, or empty when they have none
 * @param sequence the position in the playbook of the sequence that was chosen
 * @param open the channels on which they may be met
 * @param where where they are
 * @param callBack the day of a call-back that was promised and still holds
 * @param given signs that they gave already: a call-back asked for, an invitation accepted
 * @param skipped the steps of the sequence that aren't for them, a bit for each position
 * @param rank how early they come when hours are short: 0 first
 */
public record Candidate(
    int number,
    String id,
    String account,
    int sequence,
    Set<Channel> open,
    Whereabouts where,
    Optional<LocalDate> callBack,
    Set<Sign> given,
    long skipped,
    int rank) {}
