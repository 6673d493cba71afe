package dev.warmlist.brief;

import dev.warmlist.brief.Dossier.Finding;
import dev.warmlist.brief.Sheet.Line;
import dev.warmlist.brief.Sheet.Message;
import dev.warmlist.brief.Sheet.Section;
import dev.warmlist.plan.MergeValues;
import dev.warmlist.plan.Touch;
import dev.warmlist.playbook.Draft;
import dev.warmlist.playbook.Template;
import dev.warmlist.playbook.Templates;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Fills the draft of a message, and says what is missing. A fact is never put into a sentence by
 * itself: it is somebody's note, and the person who writes finds the words.
 */
final class MessageWriter {
  /** A place that a person fills, in the template's own round brackets. */
  private static final Pattern PLACE = Pattern.compile("\\(([^()]*)\\)");

  // Brackets of foreign values look different meanwhile, so that they aren't taken for places.
  private static final char OPENS = '\uE000';
  private static final char CLOSES = '\uE001';

  /** How a plan calls whoever acts when the playbook names nobody. */
  private static final String UNNAMED = "you";

  private final Known known;
  private final Touch touch;
  private final Template template;
  private final Draft draft;
  private final MergeValues values;

  MessageWriter(Known known, Touch touch, Template template) {
    this.known = known;
    this.touch = touch;
    this.template = template;
    this.draft = template.draft(known.concluded("language"));
    var standing = known.dossier().standing();
    this.values = new MergeValues(sender(), standing.prospect().values(), standing.permission());
  }

  private String sender() {
    return touch.by().equals(UNNAMED) ? "" : touch.by();
  }

  /** The message with all fields that are known. */
  Message message() {
    return new Message(shown(filled(draft.subject())), shown(filled(draft.body())).strip());
  }

  private String filled(String text) {
    return Templates.fill(text, name -> marked(values.apply(name)));
  }

  /** A foreign value on one line, its brackets marked. */
  private static String marked(String value) {
    return value
        .replace(String.valueOf(OPENS), "")
        .replace(String.valueOf(CLOSES), "")
        .replaceAll("\\s+", " ")
        .replace('(', OPENS)
        .replace(')', CLOSES);
  }

  private static String shown(String text) {
    return text.replace(OPENS, '(').replace(CLOSES, ')');
  }

  /** What has to be there before this can go out. */
  Section missing() {
    List<Line> lines = new ArrayList<>();
    if (touch.contact().isEmpty() && !touch.channel().handles().isEmpty()) {
      lines.add(Line.of("an address to send it to"));
    }
    facts(lines);
    Set<String> places = new LinkedHashSet<>();
    PLACE
        .matcher(filled(draft.subject() + "\n" + draft.body()))
        .results()
        .forEach(place -> places.add(shown(place.group(1))));
    places.forEach(place -> lines.add(Line.of("to be written", place)));
    fields().forEach(field -> lines.add(Line.of("not on the lists", field)));
    signature(lines);
    language(lines);
    return new Section(
        "Before it goes out",
        lines.isEmpty() ? "Nothing is missing: read it once aloud." : "",
        lines);
  }

  /** What was found out, else that it is needed. */
  private void facts(List<Line> lines) {
    int before = lines.size();
    for (Finding finding : known.dossier().findings()) {
      String fact = known.stopped().shown(finding.fact());
      if (!fact.isEmpty()) {
        lines.add(Line.from("say in your words", fact, known.stopped().shown(finding.source())));
      }
    }
    if (!touch.needs().isEmpty()) {
      boolean found = lines.size() > before;
      lines.add(Line.of(found ? "the step asked for" : "needed", touch.needs()));
    }
    if (!touch.unlockedBy().isEmpty()) {
      lines.add(Line.of("not before", touch.unlockedBy()));
    }
  }

  /** The fields that the text would have used and that are empty. */
  private List<String> fields() {
    Set<String> names = new LinkedHashSet<>(Templates.fields(draft.subject()));
    names.addAll(Templates.fields(draft.body()));
    return names.stream()
        .filter(name -> Field.of(name).isPresent() && values.apply(name).isEmpty())
        .map(name -> name.replace('_', ' '))
        .toList();
  }

  private void signature(List<Line> lines) {
    boolean signed = Templates.fields(draft.body()).contains("sender");
    boolean posted = touch.channel() == Channel.EMAIL || touch.channel() == Channel.LETTER;
    if (signed && posted && !sender().isEmpty()) {
      lines.add(Line.of("to be written", "your firm and postal address under your name"));
    }
  }

  private void language(List<Line> lines) {
    String language = known.concluded("language");
    if (!language.isEmpty() && !language.equals("en") && !template.languages().contains(language)) {
      String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
      lines.add(Line.of("their language", "probably " + name + "; the draft has no translation"));
    }
  }
}
