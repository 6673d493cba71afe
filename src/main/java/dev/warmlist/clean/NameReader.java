package dev.warmlist.clean;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes one whole name apart. */
final class NameReader {
  private static final Pattern COMMA = Pattern.compile("[\\s,]*,[\\s,]*");

  private final String original;
  private final Set<String> suffixes = new LinkedHashSet<>();
  private String prefix = "";
  private String nickname = "";
  private String maiden = "";

  private NameReader(String original) {
    this.original = original;
  }

  static PersonName read(String cell) {
    return Placeholders.is(cell) || NoNames.is(cell)
        ? PersonName.none(cell)
        : new NameReader(cell).read();
  }

  private PersonName read() {
    Asides asides = Asides.of(withoutRemark(NameText.of(original)));
    nickname = asides.nickname();
    maiden = asides.maiden();
    String text = asides.text();
    if (text.isEmpty() || NameWords.isAddressAlone(text) || NoNames.is(text)) {
      return PersonName.none(original);
    }
    if (Scripts.isUnspaced(text)) {
      return PersonName.whole(original, text);
    }
    if (Couples.is(text)) {
      return PersonName.whole(original, Couples.shown(text));
    }
    return text.indexOf(',') < 0 ? inOrder(text, asides.suffixes()) : segments(text, asides);
  }

  private static String withoutRemark(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != '|' && text.charAt(end) != '•') {
      end++;
    }
    return end == text.length() ? text : text.substring(0, end).strip();
  }

  private PersonName inOrder(String text, List<String> behind) {
    List<String> words = trimmed(text);
    suffixes.addAll(behind);
    return inOrder(words);
  }

  /** What commas part: degrees, forms of address, and at most one given name. */
  private PersonName segments(String text, Asides asides) {
    String[] segments = COMMA.split(text, -1);
    List<String> behind = new ArrayList<>(asides.suffixes());
    List<String> others = new ArrayList<>();
    for (int i = 1; i < segments.length; i++) {
      NameTokens ending = new NameTokens(segments[i]).takeSuffixes(0, true);
      String address = NameParts.prefixes(segments[i]);
      if (ending.words().isEmpty()) {
        behind.addAll(ending.suffixes());
      } else if (!address.isEmpty()) {
        prefix = address;
      } else if (!NameText.isJob(segments[0], segments[i]) && !isFirm(segments, i)) {
        others.add(segments[i]);
      }
    }
    if (others.isEmpty()) {
      return inOrder(segments[0], behind);
    }
    if (others.size() > 1 || NameOrder.isTwoPeople(segments[0], others.get(0))) {
      return PersonName.whole(original, text);
    }
    return turned(segments[0], others.get(0), behind);
  }

  private static boolean isFirm(String[] segments, int i) {
    return segments[0].indexOf(' ') > 0 && FirmWords.tell(segments[i]);
  }

  /** {@code Mr. John B. Smith Jr.}. */
  private PersonName inOrder(List<String> words) {
    int n = words.size();
    if (n == 0) {
      return PersonName.none(original);
    }
    if (n == 1) {
      boolean addressed = !prefix.isEmpty();
      return NameWords.isAddressAlone(words.get(0))
          ? PersonName.none(original)
          : made(addressed ? "" : words.get(0), "", addressed ? words.get(0) : "");
    }
    int first = NameOrder.familyWordsFirst(words);
    if (first > 0) {
      return inOrder(words.subList(first, n), n - first, words.subList(0, first));
    }
    int start = NameOrder.familyStart(words);
    return inOrder(words, start, words.subList(start, n));
  }

  /** The words up to {@code end} are given and middle names. */
  private PersonName inOrder(List<String> words, int end, List<String> family) {
    int given = end > 1 && FirstNames.isPair(words.get(0), words.get(1)) ? 2 : 1;
    return made(
        String.join(" ", words.subList(0, given)),
        String.join(" ", words.subList(given, end)),
        String.join(" ", family));
  }

  /** {@code SMITH, Dr. John B.}, {@code Berg, Jan van der}. */
  private PersonName turned(String before, String behind, List<String> suffixesBehind) {
    List<String> family = trimmed(before);
    List<String> given = trimmed(behind);
    suffixes.addAll(suffixesBehind);
    int end = given.size();
    while (end > 1 && NameWords.isParticle(given.get(end - 1))) {
      end--;
    }
    var whole = new ArrayList<>(given.subList(end, given.size()));
    whole.addAll(family);
    return inOrder(given, end, whole);
  }

  private List<String> trimmed(String text) {
    NameTokens tokens = new NameTokens(text).takePrefixes(1).takeSuffixes(1, false);
    if (!tokens.prefixes().isEmpty()) {
      prefix = String.join(" ", tokens.prefixes());
    }
    suffixes.addAll(tokens.suffixes());
    return tokens.words();
  }

  /** A stop that ends a word and shortens none. */
  private static String withoutPoint(String family) {
    int last = family.length() - 1;
    boolean stray = last > 2 && family.indexOf('.') == last && Scripts.hasLower(family);
    return stray && family.indexOf(' ') < 0 ? family.substring(0, last) : family;
  }

  private PersonName made(String given, String middle, String family) {
    return new PersonName(
        original,
        prefix,
        NameCase.given(given),
        NameCase.given(middle),
        NameCase.family(withoutPoint(family)),
        String.join(", ", suffixes),
        nickname,
        maiden,
        "");
  }
}
