package dev.warmlist.list;

import dev.warmlist.clean.Identifier;
import dev.warmlist.prospect.Field;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of identifiers in columns that the user named: the kind that the header is known for,
 * else one that is called like the header, so that columns of the same header are compared.
 */
final class IdentifierColumns {
  private IdentifierColumns() {}

  /**
   * What {@code --map} would be told: {@code identifier:customer}, {@code identifier:vertragsnr}.
   */
  static String role(String header) {
    Optional<String> known =
        Aliases.load().roles(header).stream()
            .filter(role -> role.is(Field.IDENTIFIER))
            .map(Role::text)
            .findFirst();
    return known.orElseGet(() -> named(header));
  }

  private static String named(String header) {
    List<String> words = HeaderWords.words(header);
    String kind = String.join("-", words);
    // Columns without a header of their own have names by position, which mean nothing elsewhere.
    boolean positional = words.size() == 2 && words.get(0).equals("column");
    return positional || !Identifier.isKind(kind)
        ? Field.IDENTIFIER.key()
        : Role.identifier(kind, false).text();
  }
}
