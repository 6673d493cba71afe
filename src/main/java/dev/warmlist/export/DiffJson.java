package dev.warmlist.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** What changed between two plans, for programs. */
public final class DiffJson {
  /** The name of the format, in its field {@code schema}. */
  public static final String SCHEMA = "warmlist-diff";

  /** The format's version, in its field {@code schema_version}; fields are only ever added. */
  public static final int VERSION = 1;

  private DiffJson() {}

  /**
   * Writes the document and closes the stream.
   *
   * @param version the program's version
   */
  public static void write(OutputStream out, String version, List<Change> changes) {
    JsonFile.write(
        out,
        "-",
        json -> {
          JsonFile.begin(json, SCHEMA, VERSION, version);
          json.writeObjectFieldStart("counts");
          for (Change.Kind kind : Change.Kind.values()) {
            json.writeNumberField(
                kind.key(), changes.stream().filter(change -> change.kind() == kind).count());
          }
          json.writeEndObject();
          json.writeArrayFieldStart("changes");
          for (Change change : changes) {
            change(json, change);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void change(JsonGenerator json, Change change) throws IOException {
    json.writeStartObject();
    text(json, "prospect_id", change.prospectId());
    text(json, "name", change.name());
    text(json, "company", change.company());
    text(json, "change", change.kind().key());
    text(json, "touch_id", change.touchId());
    text(json, "step", change.step());
    text(json, "was", change.was());
    text(json, "is", change.is());
    text(json, "why", change.why());
    json.writeEndObject();
  }

  /** What isn't known is left out. */
  private static void text(JsonGenerator json, String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, Foreign.wellFormed(value));
    }
  }
}
