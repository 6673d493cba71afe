package dev.warmlist.match;

/**
 * One kind of evidence in the comparison of two rows.
 *
 * @param evidence what was compared: {@code given name}, {@code firm}, {@code e-mail}
 * @param left the first row's value, as compared; may be empty
 * @param right the second row's value; may be empty
 * @param level how far they agree: {@code exact}, {@code nickname}, {@code different}
 * @param bits the match weight of this level: positive speaks for one person, negative against
 */
public record Comparison(String evidence, String left, String right, String level, double bits) {}
