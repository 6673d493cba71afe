package dev.warmlist.lint;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.warmlist.playbook.Give;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Words that close, push, guilt, hurry or boast, each with a kinder wording. */
final class WordRule implements Rule {
  private static final List<String> LISTS = List.of("words-en.tsv", "words-de.tsv");

  /** A note to the team may name what is not to be written: {@code No "just checking in"}. */
  private static final Pattern WARNING =
      Pattern.compile(
          "\\b(no|not|never|don't|without|instead of|rather than|"
              + "kein|keine|keinen|nicht|nie|niemals|ohne|statt)\\b[^.!?;]*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private record Entry(WordKind kind, Phrase phrase, String instead) {}

  private final List<Entry> entries = new ArrayList<>();

  WordRule() {
    for (String list : LISTS) {
      for (List<String> row : Table.read(list, 3)) {
        WordKind kind = WordKind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
        entries.add(new Entry(kind, new Phrase(row.get(1)), row.get(2)));
      }
    }
  }

  @Override
  public void check(Playbook playbook, Findings findings) {
    Set<String> gives = playbook.gives().stream().map(Give::what).collect(toUnmodifiableSet());
    for (Sequence sequence : playbook.sequences()) {
      for (Step step : sequence.steps()) {
        if (gives.contains(step.what())) {
          continue; // the step only repeats what its give says
        }
        check(step.what(), true, problem -> findings.add(sequence, step, problem));
      }
    }
    for (Give give : playbook.gives()) {
      check(give.what(), false, problem -> findings.add("gives/" + give.name(), problem));
    }
    playbook
        .templates()
        .forEach(
            (name, template) ->
                check(
                    template.subject() + "\n\n" + template.body(),
                    false,
                    problem -> findings.add("templates/" + name, problem)));
  }

  private void check(String text, boolean toTheTeam, Consumer<Findings.Problem> findings) {
    for (Entry entry : entries) {
      entry
          .phrase()
          .find(text)
          .filter(hit -> !(toTheTeam && warnsOf(text, hit)))
          .map(hit -> entry.kind().problem(hit.words(), entry.instead()))
          .ifPresent(findings);
    }
  }

  private static boolean warnsOf(String text, Phrase.Hit hit) {
    return WARNING.matcher(text.substring(0, hit.start()).replace('\u2019', '\'')).find();
  }
}
