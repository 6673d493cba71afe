package dev.warmlist.lint;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.warmlist.Bundled;
import dev.warmlist.lint.Phrase.Hit;
import dev.warmlist.playbook.Give;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that close, push, guilt, hurry or boast, each with a kinder wording. The list of a text's
 * own language decides; notes to the team are too short to tell it, so all lists hold for them.
 */
final class WordRule implements Rule {
  private static final List<String> LISTS = List.of("en", "de", "fr", "es");

  /** A note to the team may name what is not to be written: {@code No "just checking in"}. */
  private static final Pattern WARNING =
      Pattern.compile(
          "\\b(no|not|never|don't|without|instead of|rather than|nothing|avoid|isn't|aren't|"
              + "kein|keine|keinen|nicht|nie|niemals|ohne|statt|nichts|pas|sans|jamais|"
              + "sin|nunca)\\b[^.!?;]*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private record Entry(String language, WordKind kind, Phrase phrase, String instead) {}

  private record Found(Entry entry, Hit hit) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Languages languages;

  WordRule(Languages languages) {
    this.languages = languages;
    for (String language : LISTS) {
      for (List<String> row : new Bundled(WordRule.class, "words-" + language + ".tsv").rows(3)) {
        WordKind kind = WordKind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
        entries.add(new Entry(language, kind, new Phrase(row.get(1)), row.get(2)));
      }
    }
  }

  @Override
  public void check(Playbook playbook, Findings findings) {
    Set<String> gives = playbook.gives().stream().map(Give::what).collect(toUnmodifiableSet());
    for (Sequence sequence : playbook.sequences()) {
      for (Step step : sequence.steps()) {
        boolean repeats = gives.contains(step.what());
        if (!repeats) {
          check(step.what(), "", true, Findings.path(sequence, step, "what"), findings);
        }
      }
    }
    for (Give give : playbook.gives()) {
      check(give.what(), "", false, "gives/" + give.name(), findings);
    }
    for (Message message : Message.of(playbook, languages)) {
      check(message.text(), message.language(), false, message.path(), findings);
    }
  }

  private void check(
      String text, String language, boolean toTheTeam, String path, Findings findings) {
    var found = new ArrayList<Found>();
    for (Entry entry : entries) {
      if (language.isEmpty() || entry.language().equals(language)) {
        entry.phrase().find(text).map(hit -> new Found(entry, hit)).ifPresent(found::add);
      }
    }
    for (Found one : found) {
      boolean covered = found.stream().anyMatch(other -> other.hit().covers(one.hit()));
      WordKind kind = one.entry().kind();
      boolean praisesThem = kind == WordKind.BOAST && isTheirs(text, one);
      if (!covered && !praisesThem && !(toTheTeam && warnsOf(text, one.hit()))) {
        findings.add(
            kind.code(), path, kind.reason(one.hit().line()), sentence(one.entry().instead()));
      }
    }
  }

  /** Whether words speak of something that is their reader's: {@code your award-winning bread}. */
  private boolean isTheirs(String text, Found found) {
    List<String> before = Languages.wordsAsWritten(text.substring(0, found.hit().start()));
    List<String> nearest = before.subList(Math.max(0, before.size() - 2), before.size());
    return languages
        .of(found.entry().language())
        .filter(language -> Languages.count(language.you(), nearest) > 0)
        .isPresent();
  }

  private static String sentence(String words) {
    boolean ended = words.endsWith(".") || words.endsWith("?\"") || words.endsWith("?“");
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + (ended ? "" : ".");
  }

  private static boolean warnsOf(String text, Hit hit) {
    return WARNING.matcher(text.substring(0, hit.start()).replace('\u2019', '\'')).find();
  }
}
