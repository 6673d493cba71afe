package dev.warmlist.clean;

import java.util.Map;

/**
 * A profile on a social network.
 *
 * @param original the cell, tidied
 * @param address its one spelling, without scheme: {@code linkedin.com/in/ada}
 * @param network the network's name in lower case: {@code linkedin}
 * @param kind whose page it is
 */
public record Profile(String original, String address, String network, Kind kind) {

  /** Whose page a profile is, by its address alone. */
  public enum Kind {
    PERSON("person"),
    /** A firm's, a school's or an association's page. */
    COMPANY("company"),
    /** The network gives persons and firms the same kind of address. */
    UNKNOWN("");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /** The kind in a word; empty when it isn't known. */
    public String text() {
      return text;
    }
  }

  /** What is known of it, for people: {@code network}, {@code kind}. */
  public Map<String, String> known() {
    return Known.of("network", network, "kind", kind.text());
  }
}
