package dev.warmlist.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** The few words of JSON Schema that ours use. A property that a schema doesn't name is wrong. */
public final class JsonSchema {
  private final JsonNode root;

  /** A schema, as a document. */
  public JsonSchema(JsonNode root) {
    this.root = root;
  }

  /**
   * What is wrong with a document, each beginning with its path; empty when it keeps the schema.
   */
  public List<String> findings(JsonNode document) {
    var findings = new ArrayList<String>();
    check(root, document, "$", findings);
    return findings;
  }

  private void check(JsonNode schema, JsonNode value, String at, List<String> findings) {
    if (schema.has("$ref")) {
      check(root.at(schema.get("$ref").asText().substring(1)), value, at, findings);
      return;
    }
    values(schema, value, at, findings);
    if (value.isArray()) {
      value.forEach(item -> check(schema.path("items"), item, at + "[]", findings));
    }
    if (value.isObject()) {
      properties(schema, value, at, findings);
    }
    if (schema.has("anyOf")) {
      boolean any =
          stream(schema.get("anyOf"))
              .anyMatch(
                  one -> {
                    var own = new ArrayList<String>();
                    check(one, value, at, own);
                    return own.isEmpty();
                  });
      if (!any) {
        findings.add(at + " is none of those");
      }
    }
  }

  private static void values(JsonNode schema, JsonNode value, String at, List<String> findings) {
    schema
        .path("required")
        .forEach(
            name -> {
              if (value.isObject() && !value.has(name.asText())) {
                findings.add(at + "." + name.asText() + " is missing");
              }
            });
    if (schema.has("const") && !schema.get("const").equals(value)) {
      findings.add(at + " isn't " + schema.get("const"));
    }
    if (schema.has("enum") && stream(schema.get("enum")).noneMatch(value::equals)) {
      findings.add(at + " is none of " + schema.get("enum"));
    }
    if (schema.has("pattern") && !value.asText().matches(schema.get("pattern").asText())) {
      findings.add(at + " isn't like " + schema.get("pattern"));
    }
    if (schema.has("type") && !isOf(schema.get("type"), value)) {
      findings.add(at + " is no " + schema.get("type"));
    }
    boolean out =
        value.asDouble() < schema.path("minimum").asDouble(Double.NEGATIVE_INFINITY)
            || value.asDouble() > schema.path("maximum").asDouble(Double.POSITIVE_INFINITY);
    if (out) {
      findings.add(at + " is out of range");
    }
  }

  private static boolean isOf(JsonNode type, JsonNode value) {
    if (type.isArray()) {
      return stream(type).anyMatch(one -> isOf(one, value));
    }
    String kind = value.getNodeType().name().toLowerCase(Locale.ROOT);
    return kind.equals(type.asText()) || (type.asText().equals("integer") && value.isInt());
  }

  private void properties(JsonNode schema, JsonNode value, String at, List<String> findings) {
    if (schema.has("anyOf")) {
      return;
    }
    value
        .properties()
        .forEach(
            entry -> {
              String path = at + "." + entry.getKey();
              JsonNode known = schema.path("properties").path(entry.getKey());
              JsonNode of = known.isObject() ? known : schema.path("additionalProperties");
              if (!of.isObject()) {
                findings.add(path + " isn't known");
                return;
              }
              String names = schema.path("propertyNames").path("pattern").asText(".*");
              if (!entry.getKey().matches(names)) {
                findings.add(path + " is no name");
              }
              check(of, entry.getValue(), path, findings);
            });
  }

  private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
