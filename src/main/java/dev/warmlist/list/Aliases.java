package dev.warmlist.list;

import dev.warmlist.prospect.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What headers mean in the languages that lists come in, whatever tool wrote them. */
final class Aliases {
  /** No header is longer than this, in characters. */
  private static final int LONGEST = 80;

  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final Map<String, Role> byKey = new HashMap<>();

  private Aliases() {
    for (Field field : Field.values()) {
      byKey.put(HeaderWords.key(field.key()), Role.of(field));
    }
    for (String line : Resource.lines("aliases.txt")) {
      int colon = line.indexOf(':');
      Role role = Role.parse(line.substring(0, colon));
      COMMA
          .splitAsStream(line.substring(colon + 1))
          .forEach(alias -> byKey.putIfAbsent(HeaderWords.key(alias), role));
    }
  }

  /** Reads the table. */
  static Aliases load() {
    return new Aliases();
  }

  /**
   * What a header means: as it stands, then without the words that say whose value it is, then
   * without numbers.
   */
  Optional<Role> role(String header) {
    if (header.length() > LONGEST) {
      return Optional.empty();
    }
    List<String> words = HeaderWords.words(header);
    String key = String.join("", words);
    Optional<Role> exact = find(key);
    if (exact.isPresent()) {
      return exact;
    }
    String bare = String.join("", Qualifiers.without(words));
    return find(bare)
        .filter(role -> Qualifiers.allow(words, role))
        .or(() -> find(unnumbered(key)))
        .or(() -> find(unnumbered(bare)).filter(role -> Qualifiers.allow(words, role)));
  }

  /** Whether a cell is a header that is known. */
  boolean knows(String cell) {
    return role(cell).isPresent();
  }

  private Optional<Role> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  private static String unnumbered(String key) {
    return DIGITS.matcher(key).replaceAll("");
  }
}
