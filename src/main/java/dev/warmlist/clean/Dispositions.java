package dev.warmlist.clean;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads how a call ended from codes of dialers and words of callers in four languages. Words match
 * as whole words only; the longest phrase at a place counts, and of several the weightiest.
 */
public final class Dispositions {
  /** When words count. */
  private enum Weight {
    /** Anywhere in the cell. */
    PHRASE,
    /** Among other codes, or in capitals at the start. */
    CODE,
    /** As the whole cell. */
    ALONE
  }

  private record Entry(Weight weight, Disposition disposition) {}

  private static final Map<String, Entry> ENTRIES = entries();
  private static final int LONGEST_PHRASE = 6;
  private static final int REACH_OF_NOT = 3;
  private static final Set<String> NEGATIONS = Table.set("negations.txt");
  private static final Set<Disposition> GOOD =
      EnumSet.of(Disposition.REACHED, Disposition.CONVERTED, Disposition.CUSTOMER);

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\d'/]+");
  private static final Pattern NUMBER =
      Pattern.compile("(?:x?\\d[/\\d]*+x?|\\d{1,4}(?:st|nd|rd|th|h)|am|pm|at|on|um|uhr)");
  private static final Pattern CAPITALS_FIRST = Pattern.compile("^(\\p{Lu}[\\p{Lu}/]+)(\\P{L}.*)?");

  private Dispositions() {}

  /** The disposition that a cell tells; nothing when it can't be told. */
  public static Optional<Disposition> read(String cell) {
    String text = Texts.tidy(cell);
    List<String> words = words(text);
    Entry whole = ENTRIES.get(String.join(" ", withoutNumbers(words)));
    if (whole != null) {
      return Optional.of(whole.disposition());
    }
    var found = EnumSet.noneOf(Disposition.class);
    boolean codesOnly = collect(words, found);
    if (codesOnly) {
      words.forEach(word -> addCode(word, found));
    } else {
      firstInCapitals(text).ifPresent(code -> addCode(code, found));
    }
    return found.stream().findFirst();
  }

  /** Adds what the phrases say; returns whether all else are codes and numbers. */
  private static boolean collect(List<String> words, Set<Disposition> found) {
    boolean codesOnly = true;
    int at = 0;
    while (at < words.size()) {
      int length = longestPhrase(words, at);
      if (length > 0) {
        Entry entry = ENTRIES.get(phrase(words, at, length));
        if (entry != null) {
          addUnlessNegated(entry.disposition(), words, at, length, found);
        }
      } else {
        codesOnly &= isCode(words.get(at)) || NUMBER.matcher(words.get(at)).matches();
      }
      at += Math.max(1, length);
    }
    return codesOnly;
  }

  private static int longestPhrase(List<String> words, int at) {
    for (int length = Math.min(LONGEST_PHRASE, words.size() - at); length > 0; length--) {
      Entry entry = ENTRIES.get(phrase(words, at, length));
      if (entry != null && entry.weight() == Weight.PHRASE) {
        return length;
      }
    }
    return 0;
  }

  private static String phrase(List<String> words, int at, int length) {
    return length == 1 ? words.get(at) : String.join(" ", words.subList(at, at + length));
  }

  /** "Not very interested" is no interest; "no longer a customer" says nothing about a call. */
  private static void addUnlessNegated(
      Disposition disposition, List<String> words, int at, int length, Set<Disposition> found) {
    boolean negated =
        GOOD.contains(disposition)
            && words.subList(Math.max(0, at - REACH_OF_NOT), at).stream()
                .anyMatch(NEGATIONS::contains);
    if (!negated) {
      found.add(disposition);
    } else if (phrase(words, at, length).contains("inter")) {
      found.add(Disposition.NOT_INTERESTED);
    }
  }

  private static boolean isCode(String word) {
    Entry entry = ENTRIES.get(word);
    return entry != null && entry.weight() == Weight.CODE;
  }

  private static void addCode(String word, Set<Disposition> found) {
    Entry entry = ENTRIES.get(word);
    if (entry != null && entry.weight() == Weight.CODE) {
      found.add(entry.disposition());
    }
  }

  /** {@code NI} in "NI - has a supplier"; not in a cell that is all capitals without a break. */
  private static Optional<String> firstInCapitals(String text) {
    var first = CAPITALS_FIRST.matcher(text);
    if (!first.matches() || first.group(2) == null) {
      return Optional.empty();
    }
    String rest = first.group(2).strip();
    boolean apart = !rest.isEmpty() && "-:,.;/(".indexOf(rest.charAt(0)) >= 0;
    boolean shouting = rest.equals(rest.toUpperCase(Locale.ROOT));
    return apart || !shouting
        ? Optional.of(first.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private static List<String> withoutNumbers(List<String> words) {
    int end = words.size();
    while (end > 0 && NUMBER.matcher(words.get(end - 1)).matches() && end > 1) {
      end--;
    }
    return words.subList(0, end);
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    for (String word : BETWEEN.split(Texts.fold(text), -1)) {
      boolean parts = word.indexOf('/') >= 0 && !ENTRIES.containsKey(word);
      for (String part : parts && !isNumber(word) ? word.split("/", -1) : new String[] {word}) {
        if (!part.isEmpty()) {
          words.add(part);
        }
      }
    }
    return words;
  }

  private static boolean isNumber(String word) {
    return NUMBER.matcher(word).matches();
  }

  private static Map<String, Entry> entries() {
    var entries = new LinkedHashMap<String, Entry>();
    Table.map("dispositions.txt")
        .forEach(
            (words, key) -> {
              Weight weight =
                  switch (words.charAt(0)) {
                    case '=' -> Weight.CODE;
                    case '!' -> Weight.ALONE;
                    default -> Weight.PHRASE;
                  };
              String plain = weight == Weight.PHRASE ? words : words.substring(1);
              entries.put(plain, new Entry(weight, Disposition.of(key).orElseThrow()));
            });
    return entries;
  }
}
