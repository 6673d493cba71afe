package dev.warmlist.cli;

import dev.warmlist.ExitStatus;
import dev.warmlist.UserError;
import dev.warmlist.query.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code warmlist help}: what verbs and topics there are, and each of them. */
@Command(
    name = "help",
    description = "How a verb is used, and what queries, tags and the like are.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  warmlist help            the verbs and topics",
      "  warmlist help plan       the same as plan --help",
      "  warmlist help query      how --where and playbooks say who is meant, with ten examples"
    })
@SuppressWarnings("UnusedVariable") // picocli reads the options
final class HelpCommand implements Callable<Integer> {
  private static final int NAME = 10;

  private final Streams streams;

  @Parameters(
      arity = "0..1",
      paramLabel = "VERB|TOPIC",
      description = "A verb, or a topic: see 'warmlist help'.")
  private String wanted = "";

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Option(names = "--no-color", description = "No colour; NO_COLOR does the same.")
  private boolean plain;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields
  HelpCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Map<String, CommandLine> verbs = spec.parent().subcommands();
    List<String> text =
        wanted.isEmpty()
            ? overview(verbs)
            : verbs.containsKey(wanted) ? usage(verbs.get(wanted)) : topic(verbs);
    var out = new Lines(streams.out());
    text.forEach(out::line);
    out.flush();
    return ExitStatus.OK.code();
  }

  private static List<String> overview(Map<String, CommandLine> verbs) {
    var lines =
        new ArrayList<String>(List.of("Verbs; 'warmlist help VERB' says how each is used:"));
    verbs.forEach(
        (name, verb) ->
            lines.add(entry(name, verb.getCommandSpec().usageMessage().description()[0])));
    lines.add("");
    lines.add("Topics; 'warmlist help TOPIC':");
    Topics.all().forEach(topic -> lines.add(entry(topic.name(), topic.summary())));
    return lines;
  }

  private static String entry(String name, String what) {
    return "  " + name + " ".repeat(Math.max(1, NAME - name.length())) + what;
  }

  private static List<String> usage(CommandLine verb) {
    return verb.getUsageMessage(CommandLine.Help.Ansi.OFF).lines().toList();
  }

  private List<String> topic(Map<String, CommandLine> verbs) {
    return Topics.all().stream()
        .filter(topic -> topic.name().equals(wanted))
        .findFirst()
        .orElseThrow(() -> unknown(verbs))
        .lines()
        .get();
  }

  private UserError unknown(Map<String, CommandLine> verbs) {
    var known = new ArrayList<>(verbs.keySet());
    Topics.all().forEach(topic -> known.add(topic.name()));
    return UserError.usage(
        "there is no verb and no topic \"" + wanted + '"',
        Spelling.nearest(wanted, known)
            .map(near -> "Did you mean 'warmlist help " + near + "'?")
            .orElse("'warmlist help' lists them."));
  }
}
