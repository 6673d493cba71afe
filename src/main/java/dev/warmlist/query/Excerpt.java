package dev.warmlist.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The part of a long value that answers to a criterion, so that evidence stays short. */
final class Excerpt {
  private static final int LONG = 80;
  private static final int LOOKED_AT = 10_000;
  private static final int WORDS = 8;
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

  private Excerpt() {}

  /** The value on one line; a long one cut to the first stretch of words that answers. */
  static String of(String value, Criterion criterion) {
    if (value.length() <= LONG && value.indexOf('\n') < 0) {
      return value;
    }
    String text = value.substring(0, Math.min(value.length(), LOOKED_AT));
    List<String> words = List.of(BLANKS.split(text.strip(), -1));
    return value.length() <= LONG
        ? String.join(" ", words)
        : answering(words, criterion).orElseGet(() -> cut(String.join(" ", words)) + "...");
  }

  private static Optional<String> answering(List<String> words, Criterion criterion) {
    for (int from = 0; from < words.size(); from += WORDS / 2) {
      int to = Math.min(words.size(), from + WORDS);
      String part = String.join(" ", words.subList(from, to));
      if (part.length() <= LONG && criterion.witness(List.of(part)).isPresent()) {
        return Optional.of((from > 0 ? "..." : "") + part + (to < words.size() ? "..." : ""));
      }
    }
    return Optional.empty();
  }

  private static String cut(String text) {
    int end = Math.min(text.length(), LONG);
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
  }
}
