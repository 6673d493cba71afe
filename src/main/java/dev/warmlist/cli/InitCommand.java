package dev.warmlist.cli;

import dev.warmlist.ExitStatus;
import dev.warmlist.Place;
import dev.warmlist.UserError;
import dev.warmlist.export.OutputFile;
import dev.warmlist.playbook.Playbooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code warmlist init}: writes the built-in playbook out. */
@Command(
    name = "init",
    description = "Write the built-in playbook to DIR/playbook.yaml, to be edited.",
    footerHeading = "%nExample:%n",
    footer = "  warmlist init . && warmlist plan leads.csv --playbook playbook.yaml -o plan")
final class InitCommand implements Callable<Integer> {
  private final Streams streams;
  @Mixin private TalkOptions talk = new TalkOptions();

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      defaultValue = ".",
      description = "Default: here.")
  private Path folder = Path.of(".");

  @Option(
      names = {"-f", "--force"},
      description = "Replace a playbook.yaml that is there.")
  private boolean force;

  InitCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Path target = folder.resolve("playbook.yaml");
    if (Files.exists(target) && !force) {
      throw UserError.at(
          ExitStatus.CANNOT_CREATE,
          Place.of(target.toString()),
          "there is one already",
          "Add --force to replace it, or name another folder.");
    }
    try (var file = OutputFile.at(target, List.of())) {
      file.stream().write(Playbooks.builtInText().getBytes(StandardCharsets.UTF_8));
      file.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!talk.quiet()) {
      streams
          .err()
          .println(
              "Wrote "
                  + Screen.safe(target.toString())
                  + ". Edit it, then: "
                  + "warmlist plan LIST --playbook "
                  + Screen.safe(target.toString())
                  + " -o plan");
    }
    return ExitStatus.OK.code();
  }
}
