package dev.warmlist.match;

import java.util.List;

/**
 * The blocking rules for people. Each finds what others miss: a wrong name, a new firm, no mail.
 */
final class PersonRules {
  private final MatchIndex index;

  PersonRules(MatchIndex index) {
    this.index = index;
  }

  /** All rules, in the order in which they are applied. */
  List<BlockingRule> all() {
    return List.of(
        this::ways,
        this::localPart,
        this::namesEitherWay,
        this::familyAndInitial,
        this::headsOfNames,
        this::givenAndTail,
        this::soundsEitherWay,
        this::soundAndPlace,
        this::givenAndFirm,
        this::familyAndFirm,
        this::street,
        this::houseAndPlace,
        this::birthDay,
        this::partOfBirthDay);
  }

  private void ways(int row, BlockingRule.Blocks out) {
    long part = Hashes.of(Words.head(given(row), 1) + "|" + Words.head(family(row), 3));
    for (int code : index.mail.get(row)) {
      out.put(Hashes.of(1, code), part);
    }
    for (int code : index.phone.get(row)) {
      out.put(Hashes.of(2, code), part);
    }
    for (int code : index.profile.get(row)) {
      out.put(Hashes.of(3, code), part);
    }
    for (int code : index.identifier.get(row)) {
      out.put(Hashes.of(4, code), part);
    }
  }

  private void localPart(int row, BlockingRule.Blocks out) {
    for (int code : index.mail.get(row)) {
      String address = index.mails.text(code);
      int at = address.indexOf('@');
      if (at >= 4 && !index.roleMails.has(code)) {
        out.put(Hashes.of(address.substring(0, at)), place(row));
      }
    }
  }

  private void namesEitherWay(int row, BlockingRule.Blocks out) {
    long given = Hashes.of(given(row));
    long family = Hashes.of(family(row));
    if (given != 0 && family != 0) {
      out.put(Hashes.of(Math.min(given, family), Math.max(given, family)), place(row));
    }
  }

  private void familyAndInitial(int row, BlockingRule.Blocks out) {
    String family = Words.umlauts(family(row));
    if (!family.isEmpty()) {
      out.put(Hashes.of(family + "|" + Words.head(given(row), 1)), place(row));
    }
  }

  private void headsOfNames(int row, BlockingRule.Blocks out) {
    String given = given(row);
    String family = family(row);
    if (given.length() >= 2 && family.length() >= 3) {
      out.put(Hashes.of(Words.head(family, 4) + "|" + Words.head(given, 3)), place(row));
    }
  }

  private void givenAndTail(int row, BlockingRule.Blocks out) {
    String given = given(row);
    String family = family(row);
    if (given.length() >= 2 && family.length() >= 4) {
      out.put(Hashes.of(given + "|" + Words.tail(family, 3)), place(row));
    }
  }

  private void soundsEitherWay(int row, BlockingRule.Blocks out) {
    String given = given(row);
    String family = family(row);
    if (given.length() >= 2 && family.length() >= 2) {
      long first = Hashes.of(Words.sound(given));
      long second = Hashes.of(Words.sound(family));
      out.put(Hashes.of(Math.min(first, second), Math.max(first, second)), place(row));
    }
  }

  /** How either name sounds, in one place: the other may be wrong, or each in the other's cell. */
  private void soundAndPlace(int row, BlockingRule.Blocks out) {
    String given = given(row);
    String family = family(row);
    int city = index.city.get(row);
    if (city != 0 && !family.isEmpty()) {
      out.put(Hashes.of(sound(family), town(city)), head(given));
    }
    long where = where(row);
    if (where != 0 && !family.isEmpty()) {
      out.put(Hashes.of(sound(family), where), head(given));
    }
    if (where != 0 && given.length() > 1 && !given.equals(family)) {
      out.put(Hashes.of(sound(given), where), head(family));
    }
  }

