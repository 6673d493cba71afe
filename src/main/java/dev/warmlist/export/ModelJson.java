package dev.warmlist.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.warmlist.match.ListModel;
import dev.warmlist.match.TermCounts;
import dev.warmlist.match.Weight;
import dev.warmlist.prospect.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A model as a document that people can read, compare and change: one line for each level and for
 * each frequent value. {@link ModelReader} reads it back to the same numbers.
 */
public final class ModelJson {
  /** The name of the format, in its field {@code schema}. */
  public static final String SCHEMA = "warmlist-model";

  /** The format's version, in its field {@code schema_version}. */
  public static final int VERSION = 1;

  private static final List<String> ABOUT =
      List.of(
          "How duplicates are told, as a list taught it. With --model and this file a run learns"
              + " nothing, and decides as the run that wrote it.",
          "m: how likely a level is for two rows of one prospect; u: for two rows of different"
              + " ones. Its weight is log2(m / u) bits; prior_m is what m was before learning.",
          "Where agreement says more the rarer the value is, the value's frequency is added to u;"
              + " a level without bits has no other u.",
          "duplicates: how many more rows of the same prospect a row is expected to have. With"
              + " rows it makes prior_bits, what a pair weighs before anything is compared.",
          "frequencies: values that stand in the list three times and more, as they are compared."
              + " No e-mail address, no number and no one's whole name is among them; still, keep"
              + " this file as you keep the list.",
          "Numbers may be changed. What follows from others (bits, prior_bits,"
              + " prior_probability) must fit them, or may be taken out.");

  private final JsonGenerator json;

  private ModelJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes the document and closes the stream.
   *
   * @param name the file's name, for errors
   * @param version the program's version
   */
  public static void write(OutputStream out, String name, String version, ListModel model) {
    JsonFile.write(out, name, json -> new ModelJson(json).document(version, model));
  }

  private void document(String version, ListModel model) throws IOException {
    JsonFile.begin(json, SCHEMA, VERSION, version);
    json.writeArrayFieldStart("about");
    for (String line : ABOUT) {
      json.writeString(line);
    }
    json.writeEndArray();
    number("merge_at", model.mergeAt());
    number("review_at", model.reviewAt());
    json.writeNumberField("rows", model.rows());
    for (Kind kind : Kind.values()) {
      kind(model, kind);
    }
    frequencies(model.terms());
    json.writeEndObject();
  }

  private void kind(ListModel model, Kind kind) throws IOException {
    ListModel.OfKind of = model.of(kind);
    json.writeObjectFieldStart(kind.key());
    number("duplicates", of.duplicates());
    json.writeFieldName("prior_probability");
    json.writeNumber(probability(model.prior(kind)));
    json.writeFieldName("prior_bits");
    json.writeNumber(bits(model.priorBits(kind)));
    json.writeObjectFieldStart("comparisons");
    List<Weight> shipped = ListModel.shipped().of(kind).weights();
    String comparison = "";
    for (int i = 0; i < shipped.size(); i++) {
      Weight weight = of.weights().get(i);
      if (!weight.comparison().equals(comparison)) {
        if (i > 0) {
          json.writeEndObject();
        }
        comparison = weight.comparison();
        json.writeObjectFieldStart(comparison);
      }
      level(weight, shipped.get(i).m());
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** A level on one line: its numbers stand below one another. */
  private void level(Weight weight, double prior) throws IOException {
    String bits = weight.bits().isEmpty() ? "" : ", \"bits\": " + bits(weight.bits().getAsDouble());
    json.writeFieldName(weight.level());
    json.writeRawValue(
        "{\"m\": "
            + plain(weight.m())
            + ", \"u\": "
            + plain(weight.u())
            + bits
            + ", \"prior_m\": "
            + plain(prior)
            + "}");
  }

  private void frequencies(Map<String, TermCounts> terms) throws IOException {
    json.writeObjectFieldStart("frequencies");
    for (Map.Entry<String, TermCounts> term : terms.entrySet()) {
      json.writeObjectFieldStart(term.getKey());
      json.writeNumberField("values", term.getValue().total());
      json.writeObjectFieldStart("frequent");
      var counts = new ArrayList<>(term.getValue().counts().entrySet());
      // Sorting is stable: equally frequent values stay in the order of their letters.
      counts.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
      for (Map.Entry<String, Integer> count : counts) {
        json.writeNumberField(count.getKey(), count.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void number(String name, double value) throws IOException {
    json.writeFieldName(name);
    json.writeNumber(plain(value));
  }

  /** A weight as it is written. */
  static String bits(double bits) {
    return BigDecimal.valueOf(bits).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** A prior probability as it is written. */
  static String probability(double probability) {
    return BigDecimal.valueOf(probability).round(new MathContext(3)).toPlainString();
  }

  /** A number in full, without an exponent. */
  static String plain(double number) {
    BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
    return exact.signum() == 0 ? "0" : exact.toPlainString();
  }
}
