package dev.warmlist.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.warmlist.ExitStatus;
import dev.warmlist.Place;
import dev.warmlist.UserError;
import java.io.IOException;
import java.io.OutputStream;

/** The one way in which small JSON documents are written: UTF-8, two blanks, LF at the end. */
final class JsonFile {
  private JsonFile() {}

  /** What is written, with the generator at hand. */
  @FunctionalInterface
  interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  /**
   * Writes a document and closes the stream.
   *
   * @param name the file's name, for the error when its device doesn't take the bytes (74)
   */
  static void write(OutputStream out, String name, Content content) {
    try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
      var lines = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter(
                  Separators.createDefaultInstance()
                      .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                      .withRootSeparator(""))
              .withObjectIndenter(lines)
              .withArrayIndenter(lines));
      content.write(json);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw UserError.at(
          ExitStatus.WRITE_FAILED,
          Place.of(name),
          "writing failed: " + e.getMessage(),
          "Check the space on the device.");
    }
  }

  /**
   * Begins a document with what it is, so that whoever reads it can tell.
   *
   * @param version the program's version
   */
  static void begin(JsonGenerator json, String schema, int schemaVersion, String version)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", schema);
    json.writeNumberField("schema_version", schemaVersion);
    json.writeStringField("program", "warmlist " + version);
  }
}
