package dev.warmlist.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cell's text without what can't be part of a name. */
final class NameText {
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "(?:attn|att|attention|c/o|contact|fao|zu händen|z\\.? ?hd\\.?|à l'attention de"
              + "|a la atención de|alla c\\.a\\.)\\s*[:.]\\s*|(?:attn|c/o|fao|z\\.? ?hd\\.?"
              + "|zu händen(?: von)?|à l'attention de|t\\.a\\.v\\.|zh\\.)\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern HYPHEN = Pattern.compile("(\\p{L}{2}) ?[-‐‑–] ?(\\p{L}{2})");
  private static final Pattern DASH = Pattern.compile(" [-‐‑–—] ");
  private static final String STRAY = " ,;:_*#~-";
  private static final int MOST_ROUNDS = 4;
  private static final int LONGEST_NOISE = 5;

  /** When a phrase is noise, by the phrase. */
  private static final Map<String, String> NOISE = Table.map("name-noise.txt");

  /** The longest phrase, in words, that ends with a word. */
  private static final Map<String, Integer> NOISE_ENDS = noiseEnds();

  private NameText() {}

  private static Map<String, Integer> noiseEnds() {
    var ends = new LinkedHashMap<String, Integer>();
    for (String phrase : NOISE.keySet()) {
      int words = phrase.split(" ", -1).length;
      ends.merge(phrase.substring(phrase.lastIndexOf(' ') + 1), words, Math::max);
    }
    return ends;
  }

  /** The text that may be a name; empty where there is none. */
  static String of(String cell) {
    if (cell.isEmpty()) {
      return "";
    }
    String text = NameCell.of(cell).text();
    for (int i = 0; i < MOST_ROUNDS && !isPlain(text); i++) {
      String once = once(NameCell.of(text).text());
      if (once.equals(text)) {
        break;
      }
      text = once;
    }
    return Scripts.hasLetter(text) ? text : "";
  }

  /** Whether a phrase of noise may end with a word. */
  static boolean mayEndNoise(String word) {
    return NOISE_ENDS.containsKey(Texts.fold(word));
  }

  /** Whether a folded phrase says something about somebody and names nobody. */
  static boolean isNoiseAlone(String folded) {
    return "any".equals(NOISE.get(folded));
  }

  /** Whether a phrase that stands apart says nothing about the name. */
  static boolean isNoise(String phrase) {
    return NOISE.containsKey(Texts.fold(phrase));
  }

  private static String once(String text) {
    String plain = withoutHandle(withoutSymbols(text));
    Matcher lead = LEAD_IN.matcher(plain);
    plain = lead.lookingAt() ? plain.substring(lead.end()) : plain;
    plain = withoutTail(plain);
    plain = HYPHEN.matcher(plain).replaceAll("$1-$2");
    plain = withoutNumbers(withoutStray(unquoted(plain)));
    return withoutStray(withoutNoise(plain));
  }

