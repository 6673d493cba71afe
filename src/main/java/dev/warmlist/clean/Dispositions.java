package dev.warmlist.clean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads how a call ended from codes of dialers and words of callers in some two dozen languages.
 * Words match as whole words only; the longest phrase at a place counts, and of several the
 * weightiest.
 */
public final class Dispositions {
  /** When words count. */
  private enum Weight {
    /** Anywhere in the cell. */
    PHRASE,
    /** Anywhere in a cell about a call; in free text only where little else is said. */
    BRIEF,
    /** Among other codes, or in capitals at the start. */
    CODE,
    /** As the whole cell. */
    ALONE
  }

  /**
   * What words say.
   *
   * @param meant nothing where they are understood and say nothing about how a call ended
   */
  private record Entry(Weight weight, Optional<Disposition> meant) {}

  private static final Map<String, Entry> ENTRIES = entries();
  private static final int LONGEST_PHRASE = 6;

  /** The words with which phrases begin: most words of a note begin none. */
  private static final Set<String> OPENERS = openers();

  private static final int REACH_OF_NOT = 3;
  private static final Set<String> NEGATIONS = Table.set("negations.txt");
  private static final Set<Disposition> GOOD =
      EnumSet.of(
          Disposition.REACHED,
          Disposition.CONVERTED,
          Disposition.CUSTOMER,
          Disposition.CALL_BACK,
          Disposition.LEFT_MESSAGE);

  /** Stands between clauses, over which no phrase and no negation reaches. */
  private static final String BREAK = "|";

  private static final Pattern BREAKS =
      Pattern.compile("[,;!?|()]|(?<=\\p{L}{3})\\.(?:\\s|$)|\\s[-–—]\\s|:\\s");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\d'/|]+");
  private static final Map<String, String> MONTHS = Table.map("months.txt");
  private static final Set<String> DATE_WORDS = Table.set("date-words.txt");
  private static final Pattern NUMBER =
      Pattern.compile("(?:x?\\d[/\\d]*+x?|\\d{1,4}(?:st|nd|rd|th|h)|am|pm|at|on|um|uhr)");
  private static final Pattern CAPITALS_FIRST = Pattern.compile("^(\\p{Lu}[\\p{Lu}/]+)(\\P{L}.*)?");

  private final Set<Disposition> found = EnumSet.noneOf(Disposition.class);
  private final Set<Disposition> brief = EnumSet.noneOf(Disposition.class);
  private final List<String> rest = new ArrayList<>();
  private boolean turned;

  private Dispositions() {}

  /** The disposition that a cell about a call tells; nothing when it can't be told. */
  public static Optional<Disposition> read(String cell) {
    String text = Texts.tidy(cell);
    List<String> words = words(text);
    Entry whole = ENTRIES.get(String.join(" ", withoutNumbers(words)));
    if (whole != null) {
      return whole.meant();
    }
    var reading = new Dispositions();
    reading.collect(words);
    reading.found.addAll(reading.brief);
    if (!reading.readCodes()) {
      firstInCapitals(text, false).ifPresent(reading::addCode);
    }
    return reading.found.stream().findFirst();
  }

  /**
   * What free text such as a note says about calls. Codes count only where it is made of nothing
   * else, or opens with one, as in "NI - has a supplier".
   */
  static Heard hear(String free) {
    String text = Texts.tidy(free);
    List<String> words = words(text);
    Entry whole = ENTRIES.get(String.join(" ", withoutNumbers(words)));
    if (whole != null) {
      return new Heard(whole.meant().map(Set::of).orElse(Set.of()), 0, false);
    }
    var reading = new Dispositions();
    reading.collect(words);
    boolean coded = reading.readCodes();
    if (!coded) {
      firstInCapitals(text, true).ifPresent(reading::addCode);
    }
    int others = coded ? 0 : reading.others();
    if (others <= Heard.FEW) {
      reading.found.addAll(reading.brief);
    }
    return new Heard(reading.found, others, reading.turned);
  }

  private int others() {
    int others = 0;
    for (String word : rest) {
      others += isNumber(word) ? 0 : 1;
    }
    return others;
  }

  /** Where all that is left are codes and numbers, adds what they say. */
  private boolean readCodes() {
    for (String word : rest) {
      if (!isCode(word) && !isNumber(word)) {
        return false;
      }
    }
    rest.forEach(this::addCode);
    return true;
  }

  /** Adds what the phrases say, and the words around them. */
  private void collect(List<String> words) {
    int at = 0;
    int clause = 0;
    while (at < words.size()) {
      int length = longestPhrase(words, at);
      if (length > 0) {
        Entry entry = ENTRIES.get(phrase(words, at, length));
        if (entry != null && entry.meant().isPresent()) {
          addUnlessNegated(entry, words.subList(clause, at + length), length);
        }
        clause = at + length;
      } else if (words.get(at).equals(BREAK)) {
        clause = at + 1;
      } else {
        rest.add(words.get(at));
      }
      at += Math.max(1, length);
    }
  }

