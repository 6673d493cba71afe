package dev.warmlist.clean;

/**
 * What a numbering plan says about a number.
 *
 * @param kind what it reaches
 * @param region the country it belongs to, two letters; empty when none
 * @param premium whether calls to it cost extra
 */
record Line(Phone.Kind kind, String region, boolean premium) {
  static final Line INVALID = new Line(Phone.Kind.INVALID, "", false);

  boolean valid() {
    return kind != Phone.Kind.INVALID;
  }
}
