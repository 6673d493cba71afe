package dev.warmlist.lint;

import dev.warmlist.playbook.Draft;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Step;
import dev.warmlist.playbook.Template;
import dev.warmlist.prospect.Field;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Whom the texts of a playbook are for, counted on real lists: how many people get each text, in
 * which countries they are, which language they read, and how many of them would find a hole where
 * a merge field has no value. It holds counts alone, and nobody's data.
 */
public final class Audience {
  private final Playbook playbook;
  private final Map<String, Readers> byPath = new LinkedHashMap<>();
  private final Map<String, List<String>> uncovered = new HashMap<>();

  /** Nobody yet. */
  public Audience(Playbook playbook) {
    this.playbook = playbook;
  }

  /** Who gets a text. */
  static final class Readers {
    private int people;
    private final Map<String, Integer> holes = new TreeMap<>();
    private final Map<String, Integer> countries = new TreeMap<>();
    private final Map<String, Integer> languages = new TreeMap<>();

    /** How many they are. */
    int people() {
      return people;
    }

    /** For how many a field has no value, by the field. */
    Map<String, Integer> holes() {
      return holes;
    }

    /** How many read a language, by its code; empty where it isn't known. */
    Map<String, Integer> languages() {
      return languages;
    }
  }

  /**
   * Counts somebody who would take a step of a sequence.
   *
   * @param language what they read (ISO 639-1), or empty
   * @param country where they are (ISO 3166-1), or empty
   * @param has whether they have a value for a field
   */
  public void add(
      Sequence sequence, Step step, String language, String country, Predicate<Field> has) {
    count(Findings.path(sequence, step, "what"), step.what(), language, country, has);
    Template template = playbook.templates().get(step.template());
    if (template != null) {
      Draft draft = template.draft(language);
      String text = draft.subject() + "\n" + draft.body();
      count(Message.path(template, language), text, language, country, has);
    }
  }

  private void count(
      String path, String text, String language, String country, Predicate<Field> has) {
    Readers readers = byPath.computeIfAbsent(path, p -> new Readers());
    readers.people++;
    readers.countries.merge(country, 1, Integer::sum);
    readers.languages.merge(language, 1, Integer::sum);
    for (String field : uncovered.computeIfAbsent(path, p -> MergeFields.uncovered(text))) {
      boolean hole = Field.of(field).filter(has).isEmpty();
      readers.holes.merge(field, hole ? 1 : 0, Integer::sum);
    }
  }

  /** Who gets each text, by its path. */
  Map<String, Readers> byPath() {
    return byPath;
  }

  /** The countries of those who get a text; none when nobody does. */
  Set<String> countries(String path) {
    Readers readers = byPath.get(path);
    return readers == null ? Set.of() : readers.countries.keySet();
  }
}
