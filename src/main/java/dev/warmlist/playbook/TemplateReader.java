package dev.warmlist.playbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code templates}, and checks whatever has merge fields. */
final class TemplateReader {
  private final String file;

  TemplateReader(String file) {
    this.file = file;
  }

  Map<String, Template> read(Node node) {
    Mapping all = Mapping.open(file, node, "the templates");
    var templates = new LinkedHashMap<String, Template>();
    for (String name : all.keys()) {
      all.requireSlug(name, name);
      Mapping from = Mapping.of(file, all.node(name), "a template", List.of("subject", "body"));
      var template = new Template(name, from.text("subject", ""), from.text("body"));
      check(from, "body", template.body());
      if (from.has("subject")) {
        check(from, "subject", template.subject());
      }
      templates.put(name, template);
    }
    return templates;
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
