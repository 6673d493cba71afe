package dev.warmlist.export;

import dev.warmlist.export.Evaluation.Lost;
import dev.warmlist.match.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How good the de-duplication is, for people. */
public final class EvaluationText {
  private static final int VALUE = 28;

  private final Evaluation evaluation;
  private final boolean mistakes;
  private final List<String> lines = new ArrayList<>();

  /**
   * The text of an evaluation.
   *
   * @param mistakes whether the mistakes are shown
   */
  public EvaluationText(Evaluation evaluation, boolean mistakes) {
    this.evaluation = evaluation;
    this.mistakes = mistakes;
  }

  /** The lines, without line ends. */
  public List<String> lines() {
    lines.clear();
    figures();
    if (mistakes) {
      wrong();
      missed();
    }
    curve();
    calibration();
    return List.copyOf(lines);
  }

  private void add(String format, Object... values) {
    lines.add(String.format(Locale.ROOT, format, values).stripTrailing());
  }

  private void figures() {
    Agreement a = evaluation.inUse().agreement();
    add(
        "rows %d  true pairs %d  found pairs %d  of them true %d",
        a.rows(), a.truePairs(), a.foundPairs(), a.hits());
    shares("pairwise", a.precision(), a.recall(), a.f1());
    shares("B-cubed", a.bPrecision(), a.bRecall(), a.bF1());
    if (evaluation.unlabelled() > 0) {
      add("%s not in the truth and left out", Say.count(evaluation.unlabelled(), "row", "rows"));
    }
  }

  private void shares(String name, double precision, double recall, double f1) {
    add(
        "%-8s  precision %s  recall %s  f1 %s",
        name, Shares.of(precision), Shares.of(recall), Shares.of(f1));
  }

  private void wrong() {
    Agreement a = evaluation.inUse().agreement();
    lines.add("");
    add(
        "wrongly merged: %s in %s%s",
        Say.count(a.wrong(), "pair", "pairs"),
        Say.count(evaluation.mixed(), "cluster", "clusters"),
        evaluation.wrong().isEmpty() ? "" : "; one pair of each, the surest first");
    evaluation.wrong().forEach(this::mistake);
  }

  private void missed() {
    Agreement a = evaluation.inUse().agreement();
    Lost lost = evaluation.lost();
    lines.add("");
    add(
        "missed: %s%s",
        Say.count(a.missed(), "pair", "pairs"),
        evaluation.missed().isEmpty()
            ? ""
            : "; those first that part most rows, then the likeliest");
    where(lost.neverCompared(), "never compared");
    where(lost.below(), "compared, below the line of review (" + line(evaluation.reviewAt()) + ")");
    where(lost.between(), "between the lines of review and of merging");
    where(lost.apart(), "likely enough, kept apart by rows of their clusters");
    where(lost.rejected(), "with a row that was set aside");
    evaluation.missed().forEach(this::mistake);
  }

  private static String line(double probability) {
    return Shares.line(probability);
  }

  private void where(long pairs, String where) {
    if (pairs > 0) {
      add("%8s  %s", Say.number(pairs), where);
    }
  }

  private void mistake(Mistake mistake) {
    lines.add("");
    String cost = mistake.pairs() == 1 ? "" : "; " + Say.number(mistake.pairs()) + " pairs";
    add("  %s%s", mistake.note(), cost);
    int width = Math.max(place(mistake.a()).length(), place(mistake.b()).length());
    add("    %-" + width + "s  %s", place(mistake.a()), values(mistake.a()));
    add("    %-" + width + "s  %s", place(mistake.b()), values(mistake.b()));
    mistake.comparisons().forEach(this::comparison);
    if (!mistake.comparisons().isEmpty()) {
      String probability = Evidence.probability(mistake.probability());
      add("      %6s  together, probability %s", Evidence.bits(mistake.bits()), probability);
    }
  }

  private static String place(Mistake.Side side) {
    return side.list() + ":" + side.row();
  }

  private static String values(Mistake.Side side) {
    return side.values().stream().map(Foreign::line).collect(Collectors.joining(" | "));
  }

  private void comparison(Comparison c) {
    boolean same = c.left().equals(c.right());
    String values = same ? cut(c.left()) : cut(c.left()) + " / " + cut(c.right());
    String level = c.level().isEmpty() ? "" : ": " + c.level();
    add("      %6s  %s%s%s", Evidence.bits(c.bits()), c.evidence(), level, bracketed(values));
  }

  private static String bracketed(String values) {
    return values.isEmpty() ? "" : " (" + values + ")";
  }

  private static String cut(String text) {
    String line = Foreign.line(text);
    return line.length() <= VALUE ? line : Foreign.wellFormed(line.substring(0, VALUE)) + "…";
  }

  private void curve() {
    lines.add("");
    add("%-17s %9s  %-35s %s", "lines", "", "pairwise", "B-cubed");
    add(
        "%-17s %9s  %8s %9s %7s %7s  %9s %7s %7s",
        "merge-at", "pairs", "expected", "precision", "recall", "f1", "precision", "recall", "f1");
    List<CurvePoint> points = evaluation.curve();
    int start = 0;
    while (start < points.size()) {
      int end = start;
      while (end + 1 < points.size() && sameLine(points.get(start), points.get(end + 1))) {
        end++;
      }
      point(points.get(start), points.get(end));
      start = end + 1;
    }
  }

  /** Whether two points say the same, and neither is marked. */
  private boolean sameLine(CurvePoint a, CurvePoint b) {
    return a.agreement().equals(b.agreement())
        && a.merged().equals(b.merged())
        && CurveCsv.mark(evaluation, a).isEmpty()
        && CurveCsv.mark(evaluation, b).isEmpty();
  }

  private void point(CurvePoint point, CurvePoint last) {
    String from = line(point.mergeAt());
    Agreement a = point.agreement();
    add(
        "%-17s %9s  %8s %9s %7s %7s  %9s %7s %7s  %s",
        point.equals(last) ? from : from + " to " + line(last.mergeAt()),
        Say.number(a.foundPairs()),
        Shares.of(point.merged().predicted()),
        Shares.of(a.precision()),
        Shares.of(a.recall()),
        Shares.of(a.f1()),
        Shares.of(a.bPrecision()),
        Shares.of(a.bRecall()),
        Shares.of(a.bF1()),
        CurveCsv.mark(evaluation, point));
  }

  private void calibration() {
    lines.add("");
    lines.add("calibration: of the pairs that were compared, what was predicted and what was true");
    add(
        "%-16s %9s  %9s  %8s  %s",
        "probability", "pairs", "predicted", "observed", "95 % interval");
    for (Calibration.Bin bin : evaluation.calibration().bins()) {
      Weighed w = bin.weighed();
      String range = line(bin.from()) + " to " + line(bin.to());
      if (w.pairs() == 0) {
        add("%-16s %9d", range, 0);
      } else {
        add(
            "%-16s %9s  %9s  %8s  %s to %s",
            range,
            Say.number(w.pairs()),
            Shares.of(w.predicted()),
            Shares.of(w.observed()),
            Shares.of(w.low()),
            Shares.of(w.high()));
      }
    }
    Weighed merged = evaluation.inUse().merged();
    add("expected calibration error %.4f", evaluation.calibration().error());
    add(
        "precision of what was merged (%s): expected %s, observed %s",
        Say.count(merged.pairs(), "compared pair", "compared pairs"),
        Shares.of(merged.predicted()),
        Shares.of(merged.observed()));
  }
}
