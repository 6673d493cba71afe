package dev.warmlist.export;

import dev.warmlist.list.CsvFile;
import java.util.List;

/** What each line of merging would give, as CSV; shares from 0 to 1, four decimals. */
public final class CurveCsv {
  /** The columns; {@code b3} is B-cubed, and {@code mark} says which lines are in use and best. */
  public static final List<String> HEADER =
      List.of(
          "merge_at",
          "pairs",
          "expected_precision",
          "precision",
          "recall",
          "f1",
          "b3_precision",
          "b3_recall",
          "b3_f1",
          "mark");

  private CurveCsv() {}

  /** Writes the header and a record for each line, the lowest first. */
  public static void write(CsvFile file, Evaluation evaluation) {
    file.row(HEADER);
    for (CurvePoint point : evaluation.curve()) {
      Agreement a = point.agreement();
      file.row(
          List.of(
              Shares.line(point.mergeAt()),
              String.valueOf(a.foundPairs()),
              Shares.of(point.merged().predicted()),
              Shares.of(a.precision()),
              Shares.of(a.recall()),
              Shares.of(a.f1()),
              Shares.of(a.bPrecision()),
              Shares.of(a.bRecall()),
              Shares.of(a.bF1()),
              mark(evaluation, point)));
    }
  }

  /** Which of the lines this is: in use, best F1, both or neither. */
  static String mark(Evaluation evaluation, CurvePoint point) {
    boolean used = point.equals(evaluation.inUse());
    boolean best = point.equals(evaluation.best());
    return (used ? "in use" : "") + (used && best ? ", " : "") + (best ? "best f1" : "");
  }
}
