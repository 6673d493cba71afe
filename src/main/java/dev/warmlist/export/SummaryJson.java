package dev.warmlist.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.warmlist.Place;
import dev.warmlist.UserError;
import dev.warmlist.plan.Goal;
import dev.warmlist.prospect.Outcome;
import dev.warmlist.prospect.Tally;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code summary.json}: the run's figures for programs, per list and in total. It is also the mark
 * by which a folder is known as one that warmlist wrote.
 *
 * <p>Errors: a device that doesn't take the bytes, 74.
 */
public final class SummaryJson {
  /** The name of the format, in its field {@code schema}. */
  public static final String SCHEMA = "warmlist-summary";

  /** The format's version, in its field {@code schema_version}; fields are only ever added. */
  public static final int VERSION = 1;

  /** The file's name in a plan folder. */
  public static final String FILE = "summary.json";

  private static final String STOP_LISTS = "do_not_contact";
  private static final String ENTRIES = "entries";

  private final JsonGenerator json;

  private SummaryJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the figures of a plan run and closes the stream. */
  public static void write(OutputStream out, Story story) {
    JsonFile.write(out, FILE, json -> new SummaryJson(json).story(story));
  }

  /** Writes the row sums of a filter's run and closes the stream. */
  public static void write(
      OutputStream out, String version, LocalDate asOf, List<Tally> tallies, Tally total) {
    JsonFile.write(out, FILE, json -> new SummaryJson(json).sums(version, asOf, tallies, total));
  }

