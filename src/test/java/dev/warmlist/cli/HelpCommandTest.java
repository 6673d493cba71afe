package dev.warmlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HelpCommandTest {
  @TempDir Path folder;

  @Test
  void help_alone_listsVerbsAndTopics() {
    var run = Invocation.of("help");

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("\n  plan ", "\n  tag ", "\n  query ", "\n  tags ");
  }

  @ParameterizedTest
  @MethodSource("topics")
  void help_topic_fitsTheScreen(String topic) {
    var run = Invocation.of("help", topic);

    assertThat(run.status()).isZero();
    assertThat(run.out().lines()).hasSizeGreaterThan(10).allMatch(line -> line.length() <= 100);
  }

  static List<String> topics() {
    return Topics.all().stream().map(Topic::name).toList();
  }

  @Test
  void help_verb_isItsUsage() {
    assertThat(Invocation.of("help", "explain").out()).startsWith("Usage: warmlist explain ");
    assertThat(Invocation.of("help", "help").status()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"querry, query", "plam, plan", "dedup, dedupe", "tag-list, ''", "zzzzz, ''"})
  void help_unknownWord_suggests(String word, String meant) {
    var run = Invocation.of("help", word);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("no verb and no topic \"" + word + '"')
        .contains(meant.isEmpty() ? "'warmlist help'" : "Did you mean 'warmlist help " + meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "title:ceo,founder,\"managing director\" ; Ada Ben",
        "country:DE,AT -tag:resting email:any ; Cora Emil",
        "reach:email,social -reach:call ; Ada Gita Karl Mia Olaf Rosa Tom",
        "employees:50..200 function:purchasing,operations ; Cora",
        "last_contact:<2025-06-01 disposition:reached,left-message ; Ada Tom",
        "title:chief*,vp \"acme\" ; Gita",
        "notes:/price|budget|quote/ -disposition:not-interested ; Ada Emil Olaf",
        "email_kind:work -seniority:any ; Ina Mia",
        "account_size:>=3 seniority:c-level,owner ; Karl",
        "connected_on:2024.. age:>1 mobile:none ; Gita Rosa",
      })
  void help_exampleOfQuery_findsWhatItSays(String query, String expected) throws IOException {
    Path list = folder.resolve("people.csv");
    try (InputStream in = getClass().getResourceAsStream("query-examples.csv")) {
      Files.write(list, in.readAllBytes());
    }
    assertThat(examples()).hasSize(10).contains(query);

    var run =
        Invocation.of("tag", list.toString(), "-q", "--as-of", "2026-11-22", "--where", query);

    assertThat(run.err()).isEmpty();
    List<String> lines = run.out().lines().toList();
    int given = List.of(lines.get(0).split(",", -1)).indexOf("given_name");
    assertThat(lines.stream().skip(1).map(line -> line.split(",", -1)[given]))
        .containsExactly(expected.split(" "));
  }

  /** Every other line behind "Ten examples"; the lines between say what each finds. */
  private static List<String> examples() {
    List<String> lines = Invocation.of("help", "query").out().lines().toList();
    int from = lines.indexOf("Ten examples:") + 1;
    int to = from + lines.subList(from, lines.size()).indexOf("");
    var found = new ArrayList<String>();
    IntStream.range(from, to)
        .filter(i -> (i - from) % 2 == 0)
        .forEach(i -> found.add(lines.get(i).strip()));
    assertThat(IntStream.range(from, to).filter(i -> (i - from) % 2 == 1).mapToObj(lines::get))
        .allMatch(says -> says.startsWith("      "));
    return found;
  }
}
