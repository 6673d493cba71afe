package dev.warmlist.list;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges which encoding a list's words are in: the one under which they look most like words of
 * some language.
 */
final class EncodingJudge {
  /** Points for a word or domain of the language in ASCII, and the most that they may add. */
  private static final double HINT = 0.8;

  private static final double MOST_HINTS = 4;

  /** What lists that aren't Unicode are in most often. */
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static final double MOST_FREQUENT = 1;

  /** Below so many points for a byte beyond ASCII, words are hardly words. */
  private static final double POOR = 0.35;

  /** A rival with less than this distance, in points and for a byte, isn't ruled out. */
  private static final double NEAR = 2;

  private static final double NEAR_SHARE = 0.25;
  private static final int SHOWN = 2;

  private final List<byte[]> words;
  private final List<Verdict> verdicts = new ArrayList<>();
  private final int bytes;

  /** An encoding, the language that fits best in it, and how well, in points. */
  private record Verdict(Charset charset, Language language, double points, List<String> decoded) {}

  EncodingJudge(ByteWords found) {
    words = found.special();
    bytes = words.stream().mapToInt(EncodingJudge::beyondAscii).sum();
    Map<Charset, List<String>> decoded = new LinkedHashMap<>();
    Map<Charset, Verdict> best = new LinkedHashMap<>();
    for (Language language : Language.load()) {
      double hints = Math.min(MOST_HINTS, HINT * language.hinted(found.ascii()));
      for (Charset charset : language.charsets()) {
        List<String> texts = decoded.computeIfAbsent(charset, this::decoded);
        double before = hints + (charset.equals(WESTERN) ? MOST_FREQUENT : 0);
        var verdict = new Verdict(charset, language, points(language, texts) + before, texts);
        best.merge(charset, verdict, (a, b) -> b.points() > a.points() ? b : a);
      }
    }
    verdicts.addAll(best.values());
    verdicts.sort(Comparator.comparingDouble(Verdict::points).reversed());
  }

  private static int beyondAscii(byte[] word) {
    int n = 0;
    for (byte b : word) {
      n += b < 0 ? 1 : 0;
    }
    return n;
  }

  private List<String> decoded(Charset charset) {
    return words.stream().map(word -> new String(word, charset)).toList();
  }

  private static double points(Language language, List<String> texts) {
    var plausibility = new Plausibility(language);
    double points = 0;
    for (String text : texts) {
      points += plausibility.of(text);
    }
    return points;
  }

  /** Whether there is no encoding under which the words make sense. */
  boolean isHopeless() {
    return verdicts.get(0).points() < -bytes;
  }

  /** Whether even the best encoding fits badly. */
  boolean isPoor() {
    return verdicts.get(0).points() < POOR * bytes;
  }

  /**
   * The encoding that fits best.
   *
   * @param not why it isn't UTF-8, as a clause
   */
  Encoding best(String not) {
    Verdict best = verdicts.get(0);
    Optional<Verdict> rival =
        verdicts.stream().filter(v -> !v.decoded().equals(best.decoded())).findFirst();
    double distance = best.points() - rival.map(Verdict::points).orElse(best.points() - bytes);
    int differing = rival.map(v -> differing(best.decoded(), v.decoded())).orElse(0);
    boolean near = distance < Math.max(NEAR, NEAR_SHARE * differing);
    boolean guess = near || isPoor();
    String evidence =
        not + ", reads as " + best.language().name() + " in " + best.charset().name() + shown(best);
    return new Encoding(
        best.charset(),
        0,
        guess ? Confidence.GUESS : Confidence.LIKELY,
        evidence,
        guess ? doubt(best, rival) : "");
  }

  /** How many bytes beyond ASCII are in words that two encodings read differently. */
  private int differing(List<String> one, List<String> other) {
    int n = 0;
    for (int i = 0; i < words.size(); i++) {
      n += one.get(i).equals(other.get(i)) ? 0 : beyondAscii(words.get(i));
    }
    return n;
  }

  private static String shown(Verdict best) {
    return " ("
        + best.decoded().stream().limit(SHOWN).reduce((a, b) -> a + ", " + b).orElse("")
        + ")";
  }

  private static String doubt(Verdict best, Optional<Verdict> rival) {
    String other = "";
    if (rival.isPresent()) {
      List<String> theirs = rival.get().decoded();
      for (int i = 0; i < theirs.size() && other.isEmpty(); i++) {
        if (!theirs.get(i).equals(best.decoded().get(i))) {
          other =
              String.format(
                  ": is it \"%s\", or \"%s\" (%s)?",
                  best.decoded().get(i), theirs.get(i), rival.get().charset().name());
        }
      }
    }
    return "The encoding is a guess" + other + " Overrule it with --encoding.";
  }

  /** Whether a word that is valid UTF-8 makes no sense in the encoding that fits best. */
  boolean isMixed() {
    Verdict best = verdicts.get(0);
    if (best.charset().newEncoder().maxBytesPerChar() > 1) {
      return false;
    }
    var plausibility = new Plausibility(best.language());
    for (int i = 0; i < words.size(); i++) {
      if (isUtf8(words.get(i)) && plausibility.of(best.decoded().get(i)) < 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUtf8(byte[] word) {
    int at = 0;
    while (at < word.length) {
      int point = word[at] >= 0 ? word[at] : Utf8.decode(word, at, word.length);
      if (point < 0) {
        return false;
      }
      at += Utf8.length(point);
    }
    return true;
  }
}
