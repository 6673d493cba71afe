package dev.warmlist.lint;

import dev.warmlist.Bundled;
import dev.warmlist.playbook.Templates;
import dev.warmlist.prospect.Field;
import dev.warmlist.query.Spelling;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The merge fields of a text: {@code {{company}}}, and sections that depend on one. */
final class MergeFields {
  private static final String SENDER = "sender";

  /** What a plan can fill in besides a prospect's fields. */
  private static final List<String> FURTHER = List.of("fact", "source", "give", SENDER);

  private static final List<String> KNOWN =
      Stream.concat(Stream.of(Field.values()).map(Field::key), FURTHER.stream()).toList();

  /** Fields as other tools call them. */
  private static final Map<String, String> ELSEWHERE =
      new Bundled(MergeFields.class, "merge-fields.tsv").map();

  /** Fields that say only what somebody is called. */
  private static final Set<String> NAMES =
      Set.of("name", "prefix", "given_name", "middle_name", "family_name", "suffix", "nickname");

  /** A place that whoever sends the message fills by hand: {@code (what you noticed)}. */
  private static final Pattern BLANK = Pattern.compile("\\([^()]*\\p{L}+ [^()]*\\p{L}[^()]*\\)");

  private static final Pattern TAG =
      Pattern.compile("\\{\\{\\{?\\s*([#^/&]?)\\s*([a-z][a-z0-9_]*)\\s*}}}?");

  private MergeFields() {}

  /** The fields that a text uses, in their order. */
  static List<String> in(String text) {
    return Templates.fields(text);
  }

  /**
   * A field whose value stands in a text.
   *
   * @param at the position
   * @param inside the fields on whose presence or absence the passage depends
   * @param isSure whether the passage stands there only when the field has a value
   */
  record Shown(String field, int at, Set<String> inside, boolean isSure) {}

  /** The fields whose values a text shows, in order; the text needn't be whole. */
  static List<Shown> shown(String text) {
    var shown = new ArrayList<Shown>();
    Deque<String> open = new ArrayDeque<>();
    Matcher tags = TAG.matcher(text);
    while (tags.find()) {
      String kind = tags.group(1);
      String field = tags.group(2);
      if (kind.equals("#") || kind.equals("^")) {
        open.push(kind + field);
      } else if (kind.equals("/")) {
        open.poll();
      } else {
        Set<String> inside = new LinkedHashSet<>();
        open.forEach(section -> inside.add(section.substring(1)));
        shown.add(new Shown(field, tags.start(), inside, open.contains("#" + field)));
      }
    }
    return shown;
  }

  /** Fields of a prospect that leave a hole where there is no value: shown, without a fallback. */
  static List<String> uncovered(String text) {
    return shown(text).stream()
        .filter(shown -> !shown.isSure())
        .map(Shown::field)
        .distinct()
        .filter(field -> Field.of(field).isPresent() && !hasFallback(text, field))
        .toList();
  }

  /** Whether a text says what stands there when a field has no value. */
  static boolean hasFallback(String text, String field) {
    return Pattern.compile("\\{\\{\\^\\s*" + field + "\\s*}}").matcher(text).find();
  }

  /** The text as it is when every field has the same value. */
  static String filled(String text, String value) {
    return Templates.fill(text, field -> value);
  }

  /** Whether a plan can fill a field in. */
  static boolean isKnown(String field) {
    return KNOWN.contains(field);
  }

  /** Whether a field says what somebody is called. */
  static boolean isName(String field) {
    return NAMES.contains(field);
  }

  /**
   * Whether a text has a place for something that is theirs alone, and more than a name; a field
   * that doesn't exist was meant as one.
   */
  static boolean isPersonal(String text) {
    return in(text).stream().anyMatch(field -> !field.equals(SENDER) && !isName(field))
        || BLANK.matcher(text).find();
  }

  /** Whether a field is about who is met, and not about who writes. */
  static boolean isTheirs(String field) {
    return isKnown(field) && !field.equals(SENDER);
  }

  /** Whether a text says through a field who writes. */
  static boolean namesSender(String text) {
    return in(text).contains(SENDER);
  }

  /** The known field that was probably meant. */
  static Optional<String> meant(String field) {
    return Optional.ofNullable(ELSEWHERE.get(field)).or(() -> Spelling.nearest(field, KNOWN));
  }
}
