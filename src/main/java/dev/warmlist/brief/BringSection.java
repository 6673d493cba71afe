package dev.warmlist.brief;

import dev.warmlist.brief.Dossier.Finding;
import dev.warmlist.brief.Sheet.Line;
import dev.warmlist.brief.Sheet.Section;
import dev.warmlist.plan.MergeValues;
import dev.warmlist.plan.Touch;
import dev.warmlist.playbook.Give;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Purpose;
import dev.warmlist.playbook.Step;
import dev.warmlist.playbook.Templates;
import dev.warmlist.prospect.Channel;
import dev.warmlist.query.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What we can give, and what they will have had from us before. */
final class BringSection {
  private final Known known;
  private final Playbook playbook;

  BringSection(Known known, Playbook playbook) {
    this.known = known;
    this.playbook = playbook;
  }

  Section section(Touch touch, Step step) {
    List<Line> lines = new ArrayList<>();
    for (Give give : playbook.gives()) {
      boolean meant = step.give().isEmpty() || step.give().equals(Step.ANY);
      if ((meant || give.name().equals(step.give())) && give.suits().matches(subject())) {
        lines.add(Line.of(give.name(), filled(give, touch)));
      }
    }
    List<Line> before = before(touch);
    lines.addAll(before);
    return new Section("Bring", remark(touch, before.isEmpty()), lines);
  }

  private Subject subject() {
    return known.dossier().subject();
  }

  private String filled(Give give, Touch touch) {
    var standing = known.dossier().standing();
    return Templates.fill(
        give.what(),
        new MergeValues(touch.by(), standing.prospect().values(), standing.permission()));
  }

  private static String remark(Touch touch, boolean nothingBefore) {
    if (touch.channel() == Channel.RESEARCH) {
      return "What you find decides which of these would help; it may be none of them.";
    }
    if (touch.purpose() == Purpose.UNDERSTAND) {
      return "Only a question this time. What they say decides which of these would help.";
    }
    return nothingBefore
        ? "They have had nothing from us yet. Leave one of these with them, or something better."
        : "";
  }

  /** The gives of the steps before, as far as they are dated or done. */
  private List<Line> before(Touch touch) {
    List<Line> lines = new ArrayList<>();
    for (Touch earlier : known.dossier().standing().touches()) {
      if (earlier.id().equals(touch.id())) {
        break;
      }
      if (earlier.purpose() == Purpose.GIVE) {
        done(earlier)
            .or(() -> earlier.date().map(day -> "planned for " + Days.weekday(day)))
            .ifPresent(
                when -> lines.add(Line.of("Before this", earlier.what() + " (" + when + ')')));
      }
    }
    return lines;
  }

  private Optional<String> done(Touch touch) {
    return known.dossier().findings().stream()
        .filter(finding -> finding.touchId().equals(touch.id()) && !finding.done().isEmpty())
        .map(BringSection::done)
        .findFirst();
  }

  private static String done(Finding finding) {
    String outcome = finding.outcome().isEmpty() ? "" : "; " + finding.outcome();
    return "done: " + Days.said(finding.done()) + outcome;
  }
}
