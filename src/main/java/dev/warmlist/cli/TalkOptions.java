package dev.warmlist.cli;

import picocli.CommandLine.Option;

/** How much is said on stderr: shared by all verbs. */
@SuppressWarnings("UnusedVariable") // picocli reads some of the fields
final class TalkOptions {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing unless something fails.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say more.")
  private boolean verbose;

  @Option(names = "--no-color", description = "No colour; NO_COLOR does the same.")
  private boolean noColor;

  @Option(names = "--stacktrace", description = "Show where in the program an error arose.")
  private boolean stacktrace;

  boolean quiet() {
    return quiet;
  }

  /** Whether nothing but plain text is wanted. */
  boolean plain() {
    return noColor || !System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
  }

  boolean verbose() {
    return verbose;
  }
}
