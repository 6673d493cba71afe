package dev.warmlist.clean;

import java.text.Normalizer;
import java.util.Map;

/** The two forms that every reader begins with: text made tidy, and text made comparable. */
public final class Texts {
  private static final char REPLACEMENT = '\uFFFD';

  /** Between these there is nothing but Latin letters and two signs, all of them tidy. */
  private static final int LATIN_STARTS = 0xC0;

  private static final int LATIN_ENDS = 0x250;

  /** Letters that don't decompose into a base letter and a mark. */
  private static final Map<Integer, String> PLAIN =
      Map.ofEntries(
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ŧ', "t"),
          Map.entry((int) 'ŋ', "n"),
          Map.entry((int) 'ς', "σ"),
          Map.entry(0x2018, "'"),
          Map.entry(0x2019, "'"),
          Map.entry(0x02BC, "'"),
          Map.entry(0x00B4, "'"),
          Map.entry((int) '`', "'"),
          Map.entry(0x201C, "\""),
          Map.entry(0x201D, "\""),
          Map.entry(0x201E, "\""),
          Map.entry(0x2010, "-"),
          Map.entry(0x2011, "-"),
          Map.entry(0x2012, "-"),
          Map.entry(0x2013, "-"),
          Map.entry(0x2014, "-"),
          Map.entry(0x2212, "-"));

  /** Text before these, the first combining marks, is composed already. */
  private static final int MARKS_START = 0x300;

  /** The folded forms of Latin letters with accents, each alone and by its place in the range. */
  private static final String[] LATIN = latin();

  private Texts() {}

  private static String[] latin() {
    String[] folded = new String[LATIN_ENDS - LATIN_STARTS];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = foldedApart(String.valueOf((char) (LATIN_STARTS + i)));
    }
    return folded;
  }

  /**
   * The text as a person would have typed it: composed (NFC), without control and zero-width
   * characters, each run of blanks and line breaks one blank, none at the ends. A lone surrogate
   * becomes U+FFFD. Letters, case and punctuation stay.
   */
  public static String tidy(String text) {
    if (isTidyLatin(text)) {
      return text;
    }
    return nfc(withoutNoise(nfc(text)));
  }

  /**
   * The text for comparing: tidy, lower case, without accents, ligatures and letters like ß spelled
   * out, quotes and dashes plain. It is the same in every locale.
   */
  public static String fold(String text) {
    String tidy = tidy(text);
    int plain = plainAscii(tidy);
    return plain == tidy.length() ? lowerAscii(tidy) : foldedFrom(tidy, plain);
  }

  /** Letter by letter as long as all are Latin, which never run together when they are folded. */
  private static String foldedFrom(String tidy, int firstOdd) {
    var folded = new StringBuilder(tidy.length() + 4);
    folded.append(lowerAscii(tidy.substring(0, firstOdd)));
    for (int i = firstOdd; i < tidy.length(); i++) {
      char c = tidy.charAt(i);
      if (isLatin(c)) {
        folded.append(LATIN[c - LATIN_STARTS]);
      } else if (isPlainAscii(c)) {
        folded.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
      } else {
        return foldedApart(tidy);
      }
    }
    return folded.toString();
  }

  private static String foldedApart(String tidy) {
    String apart = Normalizer.normalize(tidy, Normalizer.Form.NFKD);
    var folded = new StringBuilder(apart.length());
    apart.codePoints().forEach(c -> appendFolded(folded, c));
    return nfc(withoutNoise(folded.toString()));
  }

  private static void appendFolded(StringBuilder folded, int codePoint) {
    if (isDiacritic(codePoint)) {
      return;
    }
    int lower = Character.toLowerCase(codePoint);
    String plain = PLAIN.get(lower);
    if (plain == null) {
      folded.appendCodePoint(lower);
    } else {
      folded.append(plain);
    }
  }

  /** Marks of Latin, Greek, Cyrillic, Hebrew and Arabic; the vowel signs of Indic scripts stay. */
  private static boolean isDiacritic(int c) {
    return (c >= 0x300 && c <= 0x36F)
        || (c >= 0x591 && c <= 0x5C7 && Character.getType(c) == Character.NON_SPACING_MARK)
        || (c >= 0x64B && c <= 0x652)
        || (c >= 0x1AB0 && c <= 0x1AFF)
        || (c >= 0x1DC0 && c <= 0x1DFF)
        || (c >= 0x20D0 && c <= 0x20FF)
        || (c >= 0xFE20 && c <= 0xFE2F);
  }

  private static String withoutNoise(String text) {
    var kept = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isBlank(c)) {
        blank = kept.length() > 0;
      } else if (!isNoise(c, blank ? ' ' : last(kept))) {
        if (blank) {
          kept.append(' ');
          blank = false;
        }
        kept.appendCodePoint(isSurrogate(c) ? REPLACEMENT : c);
      }
    }
    return withoutJoinersAtEnd(kept);
  }

  private static String withoutJoinersAtEnd(StringBuilder text) {
    int end = text.length();
    while (end > 0 && isJoiner(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  private static int last(StringBuilder text) {
    return text.isEmpty() ? ' ' : text.codePointBefore(text.length());
  }

  /** Joiners are spelling in Persian and Indic scripts and noise behind other letters. */
  private static boolean isNoise(int c, int before) {
    if (isJoiner(c)) {
      return before < 0x600;
    }
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT;
  }

  private static boolean isJoiner(int c) {
    return c == 0x200C || c == 0x200D;
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static boolean isBlank(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || Character.isSpaceChar(c);
  }

  private static String nfc(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= MARKS_START) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /** Whether a text is tidy, by a look at its characters alone: ASCII and Latin letters. */
  private static boolean isTidyLatin(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean doubled = c == ' ' && before == ' ';
      boolean tidy = (c >= ' ' && c <= '~' && !doubled) || isLatin(c);
      if (!tidy) {
        return false;
      }
      before = c;
    }
    return text.isEmpty() || before != ' ';
  }

  /** How many characters at the beginning of a tidy text are plain ASCII. */
  private static int plainAscii(String tidy) {
    int end = 0;
    while (end < tidy.length() && isPlainAscii(tidy.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isPlainAscii(char c) {
    return c <= '~' && c != '`';
  }

  private static boolean isLatin(char c) {
    return c >= LATIN_STARTS && c < LATIN_ENDS;
  }

  private static String lowerAscii(String text) {
    return text.toLowerCase(java.util.Locale.ROOT);
  }
}
