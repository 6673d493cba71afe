package dev.warmlist.playbook;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads {@code templates}, and checks whatever has merge fields. */
final class TemplateReader {
  /** Two letters each (ISO 639-1). */
  static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private TemplateReader() {}

  static Map<String, Template> read(Node node) {
    Mapping all = Mapping.open(node, "the templates");
    var templates = new LinkedHashMap<String, Template>();
    for (String name : all.keys()) {
      all.requireSlug(name, name);
      Mapping from = Mapping.of(all.node(name), Layout.TEMPLATE);
      templates.put(name, new Template(name, draft(from), translations(from)));
    }
    return templates;
  }

  private static Map<String, Draft> translations(Mapping from) {
    var translations = new LinkedHashMap<String, Draft>();
    if (from.has("translations")) {
      Mapping all = Mapping.open(from.node("translations"), "the translations");
      for (String language : all.keys()) {
        if (!LANGUAGES.contains(language)) {
          throw all.wrong(
              language, "\"" + language + "\" is no language", "Write two letters: de, fr, es.");
        }
        translations.put(language, draft(Mapping.of(all.node(language), Layout.DRAFT)));
      }
    }
    return translations;
  }

  private static Draft draft(Mapping from) {
    var draft = new Draft(from.text("subject", ""), from.text("body"));
    check(from, "body", draft.body());
    if (from.has("subject")) {
      check(from, "subject", draft.subject());
    }
    return draft;
  }

  /** Refuses a text that can't be filled. */
  static void check(Mapping from, String key, String text) {
    try {
      Templates.fields(text);
    } catch (IllegalArgumentException e) {
      throw from.wrong(
          key,
          "\"" + key + "\" can't be filled: " + e.getMessage(),
          "Merge fields are {{company}}, {{#company}}...{{/company}} and"
              + " {{^company}}...{{/company}}.");
    }
  }
}
