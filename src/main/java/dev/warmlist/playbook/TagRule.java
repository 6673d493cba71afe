package dev.warmlist.playbook;

import dev.warmlist.query.Query;

/**
 * A tag that a team gives by a query.
 *
 * @param tag the tag's name, a slug
 * @param when who gets it
 * @param because why a team cares; may be empty
 * @param account whether everybody of a firm gets it as soon as one of them answers to the query
 */
public record TagRule(String tag, Query when, String because, boolean account) {}
