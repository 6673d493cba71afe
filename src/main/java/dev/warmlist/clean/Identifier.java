package dev.warmlist.clean;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number by which somebody is known, as it stands among cleaned values: {@code ssn:294669999}
 * with its kind, or a bare key that means something in its list alone.
 *
 * @param kind the kind in lower case, as in {@code identifier-types.txt} or made of a header; empty
 *     for a bare key
 * @param number letters and digits, upper case; a bare key as it was written; never empty
 */
public record Identifier(String kind, String number) {
  private static final String NAME = "[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*";
  private static final Pattern KIND = Pattern.compile(NAME);
  private static final Pattern KINDED = Pattern.compile("(?s)(" + NAME + "):\\s*([^\\s:/].*)");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Whom a number may stand for. */
  public enum Holder {
    PERSON,
    FIRM,
    EITHER
  }

  /**
   * What is known of a kind of identifiers.
   *
   * @param holder whom its numbers stand for
   * @param isPublic whether an authority or a register gives them out, the same for every list;
   *     else it is whoever keeps the list
   * @param one whether a holder has only one, so that two numbers speak of two
   * @param nobodys numbers that are written where the real one isn't known
   */
  public record Kind(Holder holder, boolean isPublic, boolean one, Set<String> nobodys) {
    private static final Map<String, Kind> ALL = read();
    private static final Kind UNKNOWN = new Kind(Holder.EITHER, false, false, Set.of());

    /** Keeps a copy. */
    public Kind {
      nobodys = Set.copyOf(nobodys);
    }

    /** What is known of a kind; little of one that was made of a header. */
    public static Kind of(String kind) {
      return ALL.getOrDefault(kind, UNKNOWN);
    }

    /** The kinds that are known, in their published order. */
    public static Set<String> names() {
      return ALL.keySet();
    }

    private static Map<String, Kind> read() {
      var all = new LinkedHashMap<String, Kind>();
      for (List<String> row : Table.rows("identifier-types.txt")) {
        Set<String> nobodys = row.get(4).isEmpty() ? Set.of() : Set.of(row.get(4).split(" ", -1));
        all.put(
            row.get(0),
            new Kind(
                Holder.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                !row.get(2).equals("house"),
                row.get(3).equals("one"),
                nobodys));
      }
      return Collections.unmodifiableMap(all);
    }
  }

  /** Reads a cleaned value. */
  public static Identifier of(String value) {
    Matcher kinded = KINDED.matcher(value);
    return kinded.matches() && isKind(kinded.group(1)) && isNumber(kinded.group(1), kinded.group(2))
        ? new Identifier(kinded.group(1), kinded.group(2))
        : new Identifier("", value);
  }

  /** Whether a text can be the name of a kind. */
  public static boolean isKind(String text) {
    return KIND.matcher(text).matches() && isLower(text);
  }

  /** A cell, or a number, with its kind before it. */
  public static String text(String kind, String number) {
    return kind + ":" + number;
  }

  /** Colons stand in numbers of known kinds now and then; elsewhere they rather make an address. */
  private static boolean isNumber(String kind, String text) {
    return text.indexOf(':') < 0 || Kind.names().contains(kind);
  }

  private static boolean isLower(String text) {
    return text.equals(text.toLowerCase(Locale.ROOT)) && text.chars().anyMatch(Character::isLetter);
  }

  /** The value: {@code ssn:294669999}. */
  public String text() {
    return kind.isEmpty() ? number : text(kind, number);
  }

  /** The same number without what is written in many ways: letters and digits, upper case. */
  Identifier plain() {
    if (kind.isEmpty()) {
      return this;
    }
    String letters = Normalizer.normalize(number, Normalizer.Form.NFKC);
    return new Identifier(
        kind, NO_LETTERS.matcher(letters).replaceAll("").toUpperCase(Locale.ROOT));
  }
}
