package dev.warmlist.lint;

import dev.warmlist.lint.Findings.Problem;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Purpose;
import dev.warmlist.playbook.Step;
import dev.warmlist.playbook.Template;
import dev.warmlist.prospect.Channel;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Message drafts are honest, about their reader, and say who writes and how to be left alone. */
final class TemplateRule implements Rule {
  /** The longest note of an invitation that networks take from everybody, in characters. */
  private static final int LONGEST_NOTE = 200;

  /** What stands for a merge field when a length is estimated: a usual name's or firm's. */
  private static final String FILLING = "x".repeat(12);

  /** A text that speaks of itself less often isn't judged. */
  private static final int FEWEST_WE = 2;

  private static final Pattern FAKE_REPLY =
      Pattern.compile("\\s*(re|fw|fwd|aw|wg|sv|tr|rv)\\s*:.*", Pattern.CASE_INSENSITIVE);

  private static final Problem PRETENDS =
      new Problem(
          "fake-reply",
          Severity.WARNING,
          "the subject pretends that a conversation is going on",
          "say what the message is about");
  private static final Problem ONLY_NAMES =
      new Problem(
          "only-the-name",
          Severity.WARNING,
          "nothing but the name is theirs; everybody would get the same message",
          "use what was found out ({{fact}}), or their {{company}}, {{city}}, {{industry}}");
  private static final Problem NO_SENDER =
      new Problem(
          "no-sender",
          Severity.WARNING,
          "the e-mail doesn't say who writes",
          "end with {{sender}} and a postal address");
  private static final Problem NO_OPT_OUT =
      new Problem(
          "no-opt-out",
          Severity.WARNING,
          "the e-mail doesn't say how to be left alone",
          "add a line such as: If you would rather not hear from us, say so and we won't write"
              + " again");

  private final Pronouns pronouns = new Pronouns();
  private final List<Phrase> optOuts =
      Table.read("opt-out.tsv", 2).stream().map(row -> new Phrase(row.get(1))).toList();

  @Override
  public void check(Playbook playbook, Findings findings) {
    List<Step> steps = playbook.sequences().stream().flatMap(s -> s.steps().stream()).toList();
    playbook
        .templates()
        .forEach(
            (name, template) -> {
              List<Step> uses = steps.stream().filter(s -> s.template().equals(name)).toList();
              check(template, uses, problem -> findings.add("templates/" + name, problem));
            });
  }

  private void check(Template template, List<Step> uses, Consumer<Problem> problems) {
    String text = template.subject() + "\n" + template.body();
    if (FAKE_REPLY.matcher(template.subject()).matches()) {
      problems.accept(PRETENDS);
    }
    if (!MergeFields.isPersonal(text)) {
      problems.accept(ONLY_NAMES);
    }
    checkFocus(text, problems);
    if (uses.stream().anyMatch(TemplateRule::isInvitation)) {
      checkLength(template.body(), problems);
    }
    if (uses.stream().anyMatch(step -> step.channel() == Channel.EMAIL)) {
      checkEmail(template.body(), problems);
    }
  }

  private static boolean isInvitation(Step step) {
    return step.channel() == Channel.SOCIAL && step.purpose() == Purpose.CONNECT;
  }

  private void checkFocus(String text, Consumer<Problem> problems) {
    Pronouns.Count count = pronouns.count(text);
    if (count.we() >= FEWEST_WE && count.focus() < 0.5) {
      problems.accept(
          new Problem(
              "more-we-than-you",
              Severity.WARNING,
              "it speaks of itself "
                  + count.we()
                  + " times and of its reader "
                  + count.you()
                  + " times",
              "begin sentences with them: what they do, what they would have of it"));
    }
  }

  private static void checkLength(String body, Consumer<Problem> problems) {
    String note = MergeFields.filled(body, FILLING).strip();
    int length = note.codePointCount(0, note.length());
    if (length > LONGEST_NOTE) {
      problems.accept(
          new Problem(
              "note-too-long",
              Severity.WARNING,
              "with its fields filled it has about "
                  + length
                  + " characters; networks cut the note of an invitation at "
                  + LONGEST_NOTE,
              "keep the one line that is about them"));
    }
  }

  private void checkEmail(String body, Consumer<Problem> problems) {
    if (!MergeFields.namesSender(body)) {
      problems.accept(NO_SENDER);
    }
    if (!Phrase.any(optOuts, body)) {
      problems.accept(NO_OPT_OUT);
    }
  }
}
