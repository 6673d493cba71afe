package dev.warmlist.run;

import dev.warmlist.lint.Audience;
import dev.warmlist.lint.Finding;
import dev.warmlist.lint.Linter;
import dev.warmlist.list.ListInput;
import dev.warmlist.list.ListInputs;
import dev.warmlist.match.Decisions;
import dev.warmlist.match.Matching;
import dev.warmlist.plan.Enroller;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Step;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Values;
import dev.warmlist.run.Assessors.Depth;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/**
 * Findings about a playbook, in view of the lists given: read, cleaned and deduped as in a plan.
 */
public final class LintRun {
  private final ListSettings lists;
  private final Playbook playbook;
  private final LocalDate asOf;

  /** A run with these settings. */
  public LintRun(ListSettings lists, Playbook playbook, LocalDate asOf) {
    this.lists = lists.stopping(playbook.consent());
    this.playbook = playbook;
    this.asOf = asOf;
  }

  /**
   * What was found.
   *
   * @param findings in the order of the playbook
   * @param people how many there are on the lists
   * @param met how many of them a sequence is for, with nothing in the way
   */
  public record Result(List<Finding> findings, int people, int met) {}

  /**
   * Reads the lists and looks.
   *
   * @param stdin the list that is named {@code -}
   */
  public Result run(InputStream stdin, Progress progress) {
    Means means = Means.load(lists, playbook, List.of(), "", "", asOf);
    var model = RunModel.of(MatchingSettings.DEFAULT);
    List<ListInput> inputs = ListInputs.of(lists.lists(), stdin);
    try (var rows = new Reading(lists, true, progress).read(inputs)) {
      means.requireMapped(lists, rows);
      Matching matching = model.match(rows.index(), Decisions.NONE);
      var clusters = new Clusters(matching);
      rows.countAccounts(clusters);
      var ids = Ids.none(rows);
      var assessors =
          Assessors.withFirms(
              rows,
              clusters,
              ids,
              playbook,
              cover -> new Assessor(rows, means, List.of(), asOf, cover, Backgrounds.NONE));
      var audience = new Audience(playbook);
      var met = new BitSet();
      assessors.each(
          assessors.roots(), Depth.ALL, (seen, root) -> met.set(root, add(seen, audience)));
      int people = (int) assessors.roots().count();
      return new Result(new Linter().check(playbook, audience), people, met.cardinality());
    }
  }

  /** Counts somebody with each step that is for them; whether anything is. */
  private boolean add(Assessment a, Audience audience) {
    boolean open = a.permission().stop().isEmpty() && a.rest().isEmpty();
    if (!open || a.sequence().isEmpty()) {
      return false;
    }
    Enroller.Choice choice = a.sequence().get();
    Sequence sequence = playbook.sequences().get(choice.sequence());
    Values values = a.prospect().values();
    for (int i = 0; i < sequence.steps().size(); i++) {
      Step step = sequence.steps().get(i);
      Channel channel = step.channel();
      boolean free = channel == Channel.RESEARCH || channel == Channel.EVENT;
      if ((choice.skipped() >>> i & 1) == 0 && (free || a.open().contains(channel))) {
        audience.add(sequence, step, a.where().language(), a.where().country(), values::has);
      }
    }
    return true;
  }
}
