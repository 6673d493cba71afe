package dev.warmlist.clean;

import dev.warmlist.prospect.Field;
import java.util.regex.Pattern;

/** Numbers by which people and firms are known, without those that are nobody's. */
final class IdentifierStep {
  private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*");
  private static final Pattern MASKED = Pattern.compile("(?i).*(?:[*•]|x{3}).*");
  private static final Pattern AS_DECIMAL = Pattern.compile("(\\d+)\\.0+");

  /** What a spreadsheet makes of a long number: the digits behind the first few are lost. */
  private static final Pattern SCIENTIFIC = Pattern.compile("(?i)\\d[.,]?\\d*e\\+?\\d{1,2}");

  private static final Pattern ONE_DIGIT = Pattern.compile("(\\d)\\1+");
  private static final String UP = "012345678901234567890";
  private static final String DOWN = new StringBuilder(UP).reverse().toString();

  /** Shorter rows of neighbouring digits are real numbers now and then. */
  private static final int SHORTEST_ROW = 6;

  private IdentifierStep() {}

  static void apply(Draft draft) {
    for (Raw raw : draft.raws(Field.IDENTIFIER)) {
      for (String part : BETWEEN.split(raw.text().strip(), -1)) {
        put(draft, Identifier.of(part));
      }
    }
  }

  private static void put(Draft draft, Identifier given) {
    String written = Texts.tidy(given.number());
    if (Placeholders.is(written)) {
      draft.drop(Field.IDENTIFIER, written, Because.NO_VALUE);
      return;
    }
    String whole = AS_DECIMAL.matcher(written).replaceFirst("$1");
    Identifier read = new Identifier(given.kind(), whole).plain();
    if (isNobodys(read, whole)) {
      draft.drop(Field.IDENTIFIER, written, Because.NOT_AN_IDENTIFIER);
    } else {
      draft.add(Field.IDENTIFIER, read.text());
      draft.note(Field.IDENTIFIER, given.number(), read.number(), Because.TIDIED);
    }
  }

  private static boolean isNobodys(Identifier read, String written) {
    String number = read.number();
    if (number.isEmpty() || SCIENTIFIC.matcher(written).matches()) {
      return true;
    }
    if (read.kind().isEmpty()) {
      return false;
    }
    Identifier.Kind kind = Identifier.Kind.of(read.kind());
    boolean zeros = number.chars().allMatch(c -> c == '0');
    return zeros
        || MASKED.matcher(written).matches()
        || kind.nobodys().contains(number)
        || (kind.isPublic() && isMadeUp(number));
  }

  /** {@code 123456789}, {@code 999999999}, {@code applied for}. */
  private static boolean isMadeUp(String number) {
    boolean row = number.length() >= SHORTEST_ROW && (UP.contains(number) || DOWN.contains(number));
    return row
        || number.length() < 4
        || number.chars().noneMatch(Character::isDigit)
        || ONE_DIGIT.matcher(number).matches();
  }
}
