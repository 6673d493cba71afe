package dev.warmlist.cli;

import dev.warmlist.ExitStatus;
import dev.warmlist.UserError;
import dev.warmlist.run.InspectRun;
import dev.warmlist.run.Inspection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code warmlist inspect}: what is in these lists. */
@Command(
    name = "inspect",
    description = "Say what is in these lists: encoding, delimiter, header, columns, oddities.",
    footerHeading = "%nExample:%n",
    footer = {
      "  warmlist inspect lists/*.csv",
      "",
      "Reads each list once and keeps nothing but counts. Overrule what it says with --encoding,",
      "--delimiter, --no-header and --map."
    })
final class InspectCommand implements Callable<Integer> {
  private static final int SAMPLE_WIDTH = 60;

  private final Streams streams;
  @Mixin private ListOptions lists = new ListOptions();
  @Mixin private TalkOptions talk = new TalkOptions();

  InspectCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (lists.lists().isEmpty() && streams.terminal().in()) {
      throw UserError.usage("inspect needs a LIST", "For example: warmlist inspect leads.csv");
    }
    List<Inspection> inspections;
    try (var progress = new ProgressLine(streams, talk)) {
      inspections = new InspectRun(lists.settings()).run(streams.in(), progress);
    }
    var out = new Lines(streams.out());
    for (Inspection inspection : inspections) {
      print(inspection, out);
    }
    out.flush();
    return ExitStatus.OK.code();
  }

  private static void print(Inspection list, Lines out) {
    var profile = list.profile();
    out.line(profile.source().label());
    out.line("  " + profile.dialect() + " (" + profile.encodingWhy() + ")");
    out.line("  " + String.format(Locale.ROOT, "%,d rows, ", list.rows()) + profile.mapping());
    if (!list.region().isEmpty()) {
      out.line("  country assumed where a row says none: " + list.region());
    }
    profile.remarks().forEach(remark -> out.line("  " + remark));
    list.rejected().forEach((why, n) -> out.line("  would be rejected: " + n + " " + why));
    int width = list.columns().stream().mapToInt(c -> c.header().length()).max().orElse(0);
    for (Inspection.Column column : list.columns()) {
      print(column, list.rows(), Math.min(width, 30), out);
    }
    out.line("");
  }

  private static void print(Inspection.Column column, int rows, int width, Lines out) {
    String field = column.field().isEmpty() ? "(carried along)" : column.field();
    long fill = rows == 0 ? 0 : Math.round(100.0 * column.filled() / rows);
    String head =
        String.format(
            Locale.ROOT,
            "  %-" + width + "s  %-16s %3d %%  ",
            cut(column.header(), width),
            field,
            fill);
    String indent = " ".repeat(head.length());
    if (column.samples().isEmpty()) {
      out.line(head.stripTrailing());
    }
    for (int i = 0; i < column.samples().size(); i++) {
      var sample = column.samples().get(i);
      boolean same = column.field().isEmpty() || sample.cleaned().equals(sample.original());
      String cleaned =
          sample.cleaned().isEmpty() ? "(no value)" : cut(sample.cleaned(), 2 * SAMPLE_WIDTH);
      out.line(
          (i == 0 ? head : indent)
              + cut(sample.original(), SAMPLE_WIDTH)
              + (same ? "" : "  ->  " + cleaned));
    }
  }

  private static String cut(String text, int width) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= width ? line : line.substring(0, Math.max(0, width - 1)) + "\u2026";
  }
}
