package dev.warmlist.cli;

import dev.warmlist.ExitStatus;
import dev.warmlist.Place;
import dev.warmlist.UserError;
import dev.warmlist.export.OutputFile;
import dev.warmlist.playbook.PlaybookSchema;
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
    description = {
      "Write the built-in playbook to DIR/playbook.yaml, to be edited.",
      "Beside it stands playbook.schema.json then, by which editors complete and check it."
    },
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
      description = "Replace files of these names that are there.")
  private boolean force;

  InitCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Path target = folder.resolve("playbook.yaml");
    Path schema = folder.resolve(PlaybookSchema.FILE);
    requireFree(target);
    requireFree(schema);
    try (var playbookFile = OutputFile.at(target, List.of());
        var schemaFile = OutputFile.at(schema, List.of())) {
      playbookFile.stream().write(Playbooks.builtInText().getBytes(StandardCharsets.UTF_8));
      schemaFile.stream().write(PlaybookSchema.text().getBytes(StandardCharsets.UTF_8));
      schemaFile.commit();
      playbookFile.commit();
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

  private void requireFree(Path target) {
    if (Files.exists(target) && !force) {
      throw UserError.at(
          ExitStatus.CANNOT_CREATE,
          Place.of(target.toString()),
          "there is one already",
          "Add --force to replace it, or name another folder.");
    }
  }
}
