package dev.warmlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagCommandTest {
  @TempDir Path folder;

  private Path playbook = Path.of("playbook.yaml");

  @BeforeEach
  void playbook() throws IOException {
    playbook =
        file(
            "playbook.yaml",
            """
            tags:
              - {tag: insider, when: 'connected_on:any', because: "knows us", to: account}
              - {tag: known-firm, when: 'tag:insider'}
              - {tag: price, when: 'notes:/price/'}
            """);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private List<String> explained(Path list, String... more) {
    var args = new ArrayList<>(List.of("tag", list.toString(), "--explain", "-q"));
    args.addAll(List.of("--as-of", "2026-11-22", "--playbook", playbook.toString()));
    args.addAll(List.of(more));
    var run = Invocation.of(args.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    return run.out().lines().toList();
  }

  @Test
  void tag_ruleForAccounts_reachesColleaguesWithTheNameOfWhoAnswered() throws IOException {
    Path list =
        file(
            "l.csv",
            """
            Name,Company,Email,Connected On
            Ana Ruiz,Acme Inc.,ana@acme.example,2026-03-01
            Ben Cole,Acme,ben@acme.example,
            Cy Dunn,Bolt,cy@bolt.example,
            """);

    List<String> lines = explained(list);

    assertThat(lines.get(0)).endsWith(",tags,tags_because");
    assertThat(lines.get(1)).contains("insider: connected_on \"\"2026-03-01\"\" (knows us)");
    assertThat(lines.get(2))
        .contains("insider: Ana Ruiz of this company: connected_on \"\"2026-03-01\"\" (knows us)")
        .contains("known-firm: tag \"\"insider\"\"");
    assertThat(lines.get(3)).doesNotContain("insider");
  }

  @Test
  void tag_ruleForAccounts_whoSaidNoIsNoEvidence() throws IOException {
    Path never = file("never.csv", "email\neve@core.example\n");
    Path list =
        file(
            "l.csv",
            """
            Name,Company,Email,Connected On,Call Result,Do Not Call
            Ana Ruiz,Acme,ana@acme.example,2026-03-01,Not interested,
            Ben Cole,Acme,ben@acme.example,,,
            Cy Dunn,Bolt,cy@bolt.example,2026-03-01,,yes
            Di Eve,Bolt,di@bolt.example,,,
            Eve Foe,Core,eve@core.example,2026-03-01,,
            Fay Gore,Core,fay@core.example,,,
            """);

    String text = String.join("\n", explained(list, "--do-not-contact", never.toString()));

    assertThat(text).contains("Ben Cole", "Di Eve", "Fay Gore").doesNotContain("of this company:");
  }

  @Test
  void tag_rowsOfOnePersonAndAFirmsOwn_areNoColleagues() throws IOException {
    Path list =
        file(
            "l.csv",
            """
            Name,Company,Email
            Ana Ruiz,Acme,ana@acme.example
            ANA RUIZ,Acme Inc.,
            ,Acme,info@acme.example
            Ben Cole,Bolt,ben@bolt.example
            Cy Dunn,Bolt,cy@bolt.example
            """);

    List<String> lines = explained(list);

    assertThat(lines.subList(1, 4)).noneMatch(line -> line.contains("colleagues"));
    assertThat(lines.subList(4, 6)).allMatch(line -> line.contains("colleagues: 2 people"));
  }

  @Test
  void tag_evidenceWithAStoppedHandle_isWithheld() throws IOException {
    Path never = file("never.csv", "phone,channel\n+16147821278,call\n");
    Path list =
        file(
            "l.csv",
            """
            Name,Company,Email,Phone,Notes
            Ana Ruiz,Acme,ana@acme.example,614-782-1278,price? ring (614) 782-1278
            Ben Cole,Bolt,ben@bolt.example,614-782-1279,price list sent
            """);

    List<String> lines = explained(list, "--do-not-contact", never.toString());

    assertThat(lines.get(1)).doesNotContain("1278");
    assertThat(lines.get(2)).contains("price: notes \"\"price list sent\"\"");
  }

  @Test
  void tag_ownColumnOfThatName_isKeptBeside() throws IOException {
    Path list = file("l.csv", "Name,Email,tags_because\nAna,ana@acme.example,mine\n");

    assertThat(explained(list).get(0)).contains("list_tags_because").endsWith("tags,tags_because");
  }

  @Test
  void tag_tagThatNothingGives_isABadQuery() throws IOException {
    Path list = file("l.csv", "Name\nAna\n");
    var run = Invocation.of("tag", list.toString(), "--where", "-tag:rests");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("nothing gives the tag \"rests\"").contains("\n       ^");
  }
}
