package dev.warmlist.lint;

import dev.warmlist.Bundled;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How easy a text is to read, 0 to 100 and sometimes beyond: Flesch's formula (1948), with the
 * weights that others found for their languages; {@code reading.tsv} names each source. Syllables
 * are counted by their vowels.
 */
final class ReadingEase {
  /** A shorter text isn't judged: a single long word would decide. */
  private static final int FEWEST_WORDS = 30;

  private static final Pattern SENTENCE = Pattern.compile("[.!?:;]+(?=\\s|$)|\\n\\s*\\n");
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['\u2019-]\\p{L}+)*");
  private static final Pattern BLANK = Pattern.compile("\\([^()]*\\)");

  private record Formula(
      double base,
      double sentence,
      double word,
      double hardBelow,
      Pattern vowels,
      Pattern silent,
      String source) {}

  /**
   * A score.
   *
   * @param value higher is easier
   * @param hardBelow below this a text is hard
   * @param by whose formula it is
   */
  record Score(double value, double hardBelow, String by) {
    boolean isHard() {
      return value < hardBelow;
    }
  }

  private final Languages languages;
  private final Map<String, Formula> formulas;

  ReadingEase(Languages languages) {
    this.languages = languages;
    formulas =
        new Bundled(ReadingEase.class, "reading.tsv")
            .rows(8).stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get(0), ReadingEase::formula));
  }

  private static Formula formula(List<String> row) {
    Function<Integer, Double> number = column -> Double.parseDouble(row.get(column));
    return new Formula(
        number.apply(1),
        number.apply(2),
        number.apply(3),
        number.apply(4),
        Pattern.compile(row.get(5)),
        Pattern.compile(row.get(6)),
        row.get(7));
  }

  /** The score of a draft that is long enough, in a language for which there is a formula. */
  Optional<Score> of(Message message) {
    Formula formula = formulas.get(message.language());
    if (formula == null) {
      return Optional.empty();
    }
    String text = plain(message);
    List<String> words = WORD.matcher(text).results().map(w -> w.group()).toList();
    if (words.size() < FEWEST_WORDS) {
      return Optional.empty();
    }
    long sentences = SENTENCE.splitAsStream(text).filter(part -> WORD.matcher(part).find()).count();
    long syllables = words.stream().mapToLong(word -> syllables(word, formula)).sum();
    double value =
        formula.base()
            - formula.sentence() * words.size() / sentences
            - formula.word() * syllables / words.size();
    String by = formula.source().substring(0, formula.source().indexOf(','));
    return Optional.of(new Score(value, formula.hardBelow(), by));
  }

  /** The text with its fields filled, without what is to be filled by hand and abbreviations. */
  private String plain(Message message) {
    String text = BLANK.matcher(MergeFields.filled(message.body(), "Anna")).replaceAll(" ");
    for (Language language : languages.maybe(message.language())) {
      for (String abbreviation : language.abbreviations()) {
        String open = "(?iu)(?<!\\p{L})" + Pattern.quote(abbreviation);
        text = text.replaceAll(open, abbreviation.replace(".", ""));
      }
    }
    return text;
  }

  /** The syllables of a word in a language for which there is a formula. */
  long syllables(String word, String language) {
    Formula formula = formulas.get(language);
    if (formula == null) {
      throw new IllegalArgumentException("nothing is known of syllables in " + language);
    }
    return syllables(word, formula);
  }

  private static long syllables(String word, Formula formula) {
    String spoken = formula.silent().matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
    return Math.max(1, formula.vowels().matcher(spoken).results().count());
  }
}
