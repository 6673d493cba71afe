package dev.warmlist.match;

import dev.warmlist.clean.Identifier;
import java.util.Optional;

/**
 * Identifiers as they are compared: {@code kind:number} where the kind is known, else the list's
 * number in front, so that bare keys of two lists never meet.
 */
final class Identifiers {
  private static final char OF_A_LIST = '#';

  private Identifiers() {}

  /** The compared form of a cleaned value. */
  static String key(String value, int list) {
    Identifier id = Identifier.of(value);
    return id.kind().isEmpty() ? OF_A_LIST + "" + list + ":" + value : value;
  }

  /** What a key shows: itself, without its list. */
  static String shown(String key) {
    return key.charAt(0) == OF_A_LIST ? key.substring(key.indexOf(':') + 1) : key;
  }

  /** Whether an authority gave this number to one person. */
  static boolean isPersons(String key) {
    Identifier.Kind kind = kind(key);
    return kind.isPublic() && kind.holder() == Identifier.Holder.PERSON;
  }

  /** Whether somebody who keeps lists gave this number: to a person, a household or a firm. */
  static boolean isHouses(String key) {
    return !kind(key).isPublic();
  }

  /** How far two unequal keys agree; nothing where they are of two kinds. */
  static Optional<Level> level(String a, String b) {
    int colon = a.indexOf(':');
    if (a.charAt(0) == OF_A_LIST || !b.startsWith(a.substring(0, colon + 1))) {
      return Optional.empty();
    }
    if (isMistyped(a, b)) {
      return Optional.of(Level.IDENTIFIER_MISTYPED);
    }
    return kind(a).one() || isPersons(a)
        ? Optional.of(Level.IDENTIFIER_DIFFERENT)
        : Optional.empty();
  }

  /** Whether two long numbers of one kind differ in one place. */
  static boolean isMistyped(String a, String b) {
    int colon = a.indexOf(':');
    int shorter = Math.min(a.length(), b.length()) - colon - 1;
    return b.startsWith(a.substring(0, colon + 1))
        && shorter >= 6
        && Similarity.typos(a, b, 1) == 1;
  }

  private static Identifier.Kind kind(String key) {
    return Identifier.Kind.of(key.substring(0, key.indexOf(':')));
  }
}
