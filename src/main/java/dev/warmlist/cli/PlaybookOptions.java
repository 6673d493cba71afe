package dev.warmlist.cli;

import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Playbooks;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The team's playbook and hours. */
final class PlaybookOptions {
  @Option(
      names = "--playbook",
      paramLabel = "FILE",
      description = "What the team believes in; default: the built-in one (see init).")
  private @Nullable Path playbook;

  @Option(
      names = "--hours",
      paramLabel = "N",
      description = "Hours a week, when the playbook describes no team; default: 6.")
  private @Nullable Double hours;

  /** The file that was named, if one was. */
  Optional<Path> named() {
    return Optional.ofNullable(playbook);
  }

  /** The playbook, with the hours in it. */
  Playbook read() {
    Playbook book = playbook == null ? Playbooks.builtIn() : Playbooks.read(playbook);
    if (hours == null) {
      return book;
    }
    return book.withHours(hours);
  }
}
