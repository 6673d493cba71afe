package dev.warmlist.clean;

import java.util.Set;

/** What people and programs write into a cell that has no value. */
public final class Placeholders {
  private static final Set<String> WORDS = Table.set("placeholders.txt");

  /** Spelled like this, a given or a family name. */
  private static final Set<String> NAMES = Set.of("Na", "Nan", "Nil");

  /** The lengths that words have, a bit for each, by their first character. */
  private static final int[] LENGTHS = lengths();

  private Placeholders() {}

  private static int[] lengths() {
    int[] lengths = new int['~' + 1];
    for (String word : WORDS) {
      if (word.length() >= Integer.SIZE) {
        throw new IllegalStateException("too long for a placeholder: " + word);
      }
      char first = word.charAt(0);
      if (first < lengths.length) {
        lengths[first] |= 1 << word.length();
      }
    }
    return lengths;
  }

  /**
   * Whether a cell says that there is nothing to say: empty, {@code -}, {@code N/A}, {@code
   * unknown}, {@code k.A.}, {@code 000-0000}, {@code xxx}.
   */
  public static boolean is(String text) {
    if (saysMore(text)) {
      return false;
    }
    String folded = Texts.fold(text);
    return folded.isEmpty()
        || (WORDS.contains(folded) && !NAMES.contains(text))
        || !Scripts.hasLetterOrDigit(folded)
        || isOneCharacterRepeated(folded);
  }

  /**
   * Whether a look at its characters alone shows that a text is no placeholder, as with most cells:
   * tidy ASCII, no word of this first character and length, two letters or digits that differ.
   */
  private static boolean saysMore(String text) {
    int length = text.length();
    char only = 0;
    char before = ' ';
    boolean differ = false;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '`' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
      char lower = lower(c);
      if ((lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9')) {
        differ |= only != 0 && lower != only;
        only = lower;
      }
    }
    return differ
        && before != ' '
        && (length >= Integer.SIZE || (LENGTHS[lower(text.charAt(0))] & (1 << length)) == 0);
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }

  /** {@code 000-0000}, {@code 00/00/0000}, {@code 999-999-9999}, {@code xxx}. */
  private static boolean isOneCharacterRepeated(String text) {
    int n = 0;
    char only = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (n > 0 && c != only) {
          return false;
        }
        only = c;
        n++;
      } else if ("()-/. +:".indexOf(c) < 0) {
        return false;
      }
    }
    return switch (only) {
      case 'x' -> n >= 2;
      case '0' -> n >= 5;
      default -> Character.isDigit(only) && n >= 7;
    };
  }
}
