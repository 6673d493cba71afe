package dev.warmlist.cli;

import java.util.List;

/** The verbs, in the order in which the help shows them. */
final class Verbs {
  private Verbs() {}

  static List<Object> all(Streams streams) {
    return List.of(
        new PlanCommand(streams),
        new InspectCommand(streams),
        new CleanCommand(streams),
        new DedupeCommand(streams),
        new TagCommand(streams),
        new LintCommand(streams),
        new InitCommand(streams),
        new ExplainCommand(streams),
        new DiffCommand(streams),
        new EvaluateCommand(streams),
        new HelpCommand(streams));
  }
}
