package dev.warmlist.clean;

/**
 * A state, province, Land or canton.
 *
 * @param country the country, two letters
 * @param code its code within the country, as in ISO 3166-2: {@code KS}, {@code BY}
 * @param name its name in its country's language, English for the United States and Canada
 */
public record Region(String country, String code, String name) {}
