package dev.warmlist.export;

import dev.warmlist.Place;
import dev.warmlist.UserError;
import dev.warmlist.match.ListModel;
import dev.warmlist.match.TermCounts;
import dev.warmlist.prospect.Kind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads what {@link ModelJson} wrote, also when a person has changed it since.
 *
 * <p>Errors: a file that can't be read 66; one that is no model, of another version, too large, or
 * with names or numbers that can't be 65, with the line and the path.
 */
public final class ModelReader {
  private static final long LARGEST = 1L << 28;
  private static final String REMEDY =
      "Name a model that warmlist wrote, or a file that doesn't exist yet, to have one written.";

  private static final List<String> NAMES =
      Stream.concat(
              Stream.concat(
                  Stream.of("schema", "schema_version", "program", "about"),
                  Stream.of("merge_at", "review_at", "rows")),
              Stream.concat(Arrays.stream(Kind.values()).map(Kind::key), Stream.of("frequencies")))
          .toList();

  private final JsonCursor json;
  private final ListModel shipped = ListModel.shipped();
  private final Map<Kind, ModelKind> kinds = new EnumMap<>(Kind.class);
  private final Map<String, TermCounts> terms = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();
  private String program = "";
  private double mergeAt;
  private double reviewAt;
  private int rows;

  private ModelReader(JsonCursor json) {
    this.json = json;
  }

  /**
   * A model from a file.
   *
   * @param model all numbers
   * @param program what wrote it, such as {@code warmlist 1.0}; may be empty
   */
  public record Written(ListModel model, String program) {}

  /** Reads a file. */
  public static Written read(Path file) {
    Place place = Place.of(file.toString());
    if (Files.isDirectory(file)) {
      throw UserError.missingInput(place, "this is a folder", REMEDY);
    }
    try (var in = new BufferedInputStream(Files.newInputStream(file))) {
      if (Files.size(file) > LARGEST) {
        throw UserError.badList(place, "this is too large for a model", REMEDY);
      }
      return new ModelReader(new JsonCursor(file.toString(), in, REMEDY)).document();
    } catch (IOException e) {
      throw UserError.missingInput(
          place, "it can't be read: " + e.getMessage(), "Check the file and your rights to it.");
    }
  }

  private Written document() throws IOException {
    json.object(
        name -> {
          seen.add(name);
          if (!NAMES.contains(name) && !seen.contains("schema")) {
            throw json.error("this is no model of warmlist's", REMEDY);
          }
          value(name);
        });
    json.end();
    for (String name : NAMES) {
      if (!seen.contains(name) && !name.equals("program") && !name.equals("about")) {
        throw json.error(0, name, "this is missing", REMEDY);
      }
    }
    Map<Kind, ListModel.OfKind> all = new EnumMap<>(Kind.class);
    kinds.forEach((kind, read) -> all.put(kind, read.values()));
    var model = new ListModel(mergeAt, reviewAt, rows, all, terms);
    kinds.forEach((kind, read) -> read.requirePrior(model));
    return new Written(model, program);
  }

  private void value(String name) throws IOException {
    switch (name) {
      case "schema" -> schema();
      case "schema_version" -> version();
      case "program" -> program = json.text();
      case "about" -> json.skip();
      case "merge_at" -> mergeAt = json.number(n -> n > 0.5 && n <= 1, "above 0.5 and at most 1");
      case "review_at" -> reviewAt = json.number(n -> n > 0 && n <= 1, "above 0 and at most 1");
      case "rows" -> rows = json.count(1);
      case "frequencies" -> frequencies();
      default -> kind(name);
    }
    if (seen.contains("merge_at") && seen.contains("review_at") && reviewAt > mergeAt) {
      throw json.error("review_at is above merge_at", "Pairs are shown from a lower line on.");
    }
  }

  private void schema() throws IOException {
    if (!json.text().equals(ModelJson.SCHEMA)) {
      throw json.error("this is no model of warmlist's", REMEDY);
    }
  }

  private void version() throws IOException {
    int version = json.count(0);
    if (version != ModelJson.VERSION) {
      throw json.error(
          "the model is of version " + version + ", and this program knows " + ModelJson.VERSION,
          "Have it written anew: name a file that doesn't exist yet.");
    }
  }

  private void kind(String name) throws IOException {
    for (Kind kind : Kind.values()) {
      if (kind.key().equals(name)) {
        var read = new ModelKind(json, kind, shipped.of(kind).weights());
        read.read();
        kinds.put(kind, read);
        return;
      }
    }
    throw json.unknown(name, NAMES);
  }

  private void frequencies() throws IOException {
    json.object(shipped.terms().keySet(), term -> terms.put(term, frequency()));
    for (String term : shipped.terms().keySet()) {
      if (!terms.containsKey(term)) {
        throw json.error(json.line(), term, "this is missing", ModelKind.ANEW);
      }
    }
  }

  private TermCounts frequency() throws IOException {
    int[] total = {-1};
    var counts = new TreeMap<String, Integer>();
    json.object(
        List.of("values", "frequent"),
        name -> {
          if (name.equals("values")) {
            total[0] = json.count(0);
          } else {
            json.object(value -> counts.put(value, json.count(TermCounts.FREQUENT)));
          }
        });
    if (total[0] < 0) {
      throw json.error(json.line(), "values", "this is missing", ModelKind.ANEW);
    }
    counts.forEach(
        (value, count) -> {
          if (count > total[0]) {
            String what = "\"" + value + "\" stands there " + count + " times";
            throw json.error(what + " among " + total[0] + " values", "Change one of the two.");
          }
        });
    return new TermCounts(total[0], counts);
  }
}
