package dev.warmlist.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads names of firms. */
public final class Companies {
  private static final Set<String> CONNECTORS = Set.of("and", "und", "et", "og", "och");
  private static final Map<String, String> SHORT = Table.map("company-words.txt");
  private static final Map<String, String> NO_FIRMS = Table.map("no-firms.txt");
  private static final int MOST_FORMS = 3;

  private Companies() {}

  /**
   * Reads a firm's name. In {@code Smith LLC dba Joe's Pizza} the name that people know makes the
   * key. A cell without a name gives a company that {@link Company#isEmpty}; where it says why, as
   * {@code self-employed} does, the company knows it.
   */
  public static Company read(String cell) {
    String text = tidied(cell);
    if (text.isEmpty()) {
      return Company.none(cell, "");
    }
    String status = NO_FIRMS.getOrDefault(withoutBrackets(Texts.fold(text)), "");
    if (!status.isEmpty()) {
      return Company.none(cell, status);
    }
    CompanyText parts = CompanyText.of(text);
    List<String> forms = new ArrayList<>();
    String name = withoutForms(parts.registered(), forms);
    if (!parts.known().isEmpty()) {
      name = withoutForms(parts.known(), new ArrayList<>());
    }
    String key = key(FirmWords.isHost(name) ? hostName(name) : name);
    Map<String, String> more =
        Known.of(
            "trades-as",
            parts.known(),
            "formerly",
            parts.former(),
            "care-of",
            parts.careOf(),
            "branch",
            parts.branch());
    return new Company(
        cell,
        CompanyCase.shown(parts.shown()),
        String.join(" ", forms),
        key.isEmpty() ? key(text) : key,
        more);
  }

  private static String withoutBrackets(String folded) {
    boolean in = folded.startsWith("(") && folded.endsWith(")") && folded.length() > 2;
    return in ? folded.substring(1, folded.length() - 1) : folded;
  }

  private static String tidied(String cell) {
    String text = Texts.tidy(cell);
    if (Placeholders.is(text) || !Scripts.hasLetterOrDigit(text)) {
      return "";
    }
    String once = CompanyText.trimmed(text);
    while (!once.equals(text)) {
      text = once;
      once = CompanyText.trimmed(text);
    }
    return text;
  }

  private static String withoutForms(String text, List<String> forms) {
    List<String> words = LegalForms.words(text);
    List<String> name = words;
    for (int i = 0; i < MOST_FORMS; i++) {
      List<LegalForms.Found> found = LegalForms.atEnd(name);
      if (found.isEmpty()) {
        break;
      }
      forms.add(0, found.get(0).form().shown());
      name = name.subList(0, found.get(0).from());
    }
    for (LegalForms.Found found : LegalForms.atStart(name)) {
      if (forms.isEmpty() || found.form().front()) {
        forms.add(0, found.form().shown());
        name = name.subList(found.to(), name.size());
      }
    }
    int of = forms.isEmpty() ? text.indexOf(" di ") : -1;
    if (of > 0 && !LegalForms.atEnd(LegalForms.words(text.substring(0, of))).isEmpty()) {
      return withoutForms(text.substring(0, of), forms);
    }
    String rest = name.size() == words.size() ? text : String.join(" ", name);
    return forms.isEmpty() ? withoutAttached(rest, forms) : rest;
  }

  private static String withoutAttached(String text, List<String> forms) {
    var within = LegalForms.within(text);
    within.ifPresent(found -> forms.add(found.form().shown()));
    return within.map(LegalForms.Attached::rest).orElse(text);
  }

  /** {@code acme} of {@code www.acme.com}. */
  private static String hostName(String host) {
    String name = host.substring(0, host.lastIndexOf('.'));
    return name.startsWith("www.") ? name.substring(4) : name;
  }

  /** The words in folded form, without articles, signs and words for "and". */
  private static String key(String name) {
    String folded = Texts.fold(name);
    var key = new StringBuilder(folded.length());
    var word = new StringBuilder();
    for (int i = 0; i <= folded.length(); ) {
      int c = i < folded.length() ? folded.codePointAt(i) : ' ';
      if (isWordPart(c)) {
        word.appendCodePoint(c);
      } else if (c != '\'' && !(c == '.' && isBetweenInitials(folded, i))) {
        addWord(key, word);
      }
      i += Character.charCount(c);
    }
    String words = key.toString();
    boolean article = words.startsWith("the ") && words.length() > 4;
    return words.isEmpty() ? folded.strip() : article ? words.substring(4) : words;
  }

  private static void addWord(StringBuilder key, StringBuilder word) {
    String plain = word.toString();
    if (!plain.isEmpty() && !CONNECTORS.contains(plain)) {
      key.append(key.isEmpty() ? "" : " ").append(SHORT.getOrDefault(plain, plain));
    }
    word.setLength(0);
  }

  private static boolean isWordPart(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.OTHER_NUMBER
        || type == Character.LETTER_NUMBER;
  }

  /** The point in {@code j.p. morgan} between two single letters. */
  private static boolean isBetweenInitials(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1))
        && (at < 2 || !Character.isLetterOrDigit(text.charAt(at - 2)))
        && (at + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
  }
}
