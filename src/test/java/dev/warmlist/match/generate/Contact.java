package dev.warmlist.match.generate;

/** One row about somebody, before a list's habits write it down. Empty: not known. */
final class Contact {
  String country = "";
  boolean woman;
  String given = "";
  String family = "";
  String suffix = "";
  String honorific = "";
  String title = "";
  String company = "";
  String email = "";
  String phone = "";
  String mobile = "";
  String street = "";
  String postcode = "";
  String city = "";
  String state = "";
  String website = "";
  String profile = "";

  /** Given and family name, blank where neither is known. */
  String name() {
    return (given + " " + family).strip();
  }
}
