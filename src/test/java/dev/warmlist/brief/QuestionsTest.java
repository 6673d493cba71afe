package dev.warmlist.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.clean.JobTitle.Function;
import dev.warmlist.clean.JobTitle.Seniority;
import dev.warmlist.lint.Code;
import dev.warmlist.lint.Linter;
import dev.warmlist.playbook.Playbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever adds a question to the table finds out here whether it is a good one. */
class QuestionsTest {
  /** Words with which no question begins that a yes or a no answers. */
  private static final Pattern OPEN_ENGLISH =
      Pattern.compile(
          "(?:In |At |On |By |For |To )?(?:[Ww]hat|[Ww]hich|[Ww]ho|[Ww]hose|[Ww]here|"
              + "[Ww]hen|[Ww]hy|[Hh]ow)\\b.*");

  private static final Pattern OPEN_GERMAN =
      Pattern.compile(
          "(?:(?:An|Auf|Aus|Bei|Für|In|Mit|Von|Zu) )?(?:[Ww]as|[Ww]elche[rsmn]?|[Ww]er|[Ww]en|[Ww]em|"
              + "[Ww]essen|[Ww]o|[Ww]ann|[Ww]arum|[Ww]ie|[Ww]ofür|[Ww]omit|[Ww]onach|[Ww]oran|"
              + "[Ww]orauf|[Ww]orin|[Ww]orum|[Ww]orüber|[Ww]ovon|[Ww]eswegen)\\b.*");

  /** A question that wants to hear something, or that pushes. */
  private static final Pattern LEADING =
      Pattern.compile(
          "(?i).*\\b(why (don't|not|haven't|wouldn't)|how about|what if|how much would|buy from|offer you|"
              + "budget|our product|our service|kaufen|Budget|warum (nicht|haben Sie nicht)|"
              + "was wäre, wenn)\\b.*");

  private static final Set<Code> WORDS =
      Set.of(
          Code.CLOSING_WORDS,
          Code.PUSHING_WORDS,
          Code.GUILT_WORDS,
          Code.FALSE_URGENCY,
          Code.BREAK_UP_WORDS,
          Code.PEOPLE_AS_THINGS,
          Code.EMPTY_WORDS,
          Code.BOASTING_WORDS);

  @TempDir private Path folder;

  @Test
  void each_question_isOpenAndEndsWithAQuestionMark() {
    assertThat(Questions.all())
        .allSatisfy(
            question -> {
              Pattern open = question.language().equals("de") ? OPEN_GERMAN : OPEN_ENGLISH;
              assertThat(question.language()).isIn("en", "de");
              assertThat(question.text()).matches(open).endsWith("?").doesNotMatch(LEADING);
              assertThat(question.text().chars().filter(c -> c == '?').count()).isEqualTo(1);
              assertThat(question.text()).hasSizeLessThan(100);
            });
    assertThat(Questions.all()).extracting(Questions.Question::text).doesNotHaveDuplicates();
  }

  @Test
  void each_question_givesLintNothingToSay() throws IOException {
    var playbook = new StringBuilder("gives:\n");
    List<Questions.Question> all = Questions.all();
    for (int i = 0; i < all.size(); i++) {
      String text = all.get(i).text().replace("\"", "\\\"");
      playbook.append("  - {name: q").append(i).append(", what: \"").append(text).append("\"}\n");
    }
    Path file = Files.writeString(folder.resolve("playbook.yaml"), playbook);
    assertThat(new Linter().check(Playbooks.read(file)))
        .filteredOn(finding -> WORDS.contains(finding.code()))
        .isEmpty();
  }

  @Test
  void each_audience_isKnownAndHasSeveralQuestionsInEnglish() {
    Set<String> audiences =
        new TreeSet<>(Set.of("anyone", "firm", "promised", "called", "connected"));
    Stream.of(Function.values())
        .filter(f -> f.compareTo(Function.OTHER) < 0)
        .forEach(f -> audiences.add(f.key()));
    Stream.of(Seniority.values())
        .filter(s -> s != Seniority.UNKNOWN)
        .forEach(s -> audiences.add(s.key()));
    for (String occasion : List.of("look", "ask")) {
      var counts = new TreeMap<String, Integer>();
      Questions.all().stream()
          .filter(q -> q.language().equals("en") && q.occasion().equals(occasion))
          .forEach(q -> counts.merge(q.audience(), 1, Integer::sum));
      assertThat(counts.values()).allMatch(count -> count > 1);
      counts.remove("resting");
      assertThat(counts.keySet()).isEqualTo(audiences);
      assertThat(counts.get("anyone")).isGreaterThan(3);
      assertThat(counts.get("firm")).isGreaterThan(2);
    }
  }
}
