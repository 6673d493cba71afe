package dev.warmlist.lint;

import dev.warmlist.playbook.Draft;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Purpose;
import dev.warmlist.playbook.Step;
import dev.warmlist.playbook.Template;
import dev.warmlist.prospect.Channel;
import java.util.ArrayList;
import java.util.List;

/**
 * The draft of a message in one language, with the steps that send it.
 *
 * @param path where it stands
 * @param language the language that it says it is in, or seems to be; empty when unclear
 * @param subject the subject line, or empty
 * @param body the text
 * @param uses the steps that send it
 */
record Message(String path, String language, String subject, String body, List<Step> uses) {

  /** All drafts of a playbook, in its order. */
  static List<Message> of(Playbook playbook, Languages languages) {
    List<Step> steps = playbook.sequences().stream().flatMap(s -> s.steps().stream()).toList();
    var messages = new ArrayList<Message>();
    for (Template template : playbook.templates().values()) {
      List<Step> uses = steps.stream().filter(s -> s.template().equals(template.name())).toList();
      Draft draft = template.draft();
      String seems = languages.detect(draft.subject() + ' ' + draft.body());
      messages.add(message(path(template, ""), seems, draft, uses));
      template
          .translations()
          .forEach((code, other) -> messages.add(message(path(template, code), code, other, uses)));
    }
    return messages;
  }

  private static Message message(String path, String language, Draft draft, List<Step> uses) {
    return new Message(path, language, draft.subject(), draft.body(), uses);
  }

  /** Where the draft that somebody of a language gets stands. */
  static String path(Template template, String language) {
    String path = "templates/" + template.name();
    return template.languages().contains(language) ? path + "/translations/" + language : path;
  }

  /** Subject and text. */
  String text() {
    return subject + "\n\n" + body;
  }

  /** Whether a step sends it on a channel. */
  boolean isFor(Channel channel) {
    return uses.stream().anyMatch(step -> step.channel() == channel);
  }

  /** Whether steps send it, all of them for one purpose. */
  boolean isOnlyFor(Purpose purpose) {
    return !uses.isEmpty() && uses.stream().allMatch(step -> step.purpose() == purpose);
  }

  /** Whether it goes along with an invitation to a network. */
  boolean isInvitation() {
    return uses.stream()
        .anyMatch(s -> s.channel() == Channel.SOCIAL && s.purpose() == Purpose.CONNECT);
  }
}
