package dev.warmlist.clean;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the legal form at the end, or the beginning, of a firm's name. */
final class LegalForms {
  private static final int LONGEST = 7;
  private static final LegalForms BUNDLED = new LegalForms();

  /** By their letters. */
  private final Map<String, Form> forms = new HashMap<>();

  /** By their exact spelling in small letters, where letters alone would be another form. */
  private final Map<String, Form> spelled = new HashMap<>();

  /** All that forms may end with, so that most words are passed by at once. */
  private final Set<String> endings = new HashSet<>();

  /** Forms that Chinese, Japanese and Korean names write without a blank. */
  private final Map<String, Form> attached = new HashMap<>();

  /**
   * A legal form.
   *
   * @param shown its usual spelling
   * @param strong whether it makes any text a firm
   * @param front whether it stands before a name, too
   */
  record Form(String shown, boolean strong, boolean front) {}

  /**
   * Where a legal form stands among the words of a name.
   *
   * @param form the form
   * @param from its first word
   * @param to the word behind its last one
   */
  record Found(Form form, int from, int to) {}

  private LegalForms() {
    for (List<String> row : Table.rows("legal-forms.txt")) {
      var form = new Form(row.get(0), row.get(2).equals("strong"), row.size() > 4);
      for (String key : row.get(3).split("\\|", -1)) {
        if (key.startsWith("=")) {
          spelled.putIfAbsent(key.substring(1), form);
          addEndings(letters(key));
          if (key.startsWith("=(")) {
            attached.putIfAbsent(key.substring(1), form);
          }
        } else {
          forms.putIfAbsent(key, form);
          addEndings(key);
          if (Scripts.isUnspaced(key)) {
            attached.putIfAbsent(key, form);
          }
        }
      }
    }
  }

  private void addEndings(String letters) {
    for (int i = 0; i < letters.length(); i++) {
      endings.add(letters.substring(i));
    }
  }

  /** The longest legal form that ends the words and leaves a word before it. */
  static List<Found> atEnd(List<String> words) {
    return BUNDLED.found(words);
  }

  private List<Found> found(List<String> words) {
    int n = words.size();
    Found longest = null;
    String joined = "";
    for (int from = n - 1; from >= Math.max(1, n - LONGEST); from--) {
      joined = letters(words.get(from)) + joined;
      if (!endings.contains(joined) && !joined.isEmpty()) {
        break;
      }
      Form form = form(words, from, n, joined);
      if (form != null) {
        longest = new Found(form, from, n);
      }
    }
    return longest == null || !hasWord(words.subList(0, longest.from()))
        ? List.of()
        : List.of(longest);
  }

  private @org.jspecify.annotations.Nullable Form form(
      List<String> words, int from, int to, String letters) {
    Form form = forms.get(letters);
    if (spelled.isEmpty() || letters.length() > 2) {
      return form;
    }
    String written = String.join("", words.subList(from, to)).toLowerCase(Locale.ROOT);
    return spelled.getOrDefault(written, form);
  }

  /**
   * The legal form that the words begin with, where one may stand in front: {@code SARL Dupont}.
   */
  static List<Found> atStart(List<String> words) {
    if (words.size() < 2) {
      return List.of();
    }
    String first = words.get(0);
    Form form = BUNDLED.form(words, 0, 1, letters(first));
    boolean marked =
        first.indexOf('.') > 0
            || (!Scripts.hasLower(first) && (first.length() > 2 || form == null || form.front()));
    return form != null && marked && hasWord(words.subList(1, words.size()))
        ? List.of(new Found(form, 0, 1))
        : List.of();
  }

  /** A form that is written into a word, as in {@code トヨタ株式会社}, and the word without it. */
  static Optional<Attached> within(String text) {
    if (!Scripts.isUnspaced(text) && text.indexOf('㈱') < 0) {
      return Optional.empty();
    }
    String longest = "";
    for (String key : BUNDLED.attached.keySet()) {
      boolean longer = key.length() > longest.length();
      longest = longer && text.contains(key) && !text.equals(key) ? key : longest;
    }
    Form form = BUNDLED.attached.get(longest);
    return form == null
        ? Optional.empty()
        : Optional.of(new Attached(form, text.replace(longest, " ").strip()));
  }

  /**
   * A form inside a word.
   *
   * @param rest the text without it
   */
  record Attached(Form form, String rest) {}

  /** Whether a word is a form that stands before names, written as such. */
  static boolean isFront(String word) {
    Form form = BUNDLED.form(List.of(word), 0, 1, letters(word));
    return form != null && form.front() && !Scripts.hasLower(word);
  }

  /** Whether a single word is a strong legal form. */
  static boolean isStrong(String word) {
    String letters = letters(word);
    Form form = BUNDLED.endings.contains(letters) ? BUNDLED.forms.get(letters) : null;
    return form != null && form.strong();
  }

  private static boolean hasWord(List<String> words) {
    return words.stream().anyMatch(Scripts::hasLetterOrDigit);
  }

  private static String letters(String word) {
    String folded = Texts.fold(word);
    var letters = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c) || c == '&') {
        letters.appendCodePoint(c);
      }
    }
    return letters.length() == folded.length() ? folded : letters.toString();
  }

  /** The words of a text. */
  static List<String> words(String text) {
    return Arrays.asList(text.split(" ", -1));
  }
}
