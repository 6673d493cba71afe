package dev.warmlist.lint;

import dev.warmlist.playbook.Give;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Sign;
import dev.warmlist.playbook.Step;
import dev.warmlist.prospect.Channel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Each sequence gets somebody, and none runs in a circle without a pause. */
final class SequenceReachRule implements Rule {
  /** A first step that comes so many business days later is a pause: a month. */
  private static final int PAUSE = 20;

  @Override
  public void check(Playbook playbook, Findings findings) {
    List<Sequence> sequences = playbook.sequences();
    for (int i = 0; i < sequences.size(); i++) {
      Sequence sequence = sequences.get(i);
      if (!sequence.isResearch() && !isNamed(sequence, sequences)) {
        sequences.subList(0, i).stream()
            .filter(earlier -> takesAll(earlier, sequence, playbook))
            .findFirst()
            .ifPresent(earlier -> addBeaten(sequence, earlier, findings));
      }
      checkCircle(sequence, sequences, findings);
    }
  }

  private static void addBeaten(Sequence sequence, Sequence earlier, Findings findings) {
    findings.add(
        Code.UNREACHABLE_SEQUENCE,
        Findings.path(sequence),
        "everybody for whom it is gets " + earlier.name() + ", which stands before it");
  }

  /** Whether another sequence goes on with it. */
  private static boolean isNamed(Sequence sequence, List<Sequence> all) {
    return all.stream()
        .filter(other -> !other.equals(sequence))
        .anyMatch(other -> other.leadsTo(sequence.name()));
  }

  /**
   * Whether an earlier sequence suits everybody whom a later one suits, and is possible for each of
   * them: it has a way to meet them, for everybody, on each of the later one's channels.
   */
  private static boolean takesAll(Sequence earlier, Sequence later, Playbook playbook) {
    if (!new Conditions(later.suits()).imply(new Conditions(earlier.suits()))) {
      return false;
    }
    Set<Channel> ways =
        Acts.contacts(earlier).stream()
            .filter(step -> isForAll(step, playbook))
            .map(Step::channel)
            .collect(Collectors.toSet());
    return ways.contains(Channel.EVENT)
        || Acts.contacts(later).stream().map(Step::channel).allMatch(ways::contains);
  }

  private static boolean isForAll(Step step, Playbook playbook) {
    boolean suits =
        step.give().isEmpty()
            || playbook.gives().stream()
                .filter(give -> step.give().equals(Step.ANY) || give.name().equals(step.give()))
                .map(Give::suits)
                .anyMatch(query -> query.text().isBlank());
    return step.unless().isEmpty() && suits;
  }

  private static void checkCircle(Sequence first, List<Sequence> all, Findings findings) {
    Map<String, Sequence> byName = new HashMap<>();
    all.forEach(sequence -> byName.put(sequence.name(), sequence));
    var seen = new HashSet<Sequence>();
    Sequence sequence = first;
    while (sequence != null && !pauses(sequence) && seen.add(sequence)) {
      sequence = byName.get(sequence.next());
    }
    if (first.equals(sequence) && !pauses(first)) {
      findings.add(
          Code.ENDLESS_NEXT,
          Findings.path(first),
          first.next().equals(first.name())
              ? "it begins again as soon as it ends, without a pause"
              : "it leads back to itself by way of " + first.next() + ", without a pause");
    }
  }

  /** Whether it begins with a pause, or rests when they say nothing. */
  private static boolean pauses(Sequence sequence) {
    boolean late =
        sequence.steps().get(0).after().filter(d -> d.inBusinessDays() >= PAUSE).isPresent();
    return late || sequence.rest().filter(rest -> rest.on().contains(Sign.SILENT)).isPresent();
  }
}
