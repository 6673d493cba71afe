package dev.warmlist.cli;

import dev.warmlist.ExitStatus;
import dev.warmlist.Place;
import dev.warmlist.UserError;
import dev.warmlist.export.MergesCsv;
import dev.warmlist.export.PlanReader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code warmlist explain}: everything about one prospect, and why. */
@Command(
    name = "explain",
    description = "Everything about one prospect of a plan: rows, merges, tags, touches, and why.",
    footerHeading = "%nExample:%n",
    footer = "  warmlist explain k7p2m9x4qd --plan plan")
@SuppressWarnings("UnusedVariable") // picocli reads the options
final class ExplainCommand implements Callable<Integer> {
  private final Streams streams;
  @Mixin private TalkOptions talk = new TalkOptions();

  @Parameters(paramLabel = "ID", description = "A prospect_id from the plan's files.")
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
    var out = new Lines(streams.out());
    var reader = PlanReader.open(plan);
    var rows = reader.rows(id);
    if (rows.isEmpty()) {
      throw UserError.badList(
          Place.of(plan.resolve("lineage.csv").toString()),
          "no row belongs to " + id,
          "Take a prospect_id from prospects.csv or lineage.csv.");
    }
    var prospect = reader.prospect(id);
    out.line(id + "  " + prospect.map(ExplainCommand::who).orElse(""));
    rows.forEach(
        row ->
            out.line(
                "  " + row.list() + ":" + row.line() + "  " + row.outcome() + ": " + row.reason()));
    prospect.ifPresent(p -> known(p, out));
    merges(reader, out);
    touches(reader, out);
    out.flush();
    return ExitStatus.OK.code();
  }

  private static String who(Map<String, String> prospect) {
    String name = prospect.getOrDefault("name", "");
    String company = prospect.getOrDefault("company", "");
    return name.isEmpty() || company.isEmpty() ? name + company : name + ", " + company;
  }

  private static void known(Map<String, String> prospect, Lines out) {
    out.line("");
    prospect.forEach(
        (field, value) -> {
          if (!value.isEmpty() && !"prospect_id".equals(field)) {
            out.line("  " + field + ": " + value);
          }
        });
  }

  private void merges(PlanReader reader, Lines out) {
    var merges = reader.merges(id);
    if (!merges.isEmpty()) {
      out.line("");
      out.line("  one prospect, because");
    }
    merges.forEach(link -> merge(link, out));
  }

  private static void merge(MergesCsv.Entry link, Lines out) {
    out.line("  " + link.aList() + ":" + link.aRow() + " = " + link.bList() + ":" + link.bRow());
    for (String part : link.evidence().split("; ", -1)) {
      int bits = part.lastIndexOf(' ');
      String what = bits < 0 ? part : part.substring(0, bits);
      out.line(String.format(Locale.ROOT, "    %-58s %6s", what, part.substring(bits + 1)));
    }
    out.line(
        String.format(
            Locale.ROOT,
            "    %58s %6s bits, probability %s",
            "together",
            link.weight(),
            link.probability()));
  }

  private void touches(PlanReader reader, Lines out) {
    var touches = reader.touches(id);
    if (!touches.isEmpty()) {
      out.line("");
    }
    for (Map<String, String> touch : touches) {
      String date = touch.getOrDefault("date", "");
      String when = date.isEmpty() ? "from " + touch.getOrDefault("earliest", "") : date;
      out.line(
          "  "
              + when
              + "  "
              + touch.getOrDefault("purpose", "")
              + " ("
              + touch.getOrDefault("channel", "")
              + "), "
              + touch.getOrDefault("by", "")
              + ": "
              + touch.getOrDefault("what", ""));
      out.line("      because " + touch.getOrDefault("because", ""));
    }
  }
}