  /** One house number in one place: names and the street's spelling may be wrong. */
  private void houseAndPlace(int row, BlockingRule.Blocks out) {
    String number = Streets.number(index.streets.text(index.street.get(row)));
    long where = where(row);
    if (!number.isEmpty() && where != 0) {
      long part = Hashes.of(Words.head(family(row), 1) + "|" + Words.head(given(row), 1));
      out.put(Hashes.of(15, Hashes.of(Hashes.of(number), where)), part);
    }
  }

  /** A row's postcode, or its town where it has none; 0 where neither is known. */
  private long where(int row) {
    int postcode = index.postcode.get(row);
    int city = index.city.get(row);
    if (postcode != 0) {
      return Hashes.of(6, postcode);
    }
    return city == 0 ? 0 : town(city);
  }

  private static long town(int city) {
    return Hashes.of(5, city);
  }

  private static long sound(String name) {
    return Hashes.of(Words.sound(name));
  }

  private static long head(String name) {
    return Hashes.of(Words.head(name, 1));
  }

  private void givenAndFirm(int row, BlockingRule.Blocks out) {
    String given = Words.head(given(row), 3);
    if (!given.isEmpty()) {
      firmBlocks(row, Hashes.of(given), Hashes.of(Words.head(family(row), 2)), out);
    }
  }

  private void familyAndFirm(int row, BlockingRule.Blocks out) {
    String family = Words.head(family(row), 3);
    if (!family.isEmpty()) {
      firmBlocks(row, Hashes.of(7, Hashes.of(family)), Hashes.of(Words.head(given(row), 1)), out);
    }
  }

  private void firmBlocks(int row, long name, long part, BlockingRule.Blocks out) {
    int firm = index.firm.get(row);
    if (firm != 0) {
      out.put(Hashes.of(name, Hashes.of(8, firm)), part);
    }
    for (int domain : index.domain.get(row)) {
      out.put(Hashes.of(name, Hashes.of(9, domain)), part);
    }
  }

  private void street(int row, BlockingRule.Blocks out) {
    int street = index.street.get(row);
    if (street != 0) {
      String family = family(row);
      String sound = family.isEmpty() ? "" : Words.sound(family);
      out.put(Hashes.of(10, street), Hashes.of(sound + "|" + Words.head(given(row), 1)));
    }
  }

  private void birthDay(int row, BlockingRule.Blocks out) {
    int day = index.birthDay.get(row);
    if (day == 0) {
      return;
    }
    long place = place(row);
    if (!family(row).isEmpty()) {
      out.put(Hashes.of(day, Hashes.of(Words.head(family(row), 1))), place);
    }
    if (!given(row).isEmpty()) {
      out.put(Hashes.of(-day, Hashes.of(Words.head(given(row), 1))), place);
    }
  }

  /** Two of year, month and day, each with an initial of either name. */
  private void partOfBirthDay(int row, BlockingRule.Blocks out) {
    int day = index.birthDay.get(row);
    if (day == 0) {
      return;
    }
    long place = place(row);
    int[] parts = {
      day / 100, 100_000_000 + day % 10000, day / 10000 * 100 + 200_000_000 + day % 100
    };
    for (String name : List.of(Words.head(given(row), 1), Words.head(family(row), 1))) {
      for (int part : parts) {
        if (!name.isEmpty()) {
          out.put(Hashes.of(14, Hashes.of(part, Hashes.of(name))), place);
        }
      }
    }
  }

  private String given(int row) {
    return index.givens.text(index.given.get(row));
  }

  private String family(int row) {
    return index.families.text(index.family.get(row));
  }

  /** Where people of one name are told apart: firm, else town, else postcode. */
  private long place(int row) {
    if (index.firm.get(row) != 0) {
      return Hashes.of(11, Hashes.of(Words.first(index.firms.text(index.firm.get(row)))));
    }
    return index.city.get(row) != 0
        ? Hashes.of(12, index.city.get(row))
        : Hashes.of(13, index.postcode.get(row));
  }
}
