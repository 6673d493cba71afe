package dev.warmlist.clean;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes one whole name apart. */
final class NameReader {
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "(?:attn|att|attention|c/o|contact|fao|zu händen|z\\.? ?hd\\.?|à l'attention de"
              + "|a la atención de)\\s*[:.]\\s*|(?:attn|c/o|fao|z\\.? ?hd\\.|à l'attention de)\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ENDS = Pattern.compile("^[\\s,;:._*#~-]+|[\\s,;:_*#~-]+$");
  private static final Pattern SYMBOLS = Pattern.compile("[\\p{So}\\p{Sk}&&[^´`^¨]]|\\uFE0F");
  private static final Pattern ADDRESS = Pattern.compile(".*(@|://|\\bwww\\.).*");
  private static final Pattern HYPHEN = Pattern.compile("(\\p{L}{2}) ?[-‐‑–] ?(\\p{L}{2})");
  private static final Pattern REMARK = Pattern.compile("\\s*[|•].*");

  private final String original;
  private final Set<String> suffixes = new LinkedHashSet<>();
  private String prefix = "";
  private String nickname = "";

  private NameReader(String original) {
    this.original = original;
  }

  static PersonName read(String cell) {
    return Placeholders.is(cell) ? PersonName.none(cell) : new NameReader(cell).read();
  }

  /** A cell's text without what can't be part of a name; empty where it names nobody. */
  static String withoutNoise(String cell) {
    String tidy = Texts.tidy(cell);
    if (ADDRESS.matcher(tidy).matches()) {
      return "";
    }
    String text = Texts.tidy(SYMBOLS.matcher(tidy).replaceAll(" "));
    text = HYPHEN.matcher(withoutTail(text)).replaceAll("$1-$2");
    String name = LEAD_IN.matcher(text).lookingAt() ? LEAD_IN.matcher(text).replaceFirst("") : text;
    name = ENDS.matcher(unquoted(name)).replaceAll("");
    return name.codePoints().anyMatch(Character::isLetter) ? name : "";
  }

  /** {@code Ann Smith - Sales Manager} without what stands behind the dash. */
  private static String withoutTail(String text) {
    int dash = text.indexOf(" - ");
    if (dash < 0) {
      return text;
    }
    String name = text.substring(0, dash);
    String tail = text.substring(dash + 3);
    return isJob(name, tail) || Names.looksLikeCompany(tail) ? name : text;
  }

  private static String unquoted(String text) {
    boolean quoted = text.length() > 2 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  private PersonName read() {
    Asides asides = Asides.of(REMARK.matcher(withoutNoise(original)).replaceFirst(""));
    suffixes.addAll(asides.suffixes());
    nickname = asides.nickname();
    String text = asides.text();
    if (text.isEmpty()) {
      return PersonName.none(original);
    }
    if (Scripts.isUnspaced(text)) {
      return PersonName.whole(original, text);
    }
    if (Couples.is(text)) {
      return PersonName.whole(original, Couples.shown(text));
    }
    return segments(text);
  }

  /** What commas part: degrees, forms of address, and at most one given name. */
  private PersonName segments(String text) {
    String[] segments = text.split("[\\s,]*,[\\s,]*", -1);
    List<String> others = new ArrayList<>();
    for (int i = 1; i < segments.length; i++) {
      NameTokens ending = new NameTokens(segments[i]).takeSuffixes(0, true);
      String address = NameParts.prefixes(segments[i]);
      if (ending.words().isEmpty()) {
        suffixes.addAll(ending.suffixes());
      } else if (!address.isEmpty()) {
        prefix = address;
      } else if (!isJob(segments[0], segments[i])) {
        others.add(segments[i]);
      }
    }
    return switch (others.size()) {
      case 0 -> inOrder(segments[0]);
      case 1 ->
          FirmWords.isAddress(segments[0]) && FirmWords.isAddress(others.get(0))
              ? PersonName.whole(original, text)
              : turned(segments[0], others.get(0));
      default -> PersonName.whole(original, text);
    };
  }

  private static boolean isJob(String name, String segment) {
    return name.indexOf(' ') > 0 && Titles.read(segment).seniority() != JobTitle.Seniority.UNKNOWN;
  }

  /** {@code Mr. John B. Smith Jr.}. */
  private PersonName inOrder(String text) {
    List<String> words = trimmed(text);
    int n = words.size();
    if (n == 1) {
      boolean addressed = !prefix.isEmpty();
      return made(addressed ? "" : words.get(0), "", addressed ? words.get(0) : "");
    }
    if (isFamilyFirst(words)) {
      return made(words.get(n - 1), String.join(" ", words.subList(1, n - 1)), words.get(0));
    }
    int start = familyStart(words);
    return made(
        words.get(0),
        String.join(" ", words.subList(1, start)),
        String.join(" ", words.subList(start, n)));
  }

  /** {@code SMITH, Dr. John B.}, {@code Berg, Jan van der}. */
  private PersonName turned(String before, String behind) {
    List<String> family = trimmed(before);
    List<String> given = trimmed(behind);
    int end = given.size();
    while (end > 1 && NameWords.isParticle(given.get(end - 1))) {
      end--;
    }
    var whole = new ArrayList<>(given.subList(end, given.size()));
    whole.addAll(family);
    return made(given.get(0), String.join(" ", given.subList(1, end)), String.join(" ", whole));
  }

  private List<String> trimmed(String text) {
    NameTokens tokens = new NameTokens(text).takePrefixes(1).takeSuffixes(1, false);
    if (!tokens.prefixes().isEmpty()) {
      prefix = String.join(" ", tokens.prefixes());
    }
    suffixes.addAll(tokens.suffixes());
    return tokens.words();
  }

  /** {@code DUPONT Jean}: capitals mark the family name in much of Europe. */
  private static boolean isFamilyFirst(List<String> words) {
    String first = words.get(0);
    boolean capitals = first.length() > 2 && !Scripts.hasLower(first) && first.indexOf('.') < 0;
    return capitals
        && words.stream().skip(1).allMatch(w -> Scripts.hasLower(w) && Scripts.hasUpper(w));
  }

  /** The first particle behind a given name, else the last word. */
  private static int familyStart(List<String> words) {
    int last = words.size() - 1;
    for (int i = 1; i < last; i++) {
      if (NameWords.isParticle(words.get(i))) {
        return i;
      }
    }
    boolean joined = last > 2 && words.get(last - 1).equalsIgnoreCase("y");
    return joined ? last - 2 : last;
  }

  private PersonName made(String given, String middle, String family) {
    return new PersonName(
        original,
        prefix,
        NameCase.given(given),
        NameCase.given(middle),
        NameCase.family(family),
        String.join(", ", suffixes),
        nickname,
        "");
  }
}
