package dev.warmlist.match;

import java.util.List;

/** The blocking rules for companies and places. */
final class FirmRules {
  private final MatchIndex index;

  FirmRules(MatchIndex index) {
    this.index = index;
  }

  /** All rules, in the order in which they are applied. */
  List<BlockingRule> all() {
    return List.of(this::ways, this::wholeName, this::headOfName, this::rareWords, this::street);
  }

  private void ways(int row, BlockingRule.Blocks out) {
    long part = Hashes.of(Words.head(name(row), 3));
    for (int code : index.mail.get(row)) {
      out.put(Hashes.of(1, code), part);
    }
    for (int code : index.phone.get(row)) {
      out.put(Hashes.of(2, code), part);
    }
    for (int code : index.domain.get(row)) {
      out.put(Hashes.of(3, code), part);
    }
    for (int code : index.profile.get(row)) {
      out.put(Hashes.of(4, code), part);
    }
    for (int code : index.identifier.get(row)) {
      out.put(Hashes.of(11, code), part);
    }
  }

  private void wholeName(int row, BlockingRule.Blocks out) {
    String joined = Words.joined(name(row));
    if (!joined.isEmpty()) {
      out.put(Hashes.of(joined), place(row));
    }
  }

  private void headOfName(int row, BlockingRule.Blocks out) {
    String joined = Words.joined(name(row));
    if (joined.length() >= 4) {
      out.put(Hashes.of(5, Hashes.of(Words.head(joined, 7))), place(row));
    }
  }

  /** The two rarest words of a name, each alone. */
  private void rareWords(int row, BlockingRule.Blocks out) {
    String rarest = "";
    String second = "";
    for (String word : Words.of(name(row))) {
      if (rarest.isEmpty() || rarer(word, rarest)) {
        second = rarest;
        rarest = word;
      } else if (second.isEmpty() || rarer(word, second)) {
        second = word;
      }
    }
    if (!rarest.isEmpty()) {
      out.put(Hashes.of(6, Hashes.of(rarest)), place(row));
    }
    if (!second.isEmpty()) {
      out.put(Hashes.of(6, Hashes.of(second)), place(row));
    }
  }

  private boolean rarer(String word, String other) {
    int a = index.firmWords.count(index.firmWords.find(word));
    int b = index.firmWords.count(index.firmWords.find(other));
    return a == b ? word.compareTo(other) < 0 : a < b;
  }

  private void street(int row, BlockingRule.Blocks out) {
    String street = index.streets.text(index.street.get(row));
    if (street.isEmpty()) {
      return;
    }
    long part = Hashes.of(Words.head(name(row), 3));
    out.put(Hashes.of(7, Hashes.of(street)), part);
    String number = Streets.number(street);
    if (!number.isEmpty()) {
      String name = Streets.name(street);
      out.put(Hashes.of(8, Hashes.of(number + "|" + longest(name))), part);
    }
  }

  /** The longest word of a street's name: what stays when directions and types are left out. */
  private static String longest(String name) {
    String longest = "";
    for (String word : Words.of(name)) {
      if (word.length() > longest.length()) {
        longest = word;
      }
    }
    return longest;
  }

  private String name(int row) {
    return index.firmName(row);
  }

  private long place(int row) {
    int city = index.city.get(row);
    return city != 0 ? Hashes.of(9, city) : Hashes.of(10, index.postcode.get(row));
  }
}
