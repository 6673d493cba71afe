package dev.warmlist.lint;

import dev.warmlist.lint.Audience.Readers;
import dev.warmlist.playbook.Playbook;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Texts have no holes for those on the lists, and are in a language that they read. */
final class AudienceRule implements Rule {
  /** A field may be empty for so many of a hundred. */
  private static final int MOST_HOLES = 5;

  /** So many of a hundred have to read another language, and so many people at least. */
  private static final int MANY = 20;

  private static final int FEWEST = 5;

  private final Audience audience;
  private final Languages languages;

  AudienceRule(Audience audience, Languages languages) {
    this.audience = audience;
    this.languages = languages;
  }

  @Override
  public void check(Playbook playbook, Findings findings) {
    Map<String, Message> messages =
        Message.of(playbook, languages).stream()
            .collect(Collectors.toMap(Message::path, Function.identity(), (a, b) -> a));
    audience
        .byPath()
        .forEach(
            (path, readers) -> {
              checkHoles(path, readers, findings);
              Message message = messages.get(path);
              if (message != null) {
                checkLanguage(message, readers, findings);
              }
            });
  }

  private static void checkHoles(String path, Readers readers, Findings findings) {
    readers
        .holes()
        .forEach(
            (field, holes) -> {
              if (holes * 100L > (long) MOST_HOLES * readers.people()) {
                findings.add(
                    Code.EMPTY_MERGE_FIELD,
                    path,
                    "{{"
                        + field
                        + "}} is empty for "
                        + share(holes, readers.people())
                        + " of the "
                        + readers.people()
                        + (readers.people() == 1 ? " person" : " people")
                        + " who would get this",
                    "Write {{^"
                        + field
                        + "}}what stands there then{{/"
                        + field
                        + "}}, or put the passage into {{#"
                        + field
                        + "}}...{{/"
                        + field
                        + "}}.");
              }
            });
  }

  private static String share(long part, long whole) {
    return String.format(Locale.ROOT, "%.0f %%", 100.0 * part / whole);
  }

  private static void checkLanguage(Message message, Readers readers, Findings findings) {
    if (message.language().isEmpty()) {
      return;
    }
    readers
        .languages()
        .forEach(
            (language, people) -> {
              boolean other = !language.isEmpty() && !language.equals(message.language());
              if (other && people >= FEWEST && people * 100L > (long) MANY * readers.people()) {
                findings.add(
                    Code.OTHER_LANGUAGE,
                    message.path(),
                    share(people, readers.people())
                        + " of the "
                        + readers.people()
                        + " people who would get this read "
                        + name(language)
                        + "; it is in "
                        + name(message.language()));
              }
            });
  }

  private static String name(String language) {
    return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
  }
}
