package dev.warmlist.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.warmlist.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncludedTest {
  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text.replace("; ", "\n"));
  }

  @Test
  void read_filesOfAFile_areOnePlaybookAndKeepTheirPlaces() throws IOException {
    write("tags/firm.yaml", "tags:; - {tag: b, when: title:cto}");
    write("tags.yaml", "include: tags/firm.yaml; tags:; - {tag: a, when: title:ceo}");
    write("gives.yaml", "name: other; gives:; - {name: sample, what: A sample}");
    Path own =
        write(
            "playbook.yaml",
            "name: ours; include: [tags.yaml, gives.yaml]; tags:; - {tag: own, when: title:cfo}");
    Playbook playbook = Playbooks.read(own);
    assertThat(playbook.name()).isEqualTo("ours");
    assertThat(playbook.tags()).extracting(TagRule::tag).containsExactly("own", "a", "b");
    assertThat(playbook.gives()).extracting(Give::name).contains("sample", "checklist");
    assertThat(playbook.place("tags/b").toString()).endsWith("firm.yaml:2");
    assertThat(playbook.place("tags/own/when").toString()).endsWith("playbook.yaml:4");
    assertThat(playbook.place("sequences/phone-only/find").toString()).startsWith("built-in.yaml:");
  }

  @Test
  void read_sameContentInOneFileOrTwo_sameDigest() throws IOException {
    write("b.yaml", "settings: {weeks: 9}");
    Path two = write("a.yaml", "include: b.yaml; name: x");
    Path one = write("one.yaml", "name: x; settings: {weeks: 9}");
    assertThat(Playbooks.read(two).digest()).isEqualTo(Playbooks.read(one).digest());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "include: b.yaml | include: a.yaml | b.yaml:1: \"a.yaml\" is part of this playbook already",
        "include: [b.yaml, b.yaml] | name: x | a.yaml:1: \"b.yaml\" is part of this playbook"
            + " already",
        "include: c.yaml | name: x | a.yaml:1: there is no file",
        "include: . | name: x | a.yaml:1: a folder, not a playbook",
        "include: {a: b} | name: x | a.yaml:1: \"include\" wants names of files",
        "include: b.yaml | - a | b.yaml:1: a playbook is written as keys and values",
        "include: b.yaml | name: x; nam: y | b.yaml:2: unknown key \"nam\"",
        "include: b.yaml; settings: {weeks: 3} | settings: {weeks: 4} | b.yaml:1: \"weeks\" stands"
            + " in",
        "include: b.yaml; tags: [] | tags: {} | b.yaml:1: \"tags\" stands in",
      })
  void read_badInclude_saysWhere(String own, String other, String problem) throws IOException {
    write("b.yaml", other);
    Path file = write("a.yaml", own);
    var e = catchThrowableOfType(UserError.class, () -> Playbooks.read(file));
    assertThat(e.text().replace(folder + "/", "")).startsWith(problem);
  }
}
