package dev.warmlist.clean;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells firms from people by the words they are made of. */
final class FirmWords {
  private static final Map<String, String> WEIGHTS = Table.map("firm-words.txt");
  private static final Pattern PARTS = Pattern.compile("[\\s,;/()\"-]+");
  private static final Pattern POSSESSIVE = Pattern.compile(".*\\p{L}['’]s");
  private static final Pattern ADDRESSED =
      Pattern.compile("(?:mrs?|ms|herrn?|frau|mme|mlle|sra?|srta)\\b.*", Pattern.CASE_INSENSITIVE);
  private static final int ENOUGH = 2;

  private FirmWords() {}

  /** Whether a tidy text names a firm; in doubt it doesn't. */
  static boolean tell(String text) {
    if (text.isEmpty() || isAddress(text)) {
      return !text.isEmpty() && hasLegalForm(text);
    }
    return hasLegalForm(text) || weight(text) >= ENOUGH;
  }

  /** Whether a text begins by addressing a person, as {@code Mr.} does and {@code Dr.} needn't. */
  static boolean isAddress(String prefix) {
    return ADDRESSED.matcher(prefix).matches();
  }

  private static boolean hasLegalForm(String text) {
    List<String> words = LegalForms.words(text);
    for (LegalForms.Found found : LegalForms.atEnd(words)) {
      String written = String.join(" ", words.subList(found.from(), found.to()));
      return found.form().strong() || (isMarked(written, found) && Scripts.hasLower(text));
    }
    return words.size() > 1 && words.stream().anyMatch(word -> isForm(word, text));
  }

  /** {@code AG} and {@code S.A.} are legal forms where {@code Ag} and {@code Sa} are names. */
  private static boolean isMarked(String written, LegalForms.Found found) {
    boolean capitals = !Scripts.hasLower(written) && found.from() > 0;
    boolean dotted = written.indexOf('.') != written.lastIndexOf('.');
    return dotted || (capitals && NameWords.suffix(written, true, true).isEmpty());
  }

  /** A legal form in the midst of a text, as in {@code Acme GmbH, Berlin}. */
  private static boolean isForm(String word, String text) {
    return LegalForms.isStrong(word) && (word.length() > 3 || Scripts.hasLower(text));
  }

  private static int weight(String text) {
    int weight = 0;
    String before = "";
    for (String word : PARTS.split(text, -1)) {
      weight += POSSESSIVE.matcher(word).matches() ? 1 : 0;
      weight += word.codePoints().anyMatch(Character::isDigit) ? 1 : 0;
      weight += weight(Texts.fold(withoutPoint(word)), before);
      before = word;
    }
    return weight;
  }

  private static int weight(String word, String before) {
    return switch (WEIGHTS.getOrDefault(word, "")) {
      case "2" -> ENOUGH;
      case "1" -> 1;
      case "joined" -> isAnd(before) ? ENOUGH : 0;
      default -> 0;
    };
  }

  private static boolean isAnd(String word) {
    return switch (Texts.fold(word)) {
      case "&", "and", "und", "et", "y", "e", "en", "+" -> true;
      default -> false;
    };
  }

  private static String withoutPoint(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }
}
