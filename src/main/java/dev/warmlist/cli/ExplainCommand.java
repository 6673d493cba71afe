package dev.warmlist.cli;

import dev.warmlist.ExitStatus;
import dev.warmlist.Place;
import dev.warmlist.UserError;
import dev.warmlist.export.Explanation;
import dev.warmlist.export.ExplanationText;
import dev.warmlist.export.Layout;
import dev.warmlist.export.PlanReader;
import dev.warmlist.query.Spelling;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code warmlist explain}: everything about one prospect, and why. */
@Command(
    name = "explain",
    description = "Everything about one prospect of a plan: rows, merges, tags, touches, and why.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  warmlist explain k7p2m9x4qd --plan plan",
      "  warmlist explain crm.csv:17 --plan plan      whose row is the 17th of crm.csv",
      "",
      "Each pair that holds the prospect together is shown with what its comparisons weigh in",
      "bits: each bit doubles the odds for one prospect, or halves them; the sum so far stands",
      "behind it. Programs read merges.csv and duplicates.csv.",
      "Of 20 rows and more, ten are shown, and ten pairs; --verbose shows all."
    })
@SuppressWarnings("UnusedVariable") // picocli reads the options
final class ExplainCommand implements Callable<Integer> {
  private final Streams streams;
  @Mixin private TalkOptions talk = new TalkOptions();

  @Parameters(
      paramLabel = "ID",
      description = "A prospect_id from the plan's files, or a row: LIST:ROW, counted from 1.")
  private String id = "";

  @Option(
      names = "--plan",
      paramLabel = "DIR",
      defaultValue = "plan",
      description = "The plan folder; default: plan.")
  private Path plan = Path.of("plan");

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    var reader = PlanReader.open(plan);
    Explanation explanation = reader.explain(id).orElseThrow(() -> unknown(reader));
    boolean plain = talk.plain() || !streams.terminal().out();
    var page =
        new Layout(
            streams.terminal().out() ? Terminal.width(Layout.USUAL_WIDTH) : Layout.USUAL_WIDTH,
            plain,
            talk.verbose());
    var out = new Lines(streams.out());
    new ExplanationText(explanation, page).lines().forEach(out::line);
    out.flush();
    return ExitStatus.OK.code();
  }

  private UserError unknown(PlanReader reader) {
    String near =
        Spelling.nearest(id, reader.ids()).map(word -> "Did you mean " + word + "? ").orElse("");
    return UserError.badList(
        Place.of(plan.resolve("lineage.csv").toString()),
        "no row belongs to " + id,
        near + "Take a prospect_id from prospects.csv or lineage.csv, or name a row: crm.csv:17.");
  }
}
