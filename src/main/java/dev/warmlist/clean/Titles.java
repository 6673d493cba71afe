package dev.warmlist.clean;

import dev.warmlist.clean.JobTitle.Function;
import dev.warmlist.clean.JobTitle.Seniority;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads job titles in English, German, French and Spanish. */
public final class Titles {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}&/]+");
  private static final Pattern GENDERED =
      Pattern.compile("(?<=\\p{L})(?:[:*_]in(?:nen)?\\b|/-?in\\b|\\(in\\)|\\(e\\)|·e\\b|/-?a\\b)");
  private static final Pattern GENDER_NOTE =
      Pattern.compile("\\(?\\b[mwfdhx](?:/[mwfdhx]){1,2}\\b\\)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENDS = Pattern.compile("^[\\s,;:._*#~-]+|[\\s,;:_*#~-]+$");
  private static final Pattern BETWEEN = Pattern.compile("(?<=[ /,-])|(?=[ /,-])");
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "and", "for", "to", "at", "in", "on", "der", "des", "die", "und", "für",
          "im", "de", "du", "la", "le", "les", "et", "y", "del", "en", "e", "von", "zu", "a", "à");
  private static final Map<String, String> ACRONYMS = acronyms();

  private Titles() {}

  private static Map<String, String> acronyms() {
    var acronyms = new LinkedHashMap<String, String>();
    Table.set("title-acronyms.txt").forEach(a -> acronyms.put(a.toLowerCase(Locale.ROOT), a));
    return Collections.unmodifiableMap(acronyms);
  }

  /** Reads a job title. A cell without one gives a title whose shown form is empty. */
  public static JobTitle read(String cell) {
    String text = tidied(cell);
    if (text.isEmpty()) {
      return new JobTitle(cell, "", Seniority.UNKNOWN, Function.UNKNOWN, List.of());
    }
    var reading = new TitleReading(words(text));
    return new JobTitle(
        cell, shown(text), reading.seniority(), reading.function(), reading.evidence());
  }

  private static String tidied(String cell) {
    String text = Texts.tidy(cell);
    if (Placeholders.is(text)) {
      return "";
    }
    text = Texts.tidy(GENDER_NOTE.matcher(text).replaceAll(""));
    text = ENDS.matcher(text).replaceAll("");
    return text.codePoints().anyMatch(Character::isLetter) ? text : "";
  }

  private static List<String> words(String text) {
    String folded = Texts.fold(GENDERED.matcher(text).replaceAll("")).replace("r & d", "r&d");
    return Stream.of(NO_WORD.split(folded.replace("/", " / "), -1))
        .filter(w -> !w.isEmpty() && !w.equals("&"))
        .toList();
  }

  /**
   * Capitals throughout are mended as English writes titles. Small letters throughout are right in
   * most languages, and only begin with a capital then.
   */
  private static String shown(String text) {
    if (!Scripts.isOneCase(text) || !Scripts.hasLatin(text)) {
      return text;
    }
    List<String> words = List.of(BETWEEN.split(text, -1));
    boolean several = text.indexOf(' ') > 0;
    return Scripts.hasUpper(text)
        ? words.stream().map(w -> cased(w, several)).collect(Collectors.joining())
        : begun(words.stream().map(w -> ACRONYMS.getOrDefault(w, w)).collect(Collectors.joining()));
  }

  private static String begun(String text) {
    int first = 0;
    while (!Character.isLetter(text.codePointAt(first))) {
      first += Character.charCount(text.codePointAt(first));
    }
    int end = text.offsetByCodePoints(first, 1);
    String letter = Character.toString(Character.toTitleCase(text.codePointAt(first)));
    return text.substring(0, first) + letter + text.substring(end);
  }

  private static String cased(String word, boolean several) {
    String lower = word.toLowerCase(Locale.ROOT);
    String acronym = ACRONYMS.get(lower);
    if (acronym != null) {
      return acronym;
    }
    return several && SMALL.contains(lower) ? lower : NameCase.proper(word);
  }
}
