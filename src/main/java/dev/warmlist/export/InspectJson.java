package dev.warmlist.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.warmlist.export.Inspection.Column;
import dev.warmlist.export.Inspection.Finding;
import dev.warmlist.export.Inspection.Sample;
import dev.warmlist.export.Inspection.Spot;
import dev.warmlist.export.Inspection.Value;
import dev.warmlist.list.ListProfile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** What is in lists, for programs: the same that {@link InspectText} says to people. */
public final class InspectJson {
  /** The name of the format, in its field {@code schema}. */
  public static final String SCHEMA = "warmlist-inspect";

  /** The format's version, in its field {@code schema_version}; fields are only ever added. */
  public static final int VERSION = 1;

  private final JsonGenerator json;

  private InspectJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the document and closes the stream. */
  public static void write(OutputStream out, String version, List<Inspection> lists) {
    JsonFile.write(out, "-", json -> new InspectJson(json).document(version, lists));
  }

  private void document(String version, List<Inspection> lists) throws IOException {
    JsonFile.begin(json, SCHEMA, VERSION, version);
    json.writeArrayFieldStart("lists");
    for (Inspection list : lists) {
      list(list);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void list(Inspection list) throws IOException {
    ListProfile profile = list.profile();
    json.writeStartObject();
    json.writeStringField("list", profile.source().label());
    json.writeStringField("encoding", profile.encoding());
    json.writeStringField("encoding_why", profile.encodingWhy());
    json.writeStringField("delimiter", String.valueOf(profile.delimiter()));
    json.writeNumberField("header_line", profile.headerLine());
    json.writeNumberField("notes_above", profile.notesAbove());
    json.writeNumberField("rows", list.rows());
    json.writeStringField("export", profile.origin());
    json.writeStringField("mapping", profile.mapping());
    json.writeStringField("region", list.region());
    json.writeObjectFieldStart("countries");
    for (Map.Entry<String, Integer> country : profile.countries().entrySet()) {
      json.writeNumberField(country.getKey(), country.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("columns");
    for (int i = 0; i < list.columns().size(); i++) {
      column(i + 1, list.columns().get(i));
    }
    json.writeEndArray();
    findings("oddities", list.oddities());
    findings("would_reject", list.rejected());
    json.writeArrayFieldStart("remarks");
    for (String remark : profile.remarks()) {
      json.writeString(remark);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void column(int number, Column column) throws IOException {
    json.writeStartObject();
    json.writeNumberField("number", number);
    json.writeStringField("header", column.header());
    json.writeStringField("field", column.field());
    json.writeStringField("map", column.role());
    json.writeStringField("why", column.why());
    json.writeNumberField("filled", column.filled());
    json.writeArrayFieldStart("samples");
    for (Sample sample : column.samples()) {
      sample(sample);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void sample(Sample sample) throws IOException {
    json.writeStartObject();
    json.writeStringField("original", sample.original());
    json.writeArrayFieldStart("values");
    for (Value value : sample.values()) {
      json.writeStartObject();
      json.writeStringField("field", value.field());
      json.writeStringField("value", value.value());
      json.writeObjectFieldStart("known");
      for (Map.Entry<String, String> fact : value.known().entrySet()) {
        json.writeStringField(fact.getKey(), fact.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("because", sample.because());
    json.writeEndObject();
  }

  private void findings(String name, List<Finding> findings) throws IOException {
    json.writeArrayFieldStart(name);
    for (Finding finding : findings) {
      json.writeStartObject();
      json.writeStringField("code", finding.code());
      json.writeStringField("column", finding.column());
      json.writeStringField("text", finding.text());
      json.writeNumberField("count", finding.count());
      json.writeArrayFieldStart("first");
      for (Spot spot : finding.first()) {
        spot(spot);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void spot(Spot spot) throws IOException {
    json.writeStartObject();
    json.writeNumberField("row", spot.row());
    json.writeNumberField("line", spot.line());
    json.writeStringField("value", spot.value());
    json.writeStringField("meant", spot.meant());
    json.writeEndObject();
  }
}
