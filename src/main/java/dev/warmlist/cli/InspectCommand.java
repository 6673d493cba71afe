package dev.warmlist.cli;

import dev.warmlist.ExitStatus;
import dev.warmlist.UserError;
import dev.warmlist.export.InspectJson;
import dev.warmlist.export.InspectText;
import dev.warmlist.export.Inspection;
import dev.warmlist.export.MappingCsv;
import dev.warmlist.list.CsvFile;
import dev.warmlist.list.Guard;
import dev.warmlist.run.InspectRun;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code warmlist inspect}: what is in these lists. */
@Command(
    name = "inspect",
    description = "Say what is in these lists: encoding, delimiter, header, columns, oddities.",
    footerHeading = "%nExample:%n",
    footer = {
      "  warmlist inspect lists/*.csv",
      "  warmlist inspect crm.csv --mapping > crm.map.csv    # look, change the column \"field\"",
      "  warmlist clean crm.csv --map @crm.map.csv",
      "",
      "Reads each list once and keeps nothing but counts. Overrule what it says with --encoding,",
      "--delimiter, --no-header and --map."
    })
final class InspectCommand implements Callable<Integer> {
  private final Streams streams;
  @Mixin private ListOptions lists = new ListOptions();

  @Option(names = "--json", description = "Say it for programs, as one JSON document.")
  private boolean json;

  @Option(
      names = "--mapping",
      description = "Print what each column was read as, as CSV; change it, and --map @FILE it.")
  private boolean mapping;

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
    if (mapping && json) {
      throw UserError.usage("--json and --mapping exclude each other", "Choose one.");
    }
    if (mapping) {
      MappingCsv.write(new CsvFile(streams.out(), Guard.NONE), inspections);
    } else if (json) {
      InspectJson.write(streams.out(), Version.text(), inspections);
    } else {
      print(inspections);
    }
    return ExitStatus.OK.code();
  }

  private void print(List<Inspection> inspections) {
    var out = new Lines(streams.out());
    for (Inspection inspection : inspections) {
      new InspectText(inspection).lines().forEach(out::line);
      out.line("");
    }
    out.flush();
  }
}
