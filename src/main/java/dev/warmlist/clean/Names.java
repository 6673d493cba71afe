package dev.warmlist.clean;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads names of people as they stand in lists: {@code LAST, First}, titles and degrees around
 * them, all in capitals, with a nickname in quotes. What isn't understood stays as it was written.
 */
public final class Names {
  private static final int MOST_ROUNDS = 4;

  private Names() {}

  /** Reads a whole name. A cell that names nobody gives a name that {@link PersonName#isEmpty}. */
  public static PersonName read(String cell) {
    int blank = cell.indexOf(' ');
    if (blank > 0 && PlainNames.isInOrder(cell, blank)) {
      return PersonName.plain(cell, cell.substring(0, blank), cell.substring(blank + 1));
    }
    return settled(NameReader.read(cell)).originally(cell);
  }

  /**
   * Makes a name of parts that a list keeps apart. Parts may hold more than they should, such as a
   * degree behind the family name, an initial behind the given name or a whole name in the given
   * name's column; these are sorted out.
   */
  public static PersonName of(
      String prefix, String given, String middle, String family, String suffix) {
    boolean two = prefix.isEmpty() && middle.isEmpty() && suffix.isEmpty();
    if (two && PlainNames.are(given, family)) {
      return PersonName.plain(given + " " + family, given, family);
    }
    String original =
        Stream.of(prefix, given, middle, family, suffix)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return settled(once(prefix, given, middle, family, suffix)).originally(original);
  }

  /** Reads a name again until nothing comes loose; one that never settles is left in one piece. */
  private static PersonName settled(PersonName name) {
    PersonName settled = name;
    if (PlainNames.is(name)) {
      return name;
    }
    for (int i = 0; i < MOST_ROUNDS; i++) {
      PersonName again = again(settled);
      if (again.originally("").equals(settled.originally(""))) {
        return NoNames.is(settled.shown()) ? PersonName.none("") : settled;
      }
      settled = again;
    }
    return PersonName.whole("", name.shown());
  }

  private static PersonName again(PersonName name) {
    PersonName read =
        name.unsplit().isEmpty()
            ? once(name.prefix(), name.given(), name.middle(), name.family(), name.suffix())
            : NameReader.read(name.unsplit());
    return read.with(PersonName.none("").called(name.nickname()).born(name.maiden()));
  }

  private static PersonName once(
      String prefix, String given, String middle, String family, String suffix) {
    return new NameParts()
        .prefix(prefix)
        .given(given)
        .middle(middle)
        .family(family)
        .suffix(suffix)
        .build();
  }

  /**
   * Whether a text names a firm and not a person: by its legal form, or by words such as {@code
   * School} or {@code & Sons}. In doubt it is a person.
   */
  public static boolean looksLikeCompany(String text) {
    return FirmWords.tell(Texts.tidy(text));
  }

  /** The usual spelling of a form of address such as {@code Frau Dr.}, or the empty string. */
  static String address(String text) {
    return NameParts.prefixes(Texts.tidy(text));
  }
}
