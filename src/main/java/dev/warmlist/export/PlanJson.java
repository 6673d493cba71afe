package dev.warmlist.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dev.warmlist.ExitStatus;
import dev.warmlist.Place;
import dev.warmlist.Reason;
import dev.warmlist.UserError;
import dev.warmlist.consent.Answer;
import dev.warmlist.consent.Stopped;
import dev.warmlist.plan.Standing;
import dev.warmlist.plan.Touch;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Choice;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Prospect;
import dev.warmlist.prospect.Row;
import dev.warmlist.prospect.Source;
import dev.warmlist.tag.Tag;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code plan.json}: the planned prospects with their touches, one to a line, for programs. It is
 * streamed in the order in which prospects are given; its JSON Schema is the resource {@code
 * plan.schema.json} beside this class.
 *
 * <p>Errors: a device that doesn't take the bytes, 74.
 */
public final class PlanJson implements AutoCloseable {
  /** The name of the format, in its field {@code schema}. */
  public static final String SCHEMA = "warmlist-plan";

  /** The format's version, in its field {@code schema_version}; fields are only ever added. */
  public static final int VERSION = 1;

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final JsonGenerator json;
  private final List<Source> lists;

  /** Something that writes JSON and may fail. */
  private interface Writing {
    void run() throws IOException;
  }

  /**
   * Begins the file.
   *
   * @param program the program's version
   * @param asOf the day the run believes it is
   * @param playbook the playbook's name
   */
  public PlanJson(
      OutputStream out, List<Source> lists, String program, LocalDate asOf, String playbook) {
    this.lists = List.copyOf(lists);
    try {
      this.json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
    } catch (IOException e) {
      throw failed(e);
    }
    json.setPrettyPrinter(new LinePerProspect());
    attempt(
        () -> {
          JsonFile.begin(json, SCHEMA, VERSION, program);
          json.writeStringField("as_of", asOf.toString());
          text("playbook", playbook);
          json.writeArrayFieldStart("prospects");
        });
  }

  /** Writes a planned prospect. */
  public void write(Standing standing) {
    attempt(() -> prospect(standing));
  }

  @Override
  public void close() {
    attempt(
        () -> {
          json.writeEndArray();
          json.writeEndObject();
          json.writeRaw('\n');
          json.close();
        });
  }

  private void prospect(Standing standing) throws IOException {
    json.writeStartObject();
    text("id", standing.prospect().id());
    text("kind", standing.prospect().kind().key());
    text("name", standing.prospect().values().first(Field.NAME));
    text("company", standing.prospect().values().first(Field.COMPANY));
    text("sequence", standing.sequence());
    text("owner", standing.owner());
    text("country", standing.where().country());
    texts("zones", standing.where().zones().stream().map(Object::toString).toList());
    text("language", standing.where().language());
    var stopped = new Stopped(standing.permission().stoppedHandles());
    tags(standing.tags(), stopped);
    closed(standing.permission().blocked());
    answers(standing.permission().answers());
    fields(standing);
    choices(standing.prospect(), stopped);
    rows(standing.prospect().rows());
    touches(standing.touches());
    if (standing.next().isPresent()) {
      json.writeObjectFieldStart("next");
      text("sequence", standing.next().get().sequence());
      text("earliest", standing.next().get().earliest().toString());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void tags(List<Tag> tags, Stopped stopped) throws IOException {
    json.writeArrayFieldStart("tags");
    for (Tag tag : tags) {
      json.writeStartObject();
      text("tag", tag.name());
      text("because", TagCells.evidence(tag, stopped));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void closed(Map<Channel, Reason> blocked) throws IOException {
    json.writeObjectFieldStart("closed_channels");
    for (var entry : new TreeMap<>(blocked).entrySet()) {
      text(entry.getKey().key(), Masks.text(entry.getValue().text()));
    }
    json.writeEndObject();
  }

  private void answers(Map<Channel, Answer> answers) throws IOException {
    json.writeObjectFieldStart("consent");
    for (var entry : answers.entrySet()) {
      json.writeObjectFieldStart(entry.getKey().key());
      text("answer", entry.getValue().verdict().key());
      text("why", Masks.text(entry.getValue().reason().text()));
      if (!entry.getValue().missing().isEmpty()) {
        texts("missing", entry.getValue().missing());
        texts("columns", entry.getValue().columns());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void fields(Standing standing) throws IOException {
    var stopped = new Stopped(standing.permission().stoppedHandles());
    json.writeObjectFieldStart("fields");
    for (Field field : standing.prospect().values().fields()) {
      List<String> shown =
          standing.prospect().values().all(field).stream().filter(v -> !stopped.hides(v)).toList();
      if (!shown.isEmpty()) {
        texts(field.key(), shown);
      }
    }
    json.writeEndObject();
  }

  /** Why the first of several values is the first, by field; nothing where rows agree. */
  private void choices(Prospect prospect, Stopped stopped) throws IOException {
    List<Field> several =
        prospect.values().fields().stream()
            .filter(field -> prospect.values().all(field).size() > 1)
            .toList();
    if (several.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("choices");
    for (Field field : several) {
      Choice choice = prospect.choices().get(field);
      if (choice != null) {
        json.writeObjectFieldStart(field.key());
        text("list", lists.get(choice.from().list()).label());
        json.writeNumberField("row", choice.from().row());
        text("because", stopped.shown(choice.because().text()));
        json.writeEndObject();
      }
    }
    json.writeEndObject();
  }

  private void rows(List<Row> rows) throws IOException {
    json.writeArrayFieldStart("rows");
    for (Row row : rows) {
      json.writeStartObject();
      text("list", lists.get(row.ref().list()).label());
      json.writeNumberField("row", row.ref().row());
      json.writeNumberField("line", row.ref().line());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void touches(List<Touch> touches) throws IOException {
    json.writeArrayFieldStart("touches");
    for (Touch touch : touches) {
      json.writeStartObject();
      text("touch_id", touch.id());
      text("date", touch.date().map(LocalDate::toString).orElse(""));
      text("earliest", touch.earliest().toString());
      text("from", TIME.format(touch.from()));
      text("to", TIME.format(touch.to()));
      text("zone", touch.zone().getId());
      text("by", touch.by());
      text("channel", touch.via());
      text("purpose", touch.purpose().key());
      text("step", touch.step());
      text("what", touch.what());
      text("needs", touch.needs());
      text("unlocked_by", touch.unlockedBy());
      text("contact", touch.contact());
      text("because", touch.because());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** A field of text; what isn't known is left out. */
  private void text(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, Foreign.wellFormed(value));
    }
  }

  private void texts(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(Foreign.wellFormed(value));
    }
    json.writeEndArray();
  }

  private static void attempt(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static UserError failed(IOException e) {
    return UserError.at(
        ExitStatus.WRITE_FAILED,
        Place.of("plan.json"),
        "writing failed: " + e.getMessage(),
        "Check the space on the device.");
  }

  /** Compact JSON, except that each prospect begins on a line of its own. */
  private static final class LinePerProspect extends MinimalPrettyPrinter {
    @Serial private static final long serialVersionUID = 1L;

    @Override
    public void beforeArrayValues(JsonGenerator g) throws IOException {
      if (isProspects(g)) {
        g.writeRaw('\n');
      }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator g) throws IOException {
      g.writeRaw(isProspects(g) ? ",\n" : ",");
    }

    private static boolean isProspects(JsonGenerator g) {
      return g.getOutputContext().getNestingDepth() == 2;
    }
  }
}
