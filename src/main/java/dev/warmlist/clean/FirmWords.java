package dev.warmlist.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells firms from people by the words they are made of. */
final class FirmWords {
  private static final int ENOUGH = 2;
  private static final Set<String> TOPS =
      Set.of(
          "com", "net", "org", "de", "at", "ch", "io", "co", "fr", "es", "it", "nl", "pl", "eu",
          "info", "biz", "uk", "be", "ai", "app");
  private static final Set<String> ADDRESSES =
      Set.of("mr", "mrs", "ms", "herr", "herrn", "frau", "mme", "mlle", "sr", "sra", "srta");
  private static final Map<String, String> WEIGHTS = new LinkedHashMap<>();

  /** Endings of compounds, such as {@code -werkstatt}. */
  private static final Map<String, String> ENDINGS = new LinkedHashMap<>();

  static {
    Table.map("firm-words.txt")
        .forEach(
            (word, weight) -> {
              if (word.startsWith("*")) {
                ENDINGS.put(word.substring(1), weight);
              } else {
                WEIGHTS.put(word, weight);
              }
            });
  }

  private FirmWords() {}

  /** Whether a tidy text names a firm; in doubt it doesn't. */
  static boolean tell(String text) {
    if (text.isEmpty()) {
      return false;
    }
    return hasLegalForm(text) || (!isAddress(text) && weight(text) >= ENOUGH);
  }

  /** Whether a text begins by addressing a person, as {@code Mr.} does and {@code Dr.} needn't. */
  static boolean isAddress(String prefix) {
    int end = 0;
    while (end < prefix.length() && Character.isLetter(prefix.charAt(end))) {
      end++;
    }
    return end > 1 && end < 6 && ADDRESSES.contains(Texts.fold(prefix.substring(0, end)));
  }

  private static boolean hasLegalForm(String text) {
    List<String> words = LegalForms.words(text);
    for (LegalForms.Found found : LegalForms.atEnd(words)) {
      String written = String.join(" ", words.subList(found.from(), found.to()));
      boolean given = FirstNames.is(words.get(0)) && found.from() == 1;
      boolean spelled = written.equals(found.form().shown()) && isUnlikeName(written);
      if (found.form().strong()
          || (isMarked(written, found) && Scripts.hasLower(text))
          || (!given && spelled)) {
        return true;
      }
    }
    if (words.size() < 2) {
      return LegalForms.within(text).map(found -> found.form().strong()).orElse(false);
    }
    boolean front = LegalForms.isFront(words.get(0)) && Scripts.hasLower(text);
    return (front && !mayStandBeforeName(words.get(0))) || hasStrongForm(words, text);
  }

  /** {@code SA Dupont} may be initials, {@code MB Smith} too. */
  private static boolean mayStandBeforeName(String word) {
    return (word.length() < 3 && !word.equals("PT") && !word.equals("AS"))
        || !NameWords.suffix(word, true, true).isEmpty();
  }

  /** {@code eG}, {@code ApS} and {@code Oy} as firms write them. */
  private static boolean isUnlikeName(String written) {
    boolean inner = false;
    for (int i = 1; i < written.length(); i++) {
      inner |= Character.isUpperCase(written.charAt(i));
    }
    boolean nordic = written.equals("Oy") || written.equals("Oyj") || written.equals("Lda");
    return nordic || (inner && Scripts.hasLower(written));
  }

  /** {@code AG} and {@code S.A.} are legal forms where {@code Ag} and {@code Sa} are names. */
  private static boolean isMarked(String written, LegalForms.Found found) {
    boolean capitals = !Scripts.hasLower(written) && found.from() > 0;
    boolean dotted = written.indexOf('.') != written.lastIndexOf('.');
    return dotted || (capitals && NameWords.suffix(written, true, true).isEmpty());
  }

  /** A legal form in the midst of a text, as in {@code Acme GmbH, Berlin}. */
  private static boolean hasStrongForm(List<String> words, String text) {
    for (String word : words) {
      if (LegalForms.isStrong(word) && (word.length() > 3 || Scripts.hasLower(text))) {
        return true;
      }
    }
    return LegalForms.within(text).map(found -> found.form().strong()).orElse(false);
  }

  private static int weight(String text) {
    List<String> words = words(text);
    int weight = isHost(text) ? ENOUGH : 0;
    boolean onlyGiven = true;
    for (int i = 0; i < words.size() && weight < ENOUGH; i++) {
      String word = words.get(i);
      boolean doubtful = i > 0 ? onlyGiven : words.size() == 1;
      weight += weight(word, i > 0 ? words.get(i - 1) : "", doubtful || isFamily(text, i));
      weight += word.endsWith("'s") && word.length() > 3 ? 1 : 0;
      weight += i == 0 && words.size() > 2 && word.equals("the") ? 1 : 0;
      weight += hasDigit(word) ? 1 : 0;
      onlyGiven &= mayNameAPerson(word);
    }
    return weight;
  }

  /** The first word of {@code Temple, Shirley}. */
  private static boolean isFamily(String text, int position) {
    return position == 0 && text.indexOf(',') > 0 && text.indexOf(',') < firstBlank(text);
  }

  private static int firstBlank(String text) {
    int blank = text.indexOf(' ');
    return blank < 0 ? text.length() : blank;
  }

  private static boolean mayNameAPerson(String word) {
    return word.length() < 3
        || (word.indexOf('.') > 0 && word.length() < 7)
        || FirstNames.is(word)
        || NameWords.isSpecial(word);
  }

  private static int weight(String word, String before, boolean doubtful) {
    String weight = WEIGHTS.get(word);
    weight = weight == null ? compound(word) : weight;
    return switch (weight) {
      case "2" -> ENOUGH;
      case "name" -> doubtful ? 1 : ENOUGH;
      case "1" -> 1;
      case "joined" -> isAnd(before) ? ENOUGH : 0;
      default -> 0;
    };
  }

  private static String compound(String word) {
    if (word.length() < 8 && !word.endsWith("bau") && !word.endsWith("erij")) {
      return "";
    }
    for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
      if (word.endsWith(ending.getKey()) && word.length() > ending.getKey().length() + 2) {
        return ending.getValue();
      }
    }
    return "";
  }

  private static boolean isAnd(String word) {
    return switch (word) {
      case "&", "and", "und", "et", "y", "e", "en", "+", "i" -> true;
      default -> false;
    };
  }

  /** {@code acme.de}. */
  static boolean isHost(String text) {
    int dot = text.lastIndexOf('.');
    return dot > 2
        && text.indexOf(' ') < 0
        && TOPS.contains(text.substring(dot + 1).toLowerCase(java.util.Locale.ROOT))
        && text.indexOf('@') < 0;
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The words of a text, folded, without points at their ends. */
  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    String folded = Texts.fold(text);
    int from = 0;
    for (int i = 0; i <= folded.length(); i++) {
      if (i == folded.length() || " ,;/()\"-\t".indexOf(folded.charAt(i)) >= 0) {
        if (i > from) {
          words.add(withoutPoint(folded.substring(from, i)));
        }
        from = i + 1;
      }
    }
    return words;
  }

  private static String withoutPoint(String word) {
    return word.length() > 1 && word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }
}
