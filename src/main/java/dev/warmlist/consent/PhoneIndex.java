package dev.warmlist.consent;

import dev.warmlist.clean.Phones;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Listed phone numbers. Two verified numbers are one when they are equal. Where one of them isn't
 * verified, the last seven to ten digits that both have decide: a wrong stop is mended easily, a
 * call to somebody who said no isn't. Two numbers with different extensions are two people.
 */
final class PhoneIndex {
  private static final int SHORTEST = 7;
  private static final int LONGEST = 10;

  private final Map<String, List<Listed>> byTail = new HashMap<>();

  /** A listed number; {@code extension} may be empty. */
  private record Listed(String digits, boolean verified, String extension, Mark mark) {}

  /** Adds a number as rows hold it, and says whether it was long enough to be used. */
  boolean add(String value, Mark mark) {
    Listed listed = listed(value, mark);
    if (listed.digits().length() < SHORTEST) {
      return false;
    }
    List<Listed> same = byTail.computeIfAbsent(tail(listed.digits()), t -> new ArrayList<>(1));
    for (int i = 0; i < same.size(); i++) {
      Listed there = same.get(i);
      if (there.digits().equals(listed.digits())
          && there.verified() == listed.verified()
          && there.extension().equals(listed.extension())) {
        same.set(i, listed(value, there.mark().with(mark)));
        return true;
      }
    }
    same.add(listed);
    return true;
  }

  /** What the list says of a number, if anything. */
  Optional<Mark> find(String value, Mark none) {
    Listed wanted = listed(value, none);
    if (wanted.digits().length() < SHORTEST) {
      return Optional.empty();
    }
    return byTail.getOrDefault(tail(wanted.digits()), List.of()).stream()
        .filter(listed -> same(listed, wanted))
        .map(Listed::mark)
        .reduce(Mark::with);
  }

  private static boolean same(Listed a, Listed b) {
    boolean otherDesk =
        !a.extension().isEmpty()
            && !b.extension().isEmpty()
            && !a.extension().equals(b.extension());
    if (otherDesk) {
      return false;
    }
    if (a.verified() && b.verified()) {
      return a.digits().equals(b.digits());
    }
    int shared = Math.min(LONGEST, Math.min(a.digits().length(), b.digits().length()));
    return a.digits().endsWith(b.digits().substring(b.digits().length() - shared));
  }

  private static Listed listed(String value, Mark mark) {
    String number = Phones.number(value);
    boolean verified = number.startsWith("+");
    String extension = digits(value.substring(Math.min(number.length(), value.length())));
    String digits = digits(number);
    return new Listed(verified ? digits : withoutZeros(digits), verified, extension, mark);
  }

  private static String withoutZeros(String digits) {
    int start = 0;
    while (start < digits.length() && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }

  private static String tail(String digits) {
    return digits.substring(digits.length() - SHORTEST);
  }

  /** The decimal digits in a text, any script's as ASCII. */
  static String digits(String text) {
    var digits = new StringBuilder();
    text.codePoints()
        .filter(Character::isDigit)
        .forEach(c -> digits.append((char) ('0' + Character.digit(c, 10))));
    return digits.toString();
  }
}
