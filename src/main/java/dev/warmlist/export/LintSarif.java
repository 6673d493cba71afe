package dev.warmlist.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.warmlist.lint.Code;
import dev.warmlist.lint.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Findings about a playbook as SARIF 2.1.0 (OASIS, 2020), which editors and code hosts show beside
 * the lines. All rules are named, also those that found nothing, each with its help. Merge fields
 * keep their two braces; a viewer that reads doubled braces as single ones shows {@code {city}}.
 */
public final class LintSarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  /** Signs that may stand in the path of a URI as they are (RFC 3986). */
  private static final String PLAIN = "/-._~!$&'()*+,;=@";

  private static final List<Code> RULES = List.of(Code.values());

  private final JsonGenerator json;

  private LintSarif(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes the document and closes the stream.
   *
   * @param version the program's version
   */
  public static void write(OutputStream out, String version, List<Finding> findings) {
    JsonFile.write(out, "-", json -> new LintSarif(json).document(version, findings));
  }

  private void document(String version, List<Finding> findings) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "warmlist");
    json.writeStringField("version", version);
    json.writeArrayFieldStart("rules");
    for (Code code : RULES) {
      rule(code);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
    for (Finding finding : findings) {
      result(finding);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void rule(Code code) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", code.key());
    text("shortDescription", code.meaning());
    text("help", code.meaning() + ' ' + code.instead());
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", code.severity().key());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void result(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.code().key());
    json.writeNumberField("ruleIndex", RULES.indexOf(finding.code()));
    json.writeStringField("level", finding.severity().key());
    text("message", sentence(finding.reason()) + ' ' + finding.instead());
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(finding.place().file()));
    json.writeEndObject();
    if (finding.place().line() > 0) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", finding.place().line());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeArrayFieldStart("logicalLocations");
    json.writeStartObject();
    json.writeStringField("fullyQualifiedName", finding.path());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void text(String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String sentence(String clause) {
    return Character.toUpperCase(clause.charAt(0)) + clause.substring(1) + '.';
  }

  /** A file's path as a URI reference: everything that isn't plain is escaped. */
  private static String uri(String file) {
    var uri = new StringBuilder();
    for (byte b : file.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
      uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return uri.toString();
  }
}
