package dev.warmlist.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Two or more people in one cell: shown together, never taken apart. */
final class Couples {
  private static final Set<String> ANDS = Set.of("and", "und", "et", "og", "och", "oraz");

  /** Words for "and" that stand inside names too: {@code Ortega y Gasset}. */
  private static final Set<String> BETWEEN_GIVEN_NAMES = Set.of("e", "y", "i", "en", "ed", "a");

  private static final Set<String> FAMILIES =
      Set.of(
          "familie",
          "family",
          "famille",
          "familia",
          "famiglia",
          "eheleute",
          "ehepaar",
          "rodzina",
          "fam.",
          "fam",
          "familj");

  /** What parts two people: from a character of the text to the one behind it. */
  private record Gap(int from, int to) {}

  private Couples() {}

  /** Whether a name is that of several people. */
  static boolean is(String name) {
    return !gaps(name).isEmpty() || isFamily(name);
  }

  private static boolean isFamily(String name) {
    int first = name.indexOf(' ');
    return first > 0
        && (FAMILIES.contains(name.substring(0, first).toLowerCase(Locale.ROOT))
            || name.endsWith(" Family")
            || name.endsWith(" FAMILY"));
  }

  /** The people as they are shown. */
  static String shown(String name) {
    var shown = new StringBuilder(name.length());
    int from = 0;
    for (Gap gap : gaps(name)) {
      shown.append(NameCase.family(name.substring(from, gap.from())));
      shown.append(name.substring(gap.from(), gap.to()).toLowerCase(Locale.ROOT));
      from = gap.to();
    }
    return shown.append(NameCase.family(name.substring(from))).toString();
  }

  private static List<Gap> gaps(String name) {
    List<Gap> gaps = List.of();
    int before = 0;
    for (int i = 0; i < name.length(); i++) {
      Gap gap = gapAt(name, i, before);
      if (gap != null && gap.from() > before && gap.to() < name.length()) {
        gaps = gaps.isEmpty() ? new ArrayList<>(2) : gaps;
        gaps.add(gap);
        before = gap.to();
        i = gap.to() - 1;
      }
    }
    return gaps;
  }

  private static @org.jspecify.annotations.Nullable Gap gapAt(String name, int at, int before) {
    char c = name.charAt(at);
    if (c == ' ') {
      return wordGap(name, at);
    }
    boolean slash = c == '/';
    if (c != '&' && c != '+' && c != ';' && !slash) {
      return null;
    }
    int from = at;
    while (from > before && name.charAt(from - 1) == ' ') {
      from--;
    }
    int to = at + 1;
    while (to < name.length() && name.charAt(to) == ' ') {
      to++;
    }
    boolean letters =
        from > 0
            && to < name.length()
            && (Character.isLetter(name.charAt(from - 1)) || name.charAt(from - 1) == '.')
            && Character.isLetter(name.charAt(to));
    return slash && !letters ? null : new Gap(from, to);
  }

  /** A gap at a blank before a word for "and". */
  private static @org.jspecify.annotations.Nullable Gap wordGap(String name, int blank) {
    int end = name.indexOf(' ', blank + 1);
    if (end < 0 || end - blank > 5) {
      return null;
    }
    String word = name.substring(blank + 1, end).toLowerCase(Locale.ROOT);
    if (ANDS.contains(word)) {
      String before = name.substring(name.lastIndexOf(' ', blank - 1) + 1, blank);
      return NameWords.isParticle(before) ? null : new Gap(blank, end + 1);
    }
    boolean people =
        BETWEEN_GIVEN_NAMES.contains(word)
            && !Scripts.hasUpper(name.substring(blank, end))
            && FirstNames.is(name.substring(name.lastIndexOf(' ', blank - 1) + 1, blank))
            && FirstNames.is(firstWord(name.substring(end + 1)));
    return people ? new Gap(blank, end + 1) : null;
  }

  private static String firstWord(String text) {
    int blank = text.indexOf(' ');
    return blank < 0 ? text : text.substring(0, blank);
  }
}
