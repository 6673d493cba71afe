package dev.warmlist.playbook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * The JSON Schema of playbooks (draft 7, which editors know), made from {@link Layout}: editors
 * complete and check a playbook with it. What only a reader can see, such as queries, isn't in it.
 */
public final class PlaybookSchema {
  /** The name of the file that a playbook's first line speaks of. */
  public static final String FILE = "playbook.schema.json";

  private final JsonGenerator json;

  private PlaybookSchema(JsonGenerator json) {
    this.json = json;
  }

  /** The schema as a JSON document. */
  public static String text() {
    var text = new StringWriter();
    var printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(printer);
      new PlaybookSchema(json).document();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  private void document() throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", "http://json-schema.org/draft-07/schema#");
    json.writeStringField("title", "A warmlist playbook");
    group(Layout.PLAYBOOK);
    json.writeEndObject();
  }

  private void schema(Form form) throws IOException {
    json.writeStartObject();
    say(form);
    json.writeEndObject();
  }

  private void say(Form form) throws IOException {
    if (form instanceof Form.Group group) {
      group(group.keys());
    } else if (form instanceof Form.Named named) {
      named(named.each());
    } else if (form instanceof Form.Items items) {
      json.writeStringField("type", "array");
      json.writeFieldName("items");
      schema(items.each());
    } else if (form instanceof Form.OneOrMore some) {
      any(some.each(), new Form.Items(some.each()));
    } else if (form instanceof Form.Either either) {
      any(either.one(), either.other());
    } else {
      value(form);
    }
  }

  private void value(Form form) throws IOException {
    if (form instanceof Form.Amount amount) {
      amount(amount);
    } else if (form instanceof Form.Flag) {
      json.writeStringField("type", "boolean");
    } else if (form instanceof Form.Word word && word.open()) {
      any(new Form.Word(word.words(), false), new Form.Like(Form.SLUG));
    } else if (form instanceof Form.Word word) {
      json.writeFieldName("enum");
      json.writeArray(word.words().toArray(new String[0]), 0, word.words().size());
    } else if (form instanceof Form.Like like) {
      json.writeStringField("type", "string");
      json.writeStringField("pattern", "^(?:" + like.regex() + ")$");
    } else {
      // YAML takes a name such as 2026 for a number; it is a text to us.
      json.writeFieldName("type");
      json.writeArray(new String[] {"string", "number"}, 0, 2);
    }
  }

  private void amount(Form.Amount amount) throws IOException {
    json.writeStringField("type", amount.whole() ? "integer" : "number");
    limit("minimum", amount.least());
    limit("maximum", amount.most());
  }

  private void limit(String word, double limit) throws IOException {
    if (limit == Math.rint(limit)) {
      json.writeNumberField(word, (long) limit);
    } else {
      json.writeNumberField(word, limit);
    }
  }

  private void any(Form one, Form other) throws IOException {
    json.writeArrayFieldStart("anyOf");
    schema(one);
    schema(other);
    json.writeEndArray();
  }

  private void named(Form each) throws IOException {
    json.writeStringField("type", "object");
    json.writeFieldName("propertyNames");
    schema(new Form.Like(Form.SLUG));
    json.writeFieldName("additionalProperties");
    schema(each);
  }

  private void group(Keys keys) throws IOException {
    json.writeStringField("type", "object");
    json.writeBooleanField("additionalProperties", false);
    String[] required =
        keys.all().values().stream().filter(Key::required).map(Key::name).toArray(String[]::new);
    if (required.length > 0) {
      json.writeFieldName("required");
      json.writeArray(required, 0, required.length);
    }
    json.writeObjectFieldStart("properties");
    for (Key key : keys.all().values()) {
      json.writeObjectFieldStart(key.name());
      json.writeStringField("description", key.meaning());
      say(key.form());
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
