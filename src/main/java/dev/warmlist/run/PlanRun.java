package dev.warmlist.run;

import dev.warmlist.Place;
import dev.warmlist.UserError;
import dev.warmlist.export.Story;
import dev.warmlist.list.ListInput;
import dev.warmlist.list.ListInputs;
import dev.warmlist.match.Link;
import dev.warmlist.match.Matching;
import dev.warmlist.plan.Candidates;
import dev.warmlist.plan.Planner;
import dev.warmlist.plan.Schedule;
import dev.warmlist.whereabouts.Holidays;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The main job: from lists to a plan folder. */
public final class PlanRun {
  private final PlanSettings settings;

  /** A run with these settings. */
  public PlanRun(PlanSettings settings) {
    this.settings = settings;
  }

  /**
   * Reads, cleans, dedupes, suppresses, tags, plans, and writes the folder, whole or not at all.
   *
   * @param stdin the list that is named {@code -}
   * @return the run's figures
   */
  public Story run(InputStream stdin, Progress progress) {
    Earlier earlier = Earlier.of(settings);
    Means means = means(earlier);
    var model = RunModel.of(settings.matching());
    if (!settings.acceptShrunk()) {
      earlier.stops().check(means.stops().lists(), settings.playbook().consent().maxShrink());
    }
    List<ListInput> inputs = ListInputs.of(settings.lists().lists(), stdin);
    var preferences = Preferred.of(settings.matching().prefer(), inputs, 0);
    Set<Integer> trusted = settings.matching().trustedAmong(inputs);
    try (var output = PlanOutput.open(settings, settings.inputs());
        var rows = new Reading(settings.lists(), true, progress).read(inputs)) {
      means.requireMapped(settings.lists(), rows);
      requireRows(rows);
      Answers answers = Answers.about(rows, earlier.decisions().trusting(trusted));
      Matching matching = model.match(rows.index(), answers.decisions());
      var clusters = new Clusters(matching);
      rows.countAccounts(clusters);
      var ids = new Ids(rows, clusters);
      earlier.plan().ifPresent(p -> ids.continuing(p, rows, clusters, earlier.carriesOn()));
      Backgrounds known = backgrounds(earlier, ids, clusters);
      var assessors =
          Assessors.withFirms(
              rows,
              clusters,
              ids,
              settings.playbook(),
              cover -> new Assessor(rows, means, preferences, settings.asOf(), cover, known));
      var intake = new Intake(assessors, means, rows, known, settings.asOf());
      intake.look();
      var doubts = new Doubts(open(matching), clusters, intake.saidNo(), intake.toMeet());
      var holidays = new Holidays();
      Candidates undoubted = intake.candidates().those(n -> doubts.waitsFor(n).isEmpty());
      Schedule schedule = new Planner(means.playbook(), settings.asOf(), holidays).plan(undoubted);
      Candidates planned = undoubted.those(schedule.planned()::containsKey);
      var control = new Control(means.playbook(), settings.asOf(), holidays, planned);
      var rulings = new Rulings(means, schedule, doubts, ids, known, settings.asOf());
      boolean dryRun = settings.output().isEmpty();
      var said = answers.after(known.remarks()).after(model.remarks(settings.version(), dryRun));
      var decided = new Decided(rows, matching, said, clusters, ids, known, assessors, rulings);
      return output.write(decided, control, earlier, model);
    }
  }

  /** All pairs that are open, also those that would be too many to look at. */
  private static List<Link> open(Matching matching) {
    return Stream.concat(matching.reviews().stream(), matching.leftOut().stream()).toList();
  }

  private Backgrounds backgrounds(Earlier earlier, Ids ids, Clusters clusters) {
    return earlier
        .plan()
        .map(plan -> History.of(plan, settings.playbook(), settings.asOf()))
        .map(h -> Backgrounds.of(h, ids, clusters, earlier.carriesOn(), settings.asOf()))
        .orElse(Backgrounds.NONE);
  }

  private Means means(Earlier earlier) {
    return Means.load(
        settings.lists().heeding(earlier.noes()),
        settings.playbook(),
        settings.customers(),
        settings.where(),
        settings.first(),
        settings.asOf());
  }

  private static void requireRows(Rows rows) {
    if (rows.size() == 0 && rows.rejects().isEmpty()) {
      throw UserError.badList(
          Place.of(rows.sources().get(0).label()),
          "there is a header and no row under it",
          "Nothing to plan: check the export, or name another list.");
    }
  }
}
