package dev.warmlist.query;

import dev.warmlist.clean.Countries;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Refuses values that a field can't have, and says which was probably meant. */
final class ValueCheck {
  private static final Pattern TWO_LETTERS = Pattern.compile("[A-Za-z]{2}");

  private final ValueParser parser;
  private final TagWords tags;

  ValueCheck(ValueParser parser, TagWords tags) {
    this.parser = parser;
    this.tags = tags;
  }

  /** Fails with a hint when no prospect can have the value; a wildcard is none. */
  void require(String field, String word) {
    if (word.indexOf('*') >= 0 || word.indexOf('?') >= 0) {
      return;
    }
    switch (field) {
      case "country" -> country(word);
      case "language" -> language(word);
      case "zone", "time_zone" -> zone(field, word);
      case "tag" -> tag(word);
      default -> vocabulary(field, word);
    }
  }

  private void vocabulary(String field, String word) {
    List<String> words = SearchFields.vocabulary(field);
    if (!words.isEmpty() && words.stream().map(Words::of).noneMatch(Words.of(word)::equals)) {
      String all =
          words.size() == 1
              ? "It is " + words.get(0) + ", or none where nothing is said."
              : "It is one of " + String.join(", ", words) + ".";
      throw no(field, word, Spelling.nearest(word, words), () -> all);
    }
  }

  private void country(String word) {
    boolean two = TWO_LETTERS.matcher(word).matches();
    if (two && Countries.codes().contains(word.toUpperCase(Locale.ROOT))) {
      return;
    }
    String message =
        two
            ? "there is no country " + QueryParser.quoted(word)
            : "a country is two letters (ISO 3166)";
    String hint =
        Countries.read(word)
            .map(code -> "Did you mean country:" + code + "?")
            .orElse("Write country:DE, for instance.");
    throw parser.wrong(message, hint);
  }

  private void language(String word) {
    if (!TWO_LETTERS.matcher(word).matches()) {
      throw parser.wrong(
          "a language is two letters (ISO 639-1)", "Write language:de, for instance.");
    }
  }

  private void zone(String field, String word) {
    String sought = Words.of(word);
    List<String> zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
    if (zones.stream().map(Words::of).noneMatch(sought::equals)) {
      Optional<String> city =
          zones.stream().filter(zone -> Words.of(zone).endsWith(' ' + sought)).findFirst();
      throw no(
          field,
          word,
          city.or(() -> Spelling.nearest(word, zones)),
          () -> "Write " + field + ":Europe/Berlin or " + field + ":Europe/*, for instance.");
    }
  }

  private void tag(String word) {
    if (!tags.allow(word)) {
      String hint =
          tags.nearest(word)
              .map(near -> "Did you mean tag:" + near + "?")
              .orElse("'warmlist help tags' lists those that need no rule.");
      throw parser.wrong("nothing gives the tag " + QueryParser.quoted(word), hint);
    }
  }

  private QueryException no(
      String field, String word, Optional<String> near, Supplier<String> otherwise) {
    String hint =
        near.map(meant -> "Did you mean " + field + ":" + meant + "?").orElseGet(otherwise);
    return parser.wrong(QueryParser.quoted(word) + " is no " + field, hint);
  }
}
