package dev.warmlist.playbook;

import dev.warmlist.query.Query;

/**
 * What makes somebody come earlier when hours are short.
 *
 * @param when who is meant
 * @param weight how much it counts, -100 to 100; the weights of all that holds are added up
 */
public record Fit(Query when, double weight) {}
