package dev.warmlist.plan;

import dev.warmlist.clean.Texts;
import dev.warmlist.playbook.Member;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Purpose;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Step;
import dev.warmlist.query.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Says who of the team may look after somebody: whoever does already; else those to whose territory
 * they belong, or who have none where they belong to nobody's; of these who speaks their language,
 * and who has the role that the sequence's conversation asks for. Each narrows the choice only if
 * somebody is left. Who of those left has given away the least of their hours is seen when the plan
 * is made.
 */
public final class Owners {
  private final Playbook playbook;
  private final List<Member> team;

  /** Chooses among the team of a playbook. */
  public Owners(Playbook playbook) {
    this.playbook = playbook;
    this.team = playbook.team();
  }

  /**
   * Who may look after somebody, and why them.
   *
   * @param members positions in the team, ascending; never empty
   * @param because what narrowed the choice, in clauses; empty when nothing did
   */
  public record Choice(List<Integer> members, List<String> because) {

    /** Keeps copies. */
    public Choice {
      members = List.copyOf(members);
      because = List.copyOf(because);
    }

    private Choice among(IntPredicate wanted, String why) {
      List<Integer> left = members.stream().filter(wanted::test).toList();
      if (left.isEmpty() || left.size() == members.size()) {
        return this;
      }
      var more = new ArrayList<>(because);
      more.add(why);
      return new Choice(left, more);
    }
  }

  /**
   * Who may look after somebody.
   *
   * @param language what they speak (ISO 639-1), or empty
   * @param named who looks after them already, as their rows have it; names or mailboxes
   * @param sequence the position in the playbook of their sequence
   */
  public Choice of(Subject subject, String language, List<String> named, int sequence) {
    var all = new Choice(IntStream.range(0, team.size()).boxed().toList(), List.of());
    if (team.size() == 1) {
      return all;
    }
    Optional<Integer> own =
        all.members().stream().filter(m -> isNamed(team.get(m), named)).findFirst();
    if (own.isPresent()) {
      return new Choice(List.of(own.get()), List.of("looks after them already"));
    }
    String role = role(playbook.sequences().get(sequence));
    return territory(all, subject)
        .among(m -> team.get(m).languages().contains(language), "speaks their language")
        .among(m -> role.equals(team.get(m).role()), "is " + role + ", as the conversation asks");
  }

  private Choice territory(Choice all, Subject subject) {
    Choice theirs =
        all.among(
            m -> team.get(m).territory().filter(query -> query.matches(subject)).isPresent(),
            "they belong to this territory");
    return theirs.because().isEmpty() && theirs.members().stream().anyMatch(this::hasNone)
        ? all.among(this::hasNone, "they belong to nobody's territory")
        : theirs;
  }

  private boolean hasNone(int member) {
    return team.get(member).territory().isEmpty();
  }

  private static boolean isNamed(Member member, List<String> named) {
    String name = Texts.fold(member.name());
    String mailbox = Texts.fold(member.mailbox());
    return named.stream().map(Texts::fold).anyMatch(n -> n.equals(name) || n.equals(mailbox));
  }

  /** The role that a conversation of the sequence asks for, or any step of it; else anyone. */
  private static String role(Sequence sequence) {
    List<Step> bound = sequence.steps().stream().filter(Owners::isBound).toList();
    return bound.stream()
        .filter(step -> step.purpose() == Purpose.TALK)
        .findFirst()
        .or(() -> bound.stream().findFirst())
        .map(Step::by)
        .orElse(Playbook.ANYONE);
  }

  private static boolean isBound(Step step) {
    return !step.by().isEmpty() && !step.by().equals(Playbook.ANYONE);
  }
}
