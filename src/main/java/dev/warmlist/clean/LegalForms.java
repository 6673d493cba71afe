package dev.warmlist.clean;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the legal form at the end, or the beginning, of a firm's name. */
final class LegalForms {
  private static final int LONGEST = 7;
  private static final Map<String, Form> FORMS = forms();

  private LegalForms() {}

  /**
   * A legal form.
   *
   * @param shown its usual spelling
   * @param strong whether it makes any text a firm
   */
  record Form(String shown, boolean strong) {}

  /**
   * Where a legal form stands among the words of a name.
   *
   * @param form the form
   * @param from its first word
   * @param to the word behind its last one
   */
  record Found(Form form, int from, int to) {}

  private static Map<String, Form> forms() {
    var forms = new LinkedHashMap<String, Form>();
    for (List<String> row : Table.rows("legal-forms.txt")) {
      var form = new Form(row.get(0), row.get(2).equals("strong"));
      for (String letters : row.get(3).split("\\|", -1)) {
        forms.putIfAbsent(letters, form);
      }
    }
    return Collections.unmodifiableMap(forms);
  }

  /** The longest legal form that ends the words and leaves a word before it. */
  static List<Found> atEnd(List<String> words) {
    int n = words.size();
    for (int from = Math.max(1, n - LONGEST); from < n; from++) {
      Form form = FORMS.get(joined(words.subList(from, n)));
      if (form != null && hasWord(words.subList(0, from))) {
        return List.of(new Found(form, from, n));
      }
    }
    return List.of();
  }

  /**
   * The legal form that the words begin with, where one may stand in front: {@code SARL Dupont}.
   */
  static List<Found> atStart(List<String> words) {
    if (words.size() < 2) {
      return List.of();
    }
    String first = words.get(0);
    Form form = FORMS.get(joined(List.of(first)));
    boolean marked = first.indexOf('.') > 0 || (!Scripts.hasLower(first) && first.length() > 2);
    return form != null && marked && hasWord(words.subList(1, words.size()))
        ? List.of(new Found(form, 0, 1))
        : List.of();
  }

  /** Whether a single word is a strong legal form. */
  static boolean isStrong(String word) {
    Form form = FORMS.get(joined(List.of(word)));
    return form != null && form.strong();
  }

  private static boolean hasWord(List<String> words) {
    return words.stream().anyMatch(word -> word.codePoints().anyMatch(Character::isLetterOrDigit));
  }

  private static String joined(List<String> words) {
    String folded = Texts.fold(String.join("", words));
    var letters = new StringBuilder(folded.length());
    folded
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == '&')
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** The words of a text. */
  static List<String> words(String text) {
    return Arrays.asList(text.split(" ", -1));
  }
}
