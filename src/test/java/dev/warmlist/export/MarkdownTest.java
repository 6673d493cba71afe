package dev.warmlist.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Köhler & Brandt KG, (0)30 1-2        | Köhler & Brandt KG, (0)30 1-2
          AT&T; R&D &amp; &#60;b>              | AT\\&T; R\\&D \\&amp; \\&#60;b\\>
          [x](http://evil.example) ![i]        | \\[x\\](http\\://evil.example) \\!\\[i\\]
          *b* _c_ a_b `d` ~e~                  | \\*b\\* \\_c\\_ a_b \\`d\\` \\~e\\~
          www.evil.example                     | www\\.evil.example
          <script>alert(1)</script>            | \\<script\\>alert(1)\\</script\\>
          +49 30 1 # 2                         | +49 30 1 # 2
          """)
  void text_foreign_makesNoMarkup(String foreign, String text) {
    assertThat(Markdown.text(foreign)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # no heading | \\# no heading
          - no list    | \\- no list
          1. no number | 1\\. no number
          12) neither  | 12\\) neither
          2026 was     | 2026 was
          === no rule  | \\=== no rule
          > no quote   | \\> no quote
          """)
  void start_foreign_beginsNothing(String foreign, String text) {
    assertThat(Markdown.start(foreign)).isEqualTo(text);
  }

  @Test
  void text_anyCharacters_staysOnOneLineWithEachMarkEscaped() {
    RandomGenerator random = new SplittableRandom(7);
    var alphabet =
        List.of("*", "[", "]", "<", ">", "`", "~", "|", "\\", "\n", "\r\n", "a", " ", "1.");
    for (int i = 0; i < 2_000; i++) {
      var foreign = new StringBuilder();
      random
          .ints(random.nextInt(12), 0, alphabet.size())
          .forEach(n -> foreign.append(alphabet.get(n)));
      String text = Markdown.text(foreign.toString());
      assertThat(text).doesNotContain("\n").doesNotContain("\r");
      assertThat(text.replaceAll("\\\\.", "")).doesNotContainPattern("[*\\[\\]<>`~|\\\\]");
      assertThat(Markdown.text(text.replaceAll("\\\\(.)", "$1"))).isEqualTo(text);
    }
  }

  @Test
  void verbatim_fencesInside_dontEndIt() {
    RandomGenerator random = new SplittableRandom(11);
    for (int i = 0; i < 200; i++) {
      String body =
          "a\n" + "`".repeat(random.nextInt(9)) + "\n<b>\n" + "`".repeat(random.nextInt(9));
      List<String> lines = Markdown.verbatim(body).lines().toList();
      String fence = lines.get(lines.size() - 1);
      assertThat(fence).matches("`{3,}");
      assertThat(lines.get(0)).isEqualTo(fence + "text");
      assertThat(lines.subList(1, lines.size() - 1)).noneMatch(line -> line.startsWith(fence));
    }
  }
}