  /** Letters and single signs between them, as nearly all names are. */
  private static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean sign = c == ' ' ? i > 0 && before != '-' : c == '.' || c == '\'' || c == '-';
      boolean apart = c == ' ' ? before != ' ' : Character.isLetter(before);
      if (!Character.isLetter(c) && !(sign && apart)) {
        return false;
      }
      before = c;
    }
    boolean ends = before == '.' || Character.isLetter(before);
    return ends && !mayBeLeadIn(text) && noiseLength(text) == 0;
  }

  private static boolean mayBeLeadIn(String text) {
    return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
      case 'a', 'A', 'c', 'C', 'f', 'F', 'z', 'Z', 'à', 'À', 't', 'T' ->
          LEAD_IN.matcher(text).lookingAt();
      default -> false;
    };
  }

  /** Pictures become blanks, and tags such as {@code #OpenToWork} go. */
  private static String withoutSymbols(String text) {
    var plain = new StringBuilder(text.length());
    boolean tag = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      tag = c == '#' || (tag && c != ' ');
      if (!tag) {
        plain.appendCodePoint(isSymbol(c) ? ' ' : c);
      }
    }
    return Texts.tidy(plain.toString());
  }

  private static boolean isSymbol(int c) {
    if (c < 0x80 || c == 0xB4 || c == 0xA8) {
      return c == '*' || c == '_';
    }
    int type = Character.getType(c);
    return type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL || c == 0xFE0F;
  }

  /** {@code Ann Smith - Sales Manager} without what stands behind the dash; degrees stay. */
  private static String withoutTail(String text) {
    int slash = text.indexOf('/');
    if (slash > 0 && isJob(text.substring(0, slash).strip(), text.substring(slash + 1).strip())) {
      return text.substring(0, slash).strip();
    }
    Matcher dash = DASH.matcher(text);
    if (!dash.find()) {
      return text;
    }
    String name = text.substring(0, dash.start());
    String tail = text.substring(dash.end());
    if (name.indexOf(' ') < 0) {
      return text;
    }
    String first = tail.contains(",") ? tail.substring(0, tail.indexOf(',')) : tail;
    if (!NameWords.suffix(first.strip(), true, true).isEmpty()) {
      return name + ", " + tail;
    }
    boolean apart = tail.indexOf(' ') > 0 || isJob(name, tail) || isNoise(tail);
    return apart || FirmWords.tell(tail) ? name : text;
  }

  /** Whether what stands behind a name is a job. */
  static boolean isJob(String name, String segment) {
    return name.indexOf(' ') > 0 && Titles.read(segment).seniority() != JobTitle.Seniority.UNKNOWN;
  }

  /** {@code Ann Lee @ Acme} and {@code Ann Lee @annlee}. */
  private static String withoutHandle(String text) {
    int at = text.indexOf(" @");
    return at > 0 ? text.substring(0, at) : text;
  }

  private static String unquoted(String text) {
    int last = text.length() - 1;
    boolean quoted =
        last > 1 && "\"'".indexOf(text.charAt(0)) >= 0 && text.charAt(0) == text.charAt(last);
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  private static String withoutStray(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && (STRAY.indexOf(text.charAt(from)) >= 0 || text.charAt(from) == '.')) {
      from++;
    }
    while (to > from && STRAY.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }

  /** Numbers before and behind a name, as of a list's lines. */
  private static String withoutNumbers(String text) {
    List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
    while (words.size() > 1 && isNumber(words.get(0))) {
      words.remove(0);
    }
    while (words.size() > 1 && isNumber(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return String.join(" ", words);
  }

  private static boolean isNumber(String word) {
    boolean digit = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      digit |= Character.isDigit(c);
      if (!Character.isDigit(c) && ".)(-".indexOf(c) < 0) {
        return false;
      }
    }
    return digit;
  }

  private static String withoutNoise(String text) {
    int length = noiseLength(text);
    return length == 0 ? text : text.substring(0, text.length() - length);
  }

  /** How many characters at the end are a phrase that is no part of the name. */
  private static int noiseLength(String text) {
    int blank = text.lastIndexOf(' ');
    Integer most = blank < 0 ? null : NOISE_ENDS.get(Texts.fold(text.substring(blank + 1)));
    if (most == null) {
      return 0;
    }
    int longest = 0;
    for (int words = 1; words <= Math.min(most, LONGEST_NOISE) && blank > 0; words++) {
      String phrase = text.substring(blank + 1);
      String when = NOISE.getOrDefault(Texts.fold(phrase), "");
      boolean loud = Scripts.hasLower(text) && !Scripts.hasLower(phrase);
      boolean two = text.lastIndexOf(' ', blank - 1) > 0;
      if (when.equals("any") || (when.equals("caps") && loud && two)) {
        longest = text.length() - blank;
      }
      blank = text.lastIndexOf(' ', blank - 1);
    }
    return longest;
  }
}
