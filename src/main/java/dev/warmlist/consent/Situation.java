package dev.warmlist.consent;

import dev.warmlist.prospect.Values;
import dev.warmlist.whereabouts.Whereabouts;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a prospect when it is asked how they may be met.
 *
 * @param values all values of all their rows
 * @param where where they are
 * @param stop what the do-not-contact lists say
 * @param customer whether they are on a list of customers
 * @param asOf the day the run believes it is
 * @param through the last day for which it is asked: evidence that ends before is none
 */
public record Situation(
    Values values,
    Whereabouts where,
    Optional<Stop> stop,
    boolean customer,
    LocalDate asOf,
    LocalDate through) {}
