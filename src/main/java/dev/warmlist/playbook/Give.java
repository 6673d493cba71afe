package dev.warmlist.playbook;

import dev.warmlist.query.Query;

/**
 * Something useful that the team really has to give.
 *
 * @param name the name by which steps speak of it
 * @param what what it is, in the words that a plan shows
 * @param suits whom it suits
 */
public record Give(String name, String what, Query suits) {}
