package dev.warmlist.playbook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The draft of a message, with merge fields; {@link Templates#fill} fills them.
 *
 * @param name the name by which steps speak of it
 * @param draft the text for whoever reads no language that it is translated to
 * @param translations the same in other languages, by their codes (ISO 639-1)
 */
public record Template(String name, Draft draft, Map<String, Draft> translations) {

  /** Keeps a copy, in order. */
  public Template {
    translations = Collections.unmodifiableMap(new LinkedHashMap<>(translations));
  }

  /** The draft in somebody's language (ISO 639-1; empty when it isn't known), or the usual one. */
  public Draft draft(String language) {
    return translations.getOrDefault(language, draft);
  }

  /** The languages that it is translated to. */
  public Set<String> languages() {
    return translations.keySet();
  }

  /** The usual subject line, or empty. */
  public String subject() {
    return draft.subject();
  }

  /** The usual text. */
  public String body() {
    return draft.body();
  }
}