  private static int longestPhrase(List<String> words, int at) {
    if (!OPENERS.contains(words.get(at))) {
      return 0;
    }
    for (int length = Math.min(LONGEST_PHRASE, words.size() - at); length > 0; length--) {
      Entry entry = ENTRIES.get(phrase(words, at, length));
      if (entry != null && (entry.weight() == Weight.PHRASE || entry.weight() == Weight.BRIEF)) {
        return length;
      }
    }
    return 0;
  }

  private static String phrase(List<String> words, int at, int length) {
    return length == 1 ? words.get(at) : String.join(" ", words.subList(at, at + length));
  }

  /**
   * "Not very interested" is no interest; "no longer a customer" says nothing about a call.
   *
   * @param words the clause up to the phrase's end
   */
  private void addUnlessNegated(Entry entry, List<String> words, int length) {
    Disposition disposition = entry.meant().orElseThrow();
    int at = words.size() - length;
    boolean negated = false;
    for (int i = Math.max(0, at - REACH_OF_NOT); i < at; i++) {
      negated |= NEGATIONS.contains(words.get(i));
    }
    turned |= negated && Heard.NOES.contains(disposition);
    if (!negated || !GOOD.contains(disposition)) {
      (entry.weight() == Weight.BRIEF ? brief : found).add(disposition);
    } else if (phrase(words, at, length).contains("inter")
        || phrase(words, at, length).contains("intres")) {
      found.add(Disposition.NOT_INTERESTED);
    }
  }

  private static boolean isCode(String word) {
    Entry entry = ENTRIES.get(word);
    return entry != null && entry.weight() == Weight.CODE;
  }

  private void addCode(String word) {
    Entry entry = ENTRIES.get(word);
    if (entry != null && entry.weight() == Weight.CODE) {
      entry.meant().ifPresent(found::add);
    }
  }

  /**
   * {@code NI} in "NI - has a supplier"; not in a cell that is all capitals without a break.
   *
   * @param strict whether a break has to follow in any case: "HU office" is no hang-up
   */
  private static Optional<String> firstInCapitals(String text, boolean strict) {
    var first = CAPITALS_FIRST.matcher(text);
    if (!first.matches() || first.group(2) == null) {
      return Optional.empty();
    }
    String rest = first.group(2).strip();
    boolean apart = !rest.isEmpty() && "-:,.;/(".indexOf(rest.charAt(0)) >= 0;
    boolean shouting = rest.equals(rest.toUpperCase(Locale.ROOT));
    return apart || (!shouting && !strict)
        ? Optional.of(first.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private static List<String> withoutNumbers(List<String> words) {
    int end = words.size();
    while (end > 1 && (isNumber(words.get(end - 1)) || words.get(end - 1).equals(BREAK))) {
      end--;
    }
    return words.subList(0, end);
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    String folded = BREAKS.matcher(Texts.fold(text)).replaceAll(" | ");
    for (String word : BETWEEN.split(folded, -1)) {
      boolean parts = word.indexOf('/') >= 0 && !ENTRIES.containsKey(word) && !isNumber(word);
      if (!parts) {
        addWord(words, word);
      } else {
        for (String part : word.split("/", -1)) {
          addWord(words, part);
        }
      }
    }
    return words;
  }

  private static void addWord(List<String> words, String word) {
    boolean again =
        word.equals(BREAK) && (words.isEmpty() || words.get(words.size() - 1).equals(BREAK));
    if (!word.isEmpty() && !again) {
      words.add(word);
    }
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0))
        ? NUMBER.matcher(word).matches()
        : MONTHS.containsKey(word) || DATE_WORDS.contains(word) || NUMBER.matcher(word).matches();
  }

  private static Set<String> openers() {
    var openers = new HashSet<String>();
    for (String phrase : ENTRIES.keySet()) {
      int blank = phrase.indexOf(' ');
      openers.add(blank < 0 ? phrase : phrase.substring(0, blank));
    }
    return Collections.unmodifiableSet(openers);
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
                    case '~' -> Weight.BRIEF;
                    default -> Weight.PHRASE;
                  };
              String plain = weight == Weight.PHRASE ? words : words.substring(1);
              Optional<Disposition> meant =
                  key.equals("-") ? Optional.empty() : Disposition.of(key);
              if (meant.isEmpty() && !key.equals("-")) {
                throw new IllegalStateException("no disposition " + key);
              }
              entries.put(plain, new Entry(weight, meant));
            });
    return entries;
  }
}
