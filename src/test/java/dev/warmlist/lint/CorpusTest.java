package dev.warmlist.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.playbook.Playbooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Playbooks as strangers write them. Behind a line of a bad one stands what has to be found there
 * ({@code # finds: code code}), and nothing else may be; good ones have no findings at all.
 */
class CorpusTest {
  private static final String MARK = "# finds:";

  static Stream<Path> bad() {
    return files("bad");
  }

  static Stream<Path> good() {
    return files("good");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void check_badSequence_findsExactlyWhatIsWrong(Path file) throws IOException {
    assertThat(found(file)).isNotEmpty().containsExactlyElementsOf(marked(file));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("good")
  void check_goodSequence_findsNothing(Path file) {
    assertThat(found(file)).isEmpty();
  }

  @Test
  void corpus_badSequences_haveEveryCodeThatNeedsNoList() {
    Set<String> codes = bad().flatMap(CorpusTest::codes).collect(Collectors.toSet());

    assertThat(Stream.of(Code.values()).map(Code::key).filter(code -> !codes.contains(code)))
        .containsExactlyInAnyOrder("empty-merge-field", "other-language", "role-without-people");
  }

  private static Stream<String> codes(Path file) {
    try {
      return marked(file).stream().map(mark -> mark.substring(mark.indexOf(' ') + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code line code}, in order. */
  private static Set<String> found(Path file) {
    var found = new TreeSet<String>();
    for (Finding finding : new Linter().check(Playbooks.read(file))) {
      assertThat(finding.place().file()).isEqualTo(file.toString());
      found.add(mark(finding.place().line(), finding.code().key()));
    }
    return found;
  }

  private static Set<String> marked(Path file) throws IOException {
    var marked = new TreeSet<String>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      int at = lines.get(i).indexOf(MARK);
      if (at >= 0) {
        for (String code : lines.get(i).substring(at + MARK.length()).strip().split(" +", -1)) {
          marked.add(mark(i + 1, code));
        }
      }
    }
    return marked;
  }

  private static String mark(long line, String code) {
    return String.format("%03d %s", line, code);
  }

  private static Stream<Path> files(String folder) {
    try {
      URL url = Objects.requireNonNull(CorpusTest.class.getResource(folder));
      var files = new ArrayList<Path>();
      try (Stream<Path> all = Files.list(Path.of(url.toURI()))) {
        all.sorted().forEach(files::add);
      }
      return files.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
