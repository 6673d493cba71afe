package dev.warmlist.cli;

import dev.warmlist.ExitStatus;
import dev.warmlist.UserError;
import dev.warmlist.query.Spelling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: {@code run} is all of it, callable from a test; {@code main} only exits. */
public final class Main {
  private final Streams streams;

  Main(Streams streams) {
    this.streams = streams;
  }

  /** Runs the command line and ends the process with its status. */
  public static void main(String... args) {
    Locale.setDefault(Locale.ROOT);
    System.exit(new Main(Streams.ofProcess()).run(args));
  }

  /** Runs a command line and returns its exit status. */
  int run(String... args) {
    try {
      return commandLine(args).execute(args);
    } catch (OutOfMemoryError e) {
      say("out of memory", "Give it more: java -Xmx4g -jar warmlist.jar ...");
      return ExitStatus.OUT_OF_MEMORY.code();
    } catch (Error e) {
      return bug(e);
    } finally {
      streams.err().flush();
    }
  }

  private CommandLine commandLine(String... args) {
    var line = new CommandLine(new RootCommand(streams));
    for (Object verb : Verbs.all(streams)) {
      line.addSubcommand(verb);
    }
    boolean plain = java.util.Arrays.asList(args).contains("--no-color");
    return line.setExpandAtFiles(false)
        .setErr(streams.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(plain ? Ansi.OFF : Ansi.AUTO))
        .setUsageHelpWidth(100)
        .setParameterExceptionHandler(this::badUsage)
        .setExecutionExceptionHandler((e, command, result) -> failed(e, result));
  }

  private int badUsage(ParameterException e, String... args) {
    String problem = String.valueOf(e.getMessage()).replaceAll("\\R.*", "");
    CommandLine command = e.getCommandLine();
    String hint = guess(e).map(word -> "Did you mean " + word + "? ").orElse("");
    say(problem, hint + "See " + command.getCommandSpec().qualifiedName(" ") + " --help.");
    return ExitStatus.USAGE.code();
  }

  /** The verb or option that was probably meant. */
  private static Optional<String> guess(ParameterException e) {
    if (!(e instanceof UnmatchedArgumentException unmatched)
        || unmatched.getUnmatched().isEmpty()) {
      return Optional.empty();
    }
    var spec = e.getCommandLine().getCommandSpec();
    var known = new ArrayList<>(spec.subcommands().keySet());
    known.addAll(spec.optionsMap().keySet());
    return Spelling.nearest(unmatched.getUnmatched().get(0), known);
  }

  private int failed(Exception e, CommandLine.ParseResult result) throws Exception {
    boolean trace = streamsWantTrace(result);
    if (e instanceof UserError error) {
      if (error.status() == ExitStatus.WRITE_FAILED && error.problem().contains("Broken pipe")) {
        return ExitStatus.OK.code();
      }
      if (trace) {
        e.printStackTrace(streams.err());
      }
      streams.err().println("warmlist: " + Screen.safe(error.text()));
      return error.status().code();
    }
    if (e instanceof IOException || e instanceof java.io.UncheckedIOException) {
      return failedWriting(e);
    }
    if (e instanceof CompletionException && e.getCause() instanceof OutOfMemoryError memory) {
      throw memory;
    }
    return bug(e);
  }

  private int bug(Throwable e) {
    e.printStackTrace(streams.err());
    say(
        "a fault of warmlist's own: " + e,
        "Nothing of yours was changed. Please report it with the lines above.");
    return ExitStatus.BUG.code();
  }

  private int failedWriting(Exception e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("Broken pipe")) {
      return ExitStatus.OK.code();
    }
    say(message, "Reading or writing failed midway; nothing half-written was left behind.");
    return ExitStatus.WRITE_FAILED.code();
  }

  private static boolean streamsWantTrace(CommandLine.ParseResult result) {
    var last = result;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    return last.hasMatchedOption("--stacktrace");
  }

  private void say(String problem, String remedy) {
    streams.err().println("warmlist: " + Screen.safe(problem));
    if (!remedy.isEmpty()) {
      streams.err().println("  " + remedy);
    }
  }
}
