package dev.warmlist.match.generate;

/**
 * A firm.
 *
 * @param core its name without trade and legal form
 * @param name its name without legal form
 * @param legal its legal form; empty: none
 * @param domain where its people have mail
 * @param otherDomain a second domain of the same firm; mostly the same
 * @param mailPattern how local parts are made: {@code first.last}, {@code flast} ...
 * @param phone its number without extension
 * @param family the owners' family name; empty when it isn't a family's firm
 */
record Firm(
    String id,
    Culture culture,
    String core,
    String name,
    String legal,
    String domain,
    String otherDomain,
    String mailPattern,
    String street,
    Culture.Town town,
    String phone,
    String family,
    int size) {

  /** The name with its legal form. */
  String full() {
    return legal.isEmpty() ? name : name + " " + legal;
  }
}
