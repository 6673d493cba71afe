package dev.warmlist.clean;

/**
 * What a list as a whole tells about its cells.
 *
 * @param region the country of rows that don't name one, two letters; empty when it isn't known
 * @param dates the order in which all-numeric dates are written
 */
public record CleanSettings(String region, DateOrder dates) {}
