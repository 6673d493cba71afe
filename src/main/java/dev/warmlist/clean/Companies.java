package dev.warmlist.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads names of firms. */
public final class Companies {
  private static final Pattern LEAD_IN =
      Pattern.compile("(?:c/o|attn|fa\\.|firma)[:.]?\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern TRADING_AS =
      Pattern.compile(
          "[\\s,(]+(?:d\\.?/?b\\.?/?a\\.?|t/a|trading as|doing business as)[\\s:]+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ENDS = Pattern.compile("^[\\s,;:_*#~.-]+|[\\s,;:_*~-]+$");
  private static final Pattern APOSTROPHES = Pattern.compile("['’`]");
  private static final Pattern POINTS = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Set<String> CONNECTORS = Set.of("and", "und", "et", "og", "och");
  private static final Map<String, String> SHORT = Table.map("company-words.txt");
  private static final int MOST_FORMS = 3;

  private Companies() {}

  /**
   * Reads a firm's name. In {@code Smith LLC dba Joe's Pizza} the name that people know makes the
   * key. A cell without a name gives a company that {@link Company#isEmpty}.
   */
  public static Company read(String cell) {
    String text = tidied(cell);
    if (text.isEmpty()) {
      return new Company(cell, "", "", "");
    }
    Matcher tradingAs = TRADING_AS.matcher(text);
    boolean found = tradingAs.find() && tradingAs.start() > 0;
    String registered = found ? text.substring(0, tradingAs.start()) : text;
    String known = found ? text.substring(tradingAs.end()).replace(")", "") : text;
    List<String> forms = new ArrayList<>();
    List<String> name = withoutForms(LegalForms.words(registered), forms);
    if (found) {
      name = withoutForms(LegalForms.words(known), new ArrayList<>());
    }
    String key = key(String.join(" ", name));
    return new Company(
        cell, CompanyCase.shown(text), String.join(" ", forms), key.isEmpty() ? key(known) : key);
  }

  private static String tidied(String cell) {
    String text = Texts.tidy(cell);
    if (Placeholders.is(text) || text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return "";
    }
    String once = trimmed(text);
    while (!once.equals(text)) {
      text = once;
      once = trimmed(text);
    }
    return text;
  }

  /** Takes off one layer of lead-ins, quotes and stray punctuation; something always stays. */
  private static String trimmed(String text) {
    Matcher lead = LEAD_IN.matcher(text);
    String name = lead.lookingAt() ? text.substring(lead.end()) : text;
    if (name.length() > 2 && name.startsWith("\"") && name.endsWith("\"")) {
      name = name.substring(1, name.length() - 1);
    }
    String rest = ENDS.matcher(name).replaceAll("");
    return rest.isEmpty() || Placeholders.is(rest) ? text : rest;
  }

  private static List<String> withoutForms(List<String> words, List<String> forms) {
    List<String> name = words;
    for (int i = 0; i < MOST_FORMS; i++) {
      List<LegalForms.Found> found = LegalForms.atEnd(name);
      if (found.isEmpty()) {
        break;
      }
      forms.add(0, found.get(0).form().shown());
      name = name.subList(0, found.get(0).from());
    }
    if (forms.isEmpty()) {
      for (LegalForms.Found found : LegalForms.atStart(name)) {
        forms.add(found.form().shown());
        name = name.subList(found.to(), name.size());
      }
    }
    return name;
  }

  private static String key(String name) {
    String folded = APOSTROPHES.matcher(Texts.fold(name)).replaceAll("");
    folded = POINTS.matcher(folded).replaceAll("");
    var words = new ArrayList<String>();
    for (String word : NO_WORD.split(folded, -1)) {
      if (!word.isEmpty() && !CONNECTORS.contains(word)) {
        words.add(SHORT.getOrDefault(word, word));
      }
    }
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    return words.isEmpty() ? folded.strip() : String.join(" ", words);
  }
}
