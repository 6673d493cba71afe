package dev.warmlist.lint;

import dev.warmlist.playbook.Need;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Purpose;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Sign;
import dev.warmlist.playbook.Step;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Field;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Steps can be reached: what they wait for can come about, and somebody is left for whom they are.
 */
final class StepReachRule implements Rule {
  /** What a sequence's {@code for} may ask of people who have been in touch already. */
  private static final List<String> HISTORY =
      List.of("tag", "disposition", "promise", "last_contact", "relationship", "connected_on");

  @Override
  public void check(Playbook playbook, Findings findings) {
    for (Sequence sequence : playbook.sequences()) {
      var people = new Conditions(sequence.suits());
      boolean goesOn = goesOn(sequence, playbook.sequences());
      for (int i = 0; i < sequence.steps().size(); i++) {
        var look = new Look(sequence, i, people, goesOn);
        look.check(findings);
      }
    }
  }

  /** Whether people come to it out of another sequence, with what happened there. */
  private static boolean goesOn(Sequence sequence, List<Sequence> all) {
    return all.stream()
        .filter(other -> !other.equals(sequence))
        .anyMatch(other -> other.leadsTo(sequence.name()));
  }

  /** One step, with what goes before it. */
  private record Look(Sequence sequence, int position, Conditions people, boolean goesOn) {

    void check(Findings findings) {
      Step step = step();
      if (step.needs().contains(Need.CONNECTION) && !mayBeConnected()) {
        String reason = "it needs a connection, and no step before it invites anybody";
        add(
            findings,
            "needs",
            reason,
            "Put a step with purpose connect, channel social before it.");
      }
      if (!step.unlockedBy().isEmpty() && step.unlockedBy().stream().noneMatch(this::mayCome)) {
        add(
            findings,
            "unlocked-by",
            "nothing before it can bring about "
                + step.unlockedBy().stream().map(Sign::key).collect(Collectors.joining(" or ")),
            Code.UNREACHABLE_STEP.instead());
      }
      if (step.unless().filter(query -> people.imply(new Conditions(query))).isPresent()) {
        String reason = "everybody for whom the sequence is answers to its unless";
        add(findings, "unless", reason, "Say in unless: who of them doesn't get it.");
      }
      if (isClosed(step.channel())) {
        String reason =
            "the sequence is for people without " + step.channel().key() + ", so nobody gets it";
        add(findings, "channel", reason, "Meet them on another channel, or change for:.");
      }
    }

    private void add(Findings findings, String key, String reason, String instead) {
      findings.add(Code.UNREACHABLE_STEP, Findings.path(sequence, step(), key), reason, instead);
    }

    private Step step() {
      return sequence.steps().get(position);
    }

    private List<Step> before() {
      return sequence.steps().subList(0, position);
    }

    private boolean mayBeConnected() {
      boolean invited =
          before().stream()
              .anyMatch(s -> s.purpose() == Purpose.CONNECT && s.channel() == Channel.SOCIAL);
      boolean already = people.ask("connected_on") || people.askFor("tag", "connect");
      return invited || already || goesOn;
    }

    private boolean mayCome(Sign sign) {
      if (Acts.isFarewell(sign)) {
        return !sequence.stopsOn().contains(sign)
            && sequence.rest().filter(rest -> rest.on().contains(sign)).isEmpty();
      }
      return switch (sign) {
        case CONNECTED -> mayBeConnected();
        case GIVEN -> goesOn || before().stream().anyMatch(Acts::isGive);
        case REPLIED ->
            goesOn
                || before().stream().anyMatch(Acts::isContact)
                || HISTORY.stream().anyMatch(people::ask);
        default -> true;
      };
    }

    /** Whether nobody for whom the sequence is can be met on a channel. */
    private boolean isClosed(Channel channel) {
      Set<Field> handles = Set.copyOf(channel.handles());
      return !handles.isEmpty()
          && (people.exclude("reach", channel.key())
              || handles.stream().allMatch(handle -> people.exclude(handle.key(), "any")));
    }
  }
}
