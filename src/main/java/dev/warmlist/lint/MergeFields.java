package dev.warmlist.lint;

import dev.warmlist.playbook.Templates;
import dev.warmlist.prospect.Field;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The merge fields of a text: {@code {{company}}}, and sections that depend on one. */
final class MergeFields {
  private static final String SENDER = "sender";

  /** What a plan can fill in besides a prospect's fields. */
  private static final List<String> FURTHER = List.of("fact", "source", "give", SENDER);

  private static final Set<String> KNOWN =
      Stream.concat(Stream.of(Field.values()).map(Field::key), FURTHER.stream())
          .collect(Collectors.toUnmodifiableSet());

  /** Fields that say only what somebody is called, or who writes. */
  private static final Set<String> NAMES =
      Set.of(
          "name",
          "prefix",
          "given_name",
          "middle_name",
          "family_name",
          "suffix",
          "nickname",
          SENDER);

  /** A place that whoever sends the message fills by hand: {@code (what you noticed)}. */
  private static final Pattern BLANK = Pattern.compile("\\([^()]*\\p{L}+ [^()]*\\p{L}[^()]*\\)");

  private MergeFields() {}

  /** The fields that a text uses, in their order. */
  static List<String> in(String text) {
    return Templates.fields(text);
  }

  /** The text as it is when every field has the same value. */
  static String filled(String text, String value) {
    return Templates.fill(text, field -> value);
  }

  /** Whether a plan can fill a field in. */
  static boolean isKnown(String field) {
    return KNOWN.contains(field);
  }

  /** Whether a text has a place for something that is theirs alone, and more than a name. */
  static boolean isPersonal(String text) {
    return in(text).stream().anyMatch(field -> isKnown(field) && !NAMES.contains(field))
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
    String plain = plain(field);
    return KNOWN.stream()
        .filter(known -> distance(plain, plain(known)) <= Math.max(1, plain.length() / 4))
        .min(
            Comparator.<String>comparingInt(known -> distance(plain, plain(known)))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static String plain(String field) {
    return field.toLowerCase(Locale.ROOT).replaceAll("[ _.-]", "").replace("first", "given");
  }

  /** Levenshtein's distance (1966). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
