package dev.warmlist.lint;

import dev.warmlist.playbook.Purpose;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Drafts pretend nothing, don't shout, and ask nothing while they give. */
final class CandourRule implements MessageRule {
  private static final Pattern FAKE_REPLY =
      Pattern.compile(
          "\\s*(re|fw|fwd|aw|wg|sv|tr|rv|ref)\\s*(\\[\\d+]|\\(\\d+\\))?\\s*:.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("(?:https?://|www\\.)\\S+");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,}(?:'\\p{Lu}+)?");
  private static final Pattern MANY_CAPITALS =
      Pattern.compile("\\p{Lu}{4,}(?:[\\s,]+\\p{Lu}{4,}){2,}");
  private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");

  private final Languages languages;
  private final List<Phrase> optOuts = MailRule.optOuts();

  CandourRule(Languages languages) {
    this.languages = languages;
  }

  @Override
  public void check(Message message, Findings findings) {
    if (FAKE_REPLY.matcher(message.subject()).matches()) {
      findings.add(
          Code.FAKE_REPLY,
          message.path(),
          "the subject \"" + message.subject() + "\" pretends that a conversation is going on");
    }
    String text = MergeFields.filled(message.text(), " ");
    shout(message, text)
        .ifPresent(words -> findings.add(Code.SHOUTING, message.path(), '"' + words + "\" shouts"));
    long marks = text.chars().filter(c -> c == '!').count();
    if (marks > 1) {
      findings.add(
          Code.EXCLAMATION_MARKS, message.path(), "it has " + marks + " exclamation marks");
    }
    long links = links(text);
    if (links > 1) {
      findings.add(Code.MANY_LINKS, message.path(), "it has " + links + " links");
    }
    if (message.isOnlyFor(Purpose.GIVE)) {
      question(message)
          .ifPresent(
              words ->
                  findings.add(
                      Code.GIVE_ASKS,
                      message.path(),
                      "it gives, and then it asks: \"" + words + '"'));
    }
  }

  /** Words that shout: known ones in capital letters, or three words of capitals in a row. */
  private Optional<String> shout(Message message, String text) {
    Set<String> known =
        languages.maybe(message.language()).stream()
            .flatMap(language -> language.shouts().stream())
            .collect(Collectors.toSet());
    Optional<String> word =
        CAPITALS
            .matcher(text.replace('\u2019', '\''))
            .results()
            .map(found -> found.group())
            .filter(found -> known.contains(found.toLowerCase(Locale.ROOT)))
            .findFirst();
    return word.or(
        () -> MANY_CAPITALS.matcher(text).results().map(found -> found.group()).findFirst());
  }

  /** Links, but for one by which to be left alone. */
  private long links(String text) {
    return text.lines()
        .filter(line -> !Phrase.any(optOuts, line))
        .mapToLong(line -> LINK.matcher(line).results().count())
        .sum();
  }

  /** The question to its reader with which a passage ends, if one does. */
  private Optional<String> question(Message message) {
    for (String paragraph : PARAGRAPH.split(MergeFields.filled(message.body(), "Anna"), -1)) {
      String line = paragraph.strip().replaceAll("\\s+", " ");
      if (line.endsWith("?") && !Phrase.any(optOuts, line)) {
        String last =
            line.substring(Math.max(0, line.replaceAll("[.!?]+$", "").lastIndexOf(". ") + 1));
        List<String> words = Languages.words(last);
        boolean theirs =
            languages.maybe(message.language()).stream()
                .anyMatch(language -> Languages.count(language.you(), words) > 0);
        if (theirs) {
          return Optional.of(last.strip());
        }
      }
    }
    return Optional.empty();
  }
}
