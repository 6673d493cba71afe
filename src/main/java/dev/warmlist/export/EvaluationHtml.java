package dev.warmlist.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/**
 * An evaluation as a page: the curve over lines of merging and the calibration, drawn. It holds
 * figures only and no row of a list, so that it can be passed on.
 *
 * <p>Errors: a device that doesn't take the bytes, 74.
 */
public final class EvaluationHtml {
  private static final double WIDTH = 100;

  private EvaluationHtml() {}

  /** Writes the page and closes the stream. */
  public static void write(OutputStream out, String version, Evaluation evaluation) {
    Html page = Page.begin("Evaluation", List.of("report.css", "evaluation.css"));
    page.raw("<main>\n<header>\n");
    sentence(page, evaluation);
    page.raw("</header>\n<section>\n<h2>What other lines would give</h2>\n");
    page.raw("<p class=\"lead\">Each point merges the same pairs again, from another probability ");
    page.raw("on. Further right is more careful. The large dot is the best F1.</p>\n");
    CurveChart.add(page, evaluation);
    page.raw("</section>\n");
    calibration(page, evaluation);
    page.raw("<section>\n<h2>The lines in figures</h2>\n");
    lines(page, evaluation);
    page.raw("</section>\n<footer>warmlist ").text(version);
    page.raw(" · figures only, no row of a list · this page loads nothing</footer>\n</main>\n");
    Page.end(out, "evaluation.html", page);
  }

  private static void sentence(Html page, Evaluation evaluation) {
    Agreement a = evaluation.inUse().agreement();
    page.raw("<p class=\"quiet\">Evaluation · merged from ");
    page.raw(Shares.line(evaluation.mergeAt()) + " on · ");
    page.raw(Say.count(a.rows(), "labelled row", "labelled rows") + "</p>\n<h1>Of ");
    page.raw(Say.count(a.foundPairs(), "merged pair", "merged pairs") + " <em>");
    page.raw(Shares.percent(a.precision()) + "</em> are right; of ");
    page.raw(Say.count(a.truePairs(), "true pair", "true pairs") + " <em>");
    page.raw(Shares.percent(a.recall()) + "</em> were found.</h1>\n<p class=\"reach\">");
    fact(page, "F1", Shares.of(a.f1()));
    fact(page, "B-cubed F1", Shares.of(a.bF1()));
    fact(
        page,
        "best F1 " + Shares.of(evaluation.best().agreement().f1()) + " at",
        Shares.line(evaluation.best().mergeAt()));
    fact(page, "wrongly merged", Say.number(a.wrong()));
    fact(page, "missed", Say.number(a.missed()));
    page.raw("</p>\n");
  }

  private static void fact(Html page, String name, String value) {
    page.raw("<span>" + name + " <b>" + value + "</b></span> ");
  }

  private static void calibration(Html page, Evaluation evaluation) {
    Weighed merged = evaluation.inUse().merged();
    page.raw(
        "<section>\n<h2>Predicted and observed</h2>\n<p class=\"lead\">Of the pairs that were ");
    page.raw("compared, by their probability: the tick is what was predicted, the bar what was ");
    page.raw("true, the thin line its 95 % interval. Expected calibration error ");
    page.raw(String.format(Locale.ROOT, "%.4f", evaluation.calibration().error()));
    page.raw("; precision of what was merged: expected " + Shares.of(merged.predicted()));
    page.raw(", observed " + Shares.of(merged.observed()) + ".</p>\n");
    page.raw("<table class=\"sums bins\"><thead><tr><th>Probability</th><th></th><th>pairs</th>");
    page.raw("<th>predicted</th><th>observed</th></tr></thead><tbody>\n");
    evaluation.calibration().bins().forEach(bin -> bin(page, bin));
    page.raw("</tbody></table>\n</section>\n");
  }

  private static void bin(Html page, Calibration.Bin bin) {
    Weighed w = bin.weighed();
    boolean any = w.pairs() > 0;
    page.raw("<tr><th>" + Shares.line(bin.from()) + " to " + Shares.line(bin.to()) + "</th><td>");
    page.raw(any ? bar(w) : "").raw("</td>");
    cell(page, "pairs", Say.number(w.pairs()));
    cell(page, "predicted", any ? Shares.of(w.predicted()) : "–");
    cell(page, "observed", any ? Shares.of(w.observed()) : "–");
    page.raw("</tr>\n");
  }

  private static String bar(Weighed w) {
    return String.format(
        Locale.ROOT,
        "<svg viewBox=\"-1 0 102 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
            + "<rect class=\"all\" width=\"100\" height=\"10\"/>"
            + "<rect class=\"seen\" y=\"2\" width=\"%.2f\" height=\"6\"/>"
            + "<path class=\"spread\" d=\"M%.2f 5H%.2f\"/>"
            + "<path class=\"said\" d=\"M%.2f 0V10\"/></svg>",
        WIDTH * w.observed(),
        WIDTH * w.low(),
        WIDTH * w.high(),
        WIDTH * w.predicted());
  }

  private static void lines(Html page, Evaluation evaluation) {
    page.raw("<table class=\"sums\"><thead><tr><th>Merge at</th><th>pairs</th><th>expected</th>");
    page.raw("<th>precision</th><th>recall</th><th>F1</th><th>B-cubed precision</th>");
    page.raw("<th>B-cubed recall</th><th>B-cubed F1</th></tr></thead><tbody>\n");
    for (CurvePoint point : evaluation.curve()) {
      Agreement a = point.agreement();
      String mark = CurveCsv.mark(evaluation, point);
      page.raw(mark.isEmpty() ? "<tr>" : "<tr class=\"marked\">");
      page.raw("<th>" + Shares.line(point.mergeAt()));
      page.raw(mark.isEmpty() ? "" : " <small>" + mark + "</small>").raw("</th>");
      cell(page, "pairs", Say.number(a.foundPairs()));
      cell(page, "expected", Shares.of(point.merged().predicted()));
      cell(page, "precision", Shares.of(a.precision()));
      cell(page, "recall", Shares.of(a.recall()));
      cell(page, "F1", Shares.of(a.f1()));
      cell(page, "B-cubed precision", Shares.of(a.bPrecision()));
      cell(page, "B-cubed recall", Shares.of(a.bRecall()));
      cell(page, "B-cubed F1", Shares.of(a.bF1()));
      page.raw("</tr>\n");
    }
    page.raw("</tbody></table>\n");
  }

  private static void cell(Html page, String of, String value) {
    page.raw("<td data-of=\"" + of + "\">" + value + "</td>");
  }
}
