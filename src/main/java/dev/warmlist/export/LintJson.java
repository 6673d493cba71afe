package dev.warmlist.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.warmlist.lint.Finding;
import dev.warmlist.lint.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Findings about a playbook, for programs. */
public final class LintJson {
  /** The name of the format, in its field {@code schema}. */
  public static final String SCHEMA = "warmlist-lint";

  /** The format's version, in its field {@code schema_version}; fields are only ever added. */
  public static final int VERSION = 1;

  private LintJson() {}

  /**
   * Writes the document and closes the stream.
   *
   * @param version the program's version
   * @param playbook what the playbook is called
   */
  public static void write(
      OutputStream out, String version, String playbook, List<Finding> findings) {
    JsonFile.write(
        out,
        "-",
        json -> {
          JsonFile.begin(json, SCHEMA, VERSION, version);
          json.writeStringField("playbook", playbook);
          json.writeObjectFieldStart("counts");
          for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            json.writeNumberField(
                severity.key(), findings.stream().filter(f -> f.severity() == severity).count());
          }
          json.writeEndObject();
          json.writeArrayFieldStart("findings");
          for (Finding finding : findings) {
            write(json, finding);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void write(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", finding.code().key());
    json.writeStringField("severity", finding.severity().key());
    json.writeStringField("file", finding.place().file());
    json.writeNumberField("line", finding.place().line());
    json.writeStringField("path", finding.path());
    json.writeStringField("reason", finding.reason());
    json.writeStringField("instead", finding.instead());
    json.writeEndObject();
  }
}
