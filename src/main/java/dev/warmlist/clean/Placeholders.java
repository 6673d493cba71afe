package dev.warmlist.clean;

import java.util.Set;

/** What people and programs write into a cell that has no value. */
public final class Placeholders {
  private static final Set<String> WORDS = Table.set("placeholders.txt");

  /** Spelled like this, a given or a family name. */
  private static final Set<String> NAMES = Set.of("Na", "Nan", "Nil");

  private Placeholders() {}

  /**
   * Whether a cell says that there is nothing to say: empty, {@code -}, {@code N/A}, {@code
   * unknown}, {@code k.A.}, {@code 000-0000}, {@code xxx}.
   */
  public static boolean is(String text) {
    String folded = Texts.fold(text);
    return folded.isEmpty()
        || (WORDS.contains(folded) && !NAMES.contains(text))
        || isPunctuation(folded)
        || isOneCharacterRepeated(folded);
  }

  private static boolean isPunctuation(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
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
