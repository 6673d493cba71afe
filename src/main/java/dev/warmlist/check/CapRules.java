package dev.warmlist.check;

import dev.warmlist.playbook.Settings;
import dev.warmlist.prospect.Channel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;

/** How much a channel takes: invitations by member and week, e-mails by mailbox and day. */
final class CapRules implements Group {
  private final Settings settings;
  private final Map<Sender, Integer> invitations = new LinkedHashMap<>();
  private final Map<Sender, Integer> before = new LinkedHashMap<>();
  private final Map<Sender, Integer> emails = new LinkedHashMap<>();

  private record Sender(String name, LocalDate day) {}

  CapRules(Settings settings) {
    this.settings = settings;
  }

  @Override
  public void look(Course course, Findings findings) {
    for (Act act : course.dated()) {
      LocalDate day = act.day();
      switch (act.step().channel()) {
        case SOCIAL -> {
          LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          invitations.merge(new Sender(act.by().name(), monday), 1, Integer::sum);
        }
        case EMAIL -> emails.merge(new Sender(act.by().member().mailbox(), day), 1, Integer::sum);
        default -> {}
      }
    }
  }

  @Override
  public void before(Before contact) {
    LocalDate monday = contact.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    if (contact.channel() == Channel.SOCIAL) {
      before.merge(new Sender(contact.by(), monday), 1, Integer::sum);
    }
  }

  @Override
  public void end(Findings findings) {
    hold(Rule.TOO_MANY_INVITATIONS, invitations, settings.socialPerWeek(), findings);
    hold(Rule.MAILBOX_FULL, emails, settings.emailsPerDay(), findings);
  }

  private void hold(Rule rule, Map<Sender, Integer> sent, int most, Findings findings) {
    sent.forEach(
        (sender, n) -> {
          int all = n + (rule == Rule.TOO_MANY_INVITATIONS ? before.getOrDefault(sender, 0) : 0);
          if (all > most) {
            findings.sum(rule, sender.day, sender.name + " sends " + all + " instead of " + most);
          }
        });
  }
}
