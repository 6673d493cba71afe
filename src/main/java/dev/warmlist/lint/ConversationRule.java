package dev.warmlist.lint;

import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Purpose;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Sign;
import dev.warmlist.playbook.Step;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A sequence leads to a prepared conversation that was earned, and ends when they say so. */
final class ConversationRule implements Rule {
  @Override
  public void check(Playbook playbook, Findings findings) {
    Map<String, Sequence> byName = new HashMap<>();
    playbook.sequences().forEach(sequence -> byName.put(sequence.name(), sequence));
    for (Sequence sequence : playbook.sequences()) {
      if (!sequence.isResearch()) {
        checkTalks(sequence, findings);
        if (!leadsToTalk(sequence, byName)) {
          findings.add(
              Code.NO_TALK,
              Findings.path(sequence),
              "it meets people and never leads to a prepared conversation");
        }
        checkStop(sequence, findings);
      }
    }
  }

  private static void checkTalks(Sequence sequence, Findings findings) {
    boolean understood = false;
    for (Step step : sequence.steps()) {
      if (step.purpose() == Purpose.TALK && step.unlockedBy().isEmpty()) {
        findings.add(
            Code.TALK_WITHOUT_UNLOCK,
            Findings.path(sequence, step),
            "the conversation opens with time alone; nothing has earned it");
      }
      if (step.purpose() == Purpose.TALK && !understood) {
        findings.add(
            Code.UNPREPARED_TALK,
            Findings.path(sequence, step),
            "nothing before the conversation finds out what it should be about");
      }
      understood |= step.purpose() == Purpose.UNDERSTAND;
    }
  }

  /** Whether it or a sequence that follows on its last step has a conversation. */
  private static boolean leadsToTalk(Sequence first, Map<String, Sequence> byName) {
    Set<Sequence> seen = new HashSet<>();
    Sequence sequence = first;
    while (sequence != null && seen.add(sequence)) {
      if (sequence.steps().stream().anyMatch(step -> step.purpose() == Purpose.TALK)) {
        return true;
      }
      sequence = byName.get(sequence.next());
    }
    return false;
  }

  private static void checkStop(Sequence sequence, Findings findings) {
    if (sequence.stopsOn().isEmpty()) {
      findings.add(Code.NO_STOP, Findings.path(sequence), "nothing that they do or say ends it");
    } else if (!sequence.stopsOn().contains(Sign.OPTED_OUT)) {
      findings.add(
          Code.NO_STOP, Findings.path(sequence), "it goes on when they ask not to be contacted");
    }
  }
}
