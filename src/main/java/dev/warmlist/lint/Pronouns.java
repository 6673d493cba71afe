package dev.warmlist.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How often a text speaks of itself and how often of its reader, in the language whose words it has
 * most of. After the "We-We" calculator (Eisenberg, FutureNow): the customer focus rate is the
 * share of the reader's words among both. Merge fields about the reader count as theirs.
 */
final class Pronouns {
  private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:['\u2019][\\p{L}]+)?");

  private record Language(Set<String> we, Set<String> you) {}

  /**
   * The words that were found.
   *
   * @param we words by which the text speaks of itself
   * @param you words by which it speaks of its reader, and merge fields about them
   */
  record Count(long we, long you) {
    /** The reader's share, 0 to 1; 1 when neither is spoken of. */
    double focus() {
      return we + you == 0 ? 1 : (double) you / (we + you);
    }
  }

  private final List<Language> languages = new ArrayList<>();

  Pronouns() {
    List<List<String>> rows = Table.read("pronouns.tsv", 3);
    for (int i = 0; i + 1 < rows.size(); i += 2) {
      languages.add(new Language(words(rows.get(i).get(2)), words(rows.get(i + 1).get(2))));
    }
  }

  private static Set<String> words(String cell) {
    return Set.of(cell.split(" ", -1));
  }

  /** Counts the words of a template. */
  Count count(String text) {
    long fields = MergeFields.in(text).stream().filter(MergeFields::isTheirs).count();
    List<String> words =
        WORD.matcher(MergeFields.filled(text, " "))
            .results()
            .map(word -> word.group().toLowerCase(Locale.ROOT).replace('\u2019', '\''))
            .toList();
    var best = new Count(0, 0);
    for (Language language : languages) {
      var count = new Count(among(language.we(), words), among(language.you(), words));
      if (count.we() + count.you() > best.we() + best.you()) {
        best = count;
      }
    }
    return new Count(best.we(), best.you() + fields);
  }

  private static long among(Set<String> wanted, List<String> words) {
    return words.stream().filter(wanted::contains).count();
  }
}
