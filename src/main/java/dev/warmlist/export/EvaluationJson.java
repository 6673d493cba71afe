package dev.warmlist.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.warmlist.export.Evaluation.Lost;
import dev.warmlist.match.Comparison;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** An evaluation for programs: the same that {@link EvaluationText} says to people. */
public final class EvaluationJson {
  /** The name of the format, in its field {@code schema}. */
  public static final String SCHEMA = "warmlist-evaluation";

  /** The format's version, in its field {@code schema_version}; fields are only ever added. */
  public static final int VERSION = 1;

  private final JsonGenerator json;

  private EvaluationJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the document and closes the stream. */
  public static void write(OutputStream out, String version, Evaluation evaluation) {
    JsonFile.write(out, "-", json -> new EvaluationJson(json).document(version, evaluation));
  }

  private void document(String version, Evaluation evaluation) throws IOException {
    JsonFile.begin(json, SCHEMA, VERSION, version);
    json.writeNumberField("merge_at", evaluation.mergeAt());
    json.writeNumberField("review_at", evaluation.reviewAt());
    json.writeNumberField("rows_not_in_truth", evaluation.unlabelled());
    json.writeObjectFieldStart("in_use");
    agreement(evaluation.inUse());
    json.writeEndObject();
    json.writeNumberField("mixed_clusters", evaluation.mixed());
    mistakes("wrongly_merged", evaluation.wrong());
    lost(evaluation.lost());
    mistakes("missed", evaluation.missed());
    json.writeArrayFieldStart("curve");
    for (CurvePoint point : evaluation.curve()) {
      json.writeStartObject();
      agreement(point);
      json.writeEndObject();
    }
    json.writeEndArray();
    calibration(evaluation.calibration());
    json.writeEndObject();
  }

  private void agreement(CurvePoint point) throws IOException {
    Agreement a = point.agreement();
    json.writeNumberField("merge_at", point.mergeAt());
    json.writeNumberField("rows", a.rows());
    json.writeNumberField("true_pairs", a.truePairs());
    json.writeNumberField("found_pairs", a.foundPairs());
    json.writeNumberField("hits", a.hits());
    share("precision", a.precision());
    share("recall", a.recall());
    share("f1", a.f1());
    share("b3_precision", a.bPrecision());
    share("b3_recall", a.bRecall());
    share("b3_f1", a.bF1());
    json.writeObjectFieldStart("merged");
    weighed(point.merged());
    json.writeEndObject();
  }

  private void weighed(Weighed weighed) throws IOException {
    json.writeNumberField("pairs", weighed.pairs());
    json.writeNumberField("true_pairs", weighed.hits());
    if (weighed.pairs() > 0) {
      share("predicted", weighed.predicted());
      share("observed", weighed.observed());
      share("low", weighed.low());
      share("high", weighed.high());
    }
  }

  private void share(String name, double share) throws IOException {
    json.writeFieldName(name);
    json.writeNumber(Shares.of(share));
  }

  private void calibration(Calibration calibration) throws IOException {
    json.writeObjectFieldStart("calibration");
    share("expected_error", calibration.error());
    json.writeArrayFieldStart("bins");
    for (Calibration.Bin bin : calibration.bins()) {
      json.writeStartObject();
      json.writeNumberField("from", bin.from());
      json.writeNumberField("to", bin.to());
      weighed(bin.weighed());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void lost(Lost lost) throws IOException {
    json.writeObjectFieldStart("missed_pairs");
    json.writeNumberField("never_compared", lost.neverCompared());
    json.writeNumberField("below_review", lost.below());
    json.writeNumberField("between", lost.between());
    json.writeNumberField("kept_apart", lost.apart());
    json.writeNumberField("rejected", lost.rejected());
    json.writeEndObject();
  }

  private void mistakes(String name, List<Mistake> mistakes) throws IOException {
    json.writeArrayFieldStart(name);
    for (Mistake mistake : mistakes) {
      json.writeStartObject();
      json.writeStringField("note", mistake.note());
      json.writeNumberField("pairs", mistake.pairs());
      json.writeFieldName("bits");
      json.writeNumber(Evidence.bits(mistake.bits()).replace("+", ""));
      json.writeFieldName("probability");
      json.writeNumber(Evidence.probability(mistake.probability()));
      side("a", mistake.a());
      side("b", mistake.b());
      json.writeArrayFieldStart("comparisons");
      for (Comparison comparison : mistake.comparisons()) {
        comparison(comparison);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void side(String name, Mistake.Side side) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("list", side.list());
    json.writeNumberField("row", side.row());
    json.writeArrayFieldStart("values");
    for (String value : side.values()) {
      json.writeString(Foreign.wellFormed(value));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void comparison(Comparison comparison) throws IOException {
    json.writeStartObject();
    json.writeStringField("evidence", comparison.evidence());
    json.writeStringField("level", comparison.level());
    json.writeStringField("left", Foreign.wellFormed(comparison.left()));
    json.writeStringField("right", Foreign.wellFormed(comparison.right()));
    json.writeFieldName("bits");
    json.writeNumber(Evidence.bits(comparison.bits()).replace("+", ""));
    json.writeEndObject();
  }
}
