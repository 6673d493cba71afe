package dev.warmlist.clean;

/**
 * A profile on a social network.
 *
 * @param original the cell, tidied
 * @param address its one spelling, without scheme: {@code linkedin.com/in/ada}
 * @param network the network's name in lower case: {@code linkedin}
 */
public record Profile(String original, String address, String network) {}