  private void story(Story story) throws IOException {
    JsonFile.begin(json, SCHEMA, VERSION, story.version());
    text("as_of", story.asOf().toString());
    text("playbook", story.playbook());
    json.writeObjectFieldStart("settings");
    for (var entry : story.settings().entrySet()) {
      text(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
    text("digest", story.digest());
    lists(story);
    json.writeFieldName("total");
    tally(story.total());
    people(story);
    contacts(story.contacts());
    touches(story);
    load(story);
    text("team", story.team());
    texts("warnings", story.warnings().stream().map(Masks::text).toList());
    json.writeEndObject();
  }

  private void sums(String version, LocalDate asOf, List<Tally> tallies, Tally total)
      throws IOException {
    JsonFile.begin(json, "warmlist-sums", VERSION, version);
    text("as_of", asOf.toString());
    json.writeObjectFieldStart("lists");
    for (Tally tally : tallies) {
      json.writeFieldName(tally.list());
      tally(tally);
    }
    json.writeEndObject();
    json.writeFieldName("total");
    tally(total);
    json.writeEndObject();
  }

  private void lists(Story story) throws IOException {
    json.writeArrayFieldStart("lists");
    for (int i = 0; i < story.tallies().size(); i++) {
      json.writeStartObject();
      text("list", story.tallies().get(i).list());
      if (i < story.lists().size()) {
        text("dialect", story.lists().get(i).dialect());
        text("mapping", story.lists().get(i).mapping());
        texts("notes", story.lists().get(i).notes());
      }
      json.writeFieldName("rows");
      tally(story.tallies().get(i));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void tally(Tally tally) throws IOException {
    json.writeStartObject();
    json.writeNumberField("read", tally.read());
    for (Outcome outcome : Outcome.values()) {
      if (outcome != Outcome.KEPT || tally.of(outcome) > 0) {
        json.writeNumberField(outcome.key().replace('-', '_'), tally.of(outcome));
      }
    }
    json.writeEndObject();
  }

  private void people(Story story) throws IOException {
    json.writeNumberField("people", story.people());
    json.writeObjectFieldStart("reach");
    for (var entry : story.reach().entrySet()) {
      json.writeNumberField(entry.getKey().key(), entry.getValue());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("reasons");
    counts("rejected", story.rejected());
    counts("suppressed", story.suppressed());
    counts("resting", story.resting());
    counts("waiting", story.waiting());
    json.writeEndObject();
    json.writeObjectFieldStart("reviews");
    json.writeNumberField("pairs", story.reviews());
    json.writeNumberField("people", story.reviewPeople());
    json.writeEndObject();
  }

  private void contacts(Contacts contacts) throws IOException {
    json.writeObjectFieldStart("customers");
    json.writeNumberField("people", contacts.customers());
    json.writeNumberField("firms", contacts.customerFirms());
    json.writeEndObject();
    json.writeObjectFieldStart(STOP_LISTS);
    for (var list : contacts.lists()) {
      json.writeObjectFieldStart(Foreign.wellFormed(list.label()));
      json.writeNumberField(ENTRIES, list.entries());
      if (list.dated().isPresent()) {
        text("dated", list.dated().get().toString());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeObjectFieldStart("contact_rules");
    text("dated", contacts.rules());
    json.writeObjectFieldStart("countries");
    for (var country : contacts.answers().entrySet()) {
      json.writeObjectFieldStart(country.getKey().isEmpty() ? "unknown" : country.getKey());
      for (var channel : country.getValue().entrySet()) {
        json.writeObjectFieldStart(channel.getKey().key());
        for (var verdict : channel.getValue().entrySet()) {
          json.writeNumberField(verdict.getKey().key().replace('-', '_'), verdict.getValue());
        }
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void touches(Story story) throws IOException {
    json.writeObjectFieldStart("touches");
    json.writeNumberField("dated", story.touches());
    text("first", story.firstTouch().toString());
    text("last", story.lastTouch().toString());
    json.writeArrayFieldStart("weeks");
    for (var week : story.weeks().entrySet()) {
      json.writeStartObject();
      text("week", week.getKey().toString());
      for (var entry : week.getValue().entrySet()) {
        json.writeNumberField(entry.getKey().key(), entry.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void load(Story story) throws IOException {
    json.writeObjectFieldStart("load");
    json.writeNumberField("weekly_minutes", story.load().weeklyMinutes());
    json.writeNumberField("minutes_this_week", story.load().minutesThisWeek());
    json.writeNumberField("weeks_for_all", story.load().weeksForAll());
    json.writeNumberField("minutes_for_all", story.load().minutesForAll());
    json.writeNumberField("not_this_year", story.load().notThisYear());
    json.writeNumberField("weeks_with_one_more_hour", story.load().weeksWithAnHour());
    json.writeNumberField("more_with_one_more_hour", story.load().moreWithAnHour());
    json.writeEndObject();
    goals(story.goals());
  }

  private void goals(List<Goal> goals) throws IOException {
    json.writeArrayFieldStart("goals");
    for (Goal goal : goals) {
      json.writeStartObject();
      text("span", goal.span());
      text("purpose", goal.purpose().key());
      if (!goal.who().isEmpty()) {
        text("who", goal.who());
      }
      json.writeNumberField("goal", goal.acts());
      json.writeNumberField("planned", goal.planned());
      if (!goal.why().isEmpty()) {
        text("why", goal.why());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void counts(String name, Map<String, Integer> counts) throws IOException {
    json.writeArrayFieldStart(name);
    for (var entry : counts.entrySet()) {
      json.writeStartObject();
      text("reason", Masks.text(entry.getKey()));
      json.writeNumberField("rows", entry.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void text(String name, String value) throws IOException {
    json.writeStringField(name, Foreign.wellFormed(value));
  }

  private void texts(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(Foreign.wellFormed(value));
    }
    json.writeEndArray();
  }

  /**
   * How many entries each do-not-contact list had in the run of a summary.
   *
   * <p>Errors: a summary that can't be read 65 or 66.
   */
  static Map<String, Integer> stopLists(Path file) {
    var entries = new LinkedHashMap<String, Integer>();
    try (InputStream in = Files.newInputStream(file)) {
      var cursor =
          new JsonCursor(file.toString(), in, "Remove this plan folder, or mend the file.");
      cursor.object(
          name -> {
            if (name.equals(STOP_LISTS)) {
              cursor.object(label -> cursor.object(key -> entry(cursor, label, key, entries)));
            } else {
              cursor.skip();
            }
          });
      return entries;
    } catch (IOException e) {
      throw UserError.missingInput(
          Place.of(file.toString()), "the file can't be read", "Check its permissions.");
    }
  }

  private static void entry(
      JsonCursor cursor, String label, String key, Map<String, Integer> entries)
      throws IOException {
    if (key.equals(ENTRIES)) {
      entries.put(label, cursor.count(0));
    } else {
      cursor.skip();
    }
  }

  /** Whether a file is a summary that warmlist wrote; whatever can't be read isn't. */
  static boolean isSummary(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file);
        JsonParser parser = new JsonFactory().createParser(in)) {
      return parser.nextToken() == JsonToken.START_OBJECT
          && "schema".equals(parser.nextFieldName())
          && SCHEMA.equals(parser.nextTextValue());
    } catch (IOException e) {
      return false;
    }
  }
}
