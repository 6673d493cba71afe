package dev.warmlist.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Precision, recall and F1 over the line of merging, drawn as SVG. The line runs in even steps of
 * weight (log odds), so that 0.99 and 0.999 are as far apart as 0.9 and 0.99.
 */
final class CurveChart {
  private static final double LEFT = 40;
  private static final double RIGHT = 388;
  private static final double TOP = 14;
  private static final double BOTTOM = 206;
  private static final double LAST = 0.99999;
  private static final double[] TICKS = {0.5, 0.9, 0.99, 0.999, 0.9999};

  /** A line of the chart. */
  private record Series(String name, ToDoubleFunction<Agreement> share) {}

  private final Html page;
  private final Evaluation evaluation;
  private final List<Series> series;
  private final double lowest;

  private CurveChart(Html page, Evaluation evaluation, List<Series> series) {
    this.page = page;
    this.evaluation = evaluation;
    this.series = series;
    double least =
        evaluation.curve().stream()
            .flatMap(p -> series.stream().map(s -> s.share().applyAsDouble(p.agreement())))
            .reduce(0.9, Math::min);
    this.lowest = Math.floor(least * 10) / 10;
  }

  /** Adds both charts, pairs of rows and B-cubed, with their legend. */
  static void add(Html page, Evaluation evaluation) {
    page.raw("<div class=\"charts\">\n");
    var pairwise =
        List.of(
            new Series("precision", Agreement::precision),
            new Series("recall", Agreement::recall),
            new Series("f1", Agreement::f1));
    new CurveChart(page, evaluation, pairwise).draw("By pairs of rows");
    var cubed =
        List.of(
            new Series("precision", Agreement::bPrecision),
            new Series("recall", Agreement::bRecall),
            new Series("f1", Agreement::bF1));
    new CurveChart(page, evaluation, cubed).draw("By rows (B-cubed)");
    page.raw("</div>\n<p class=\"legend\">");
    for (Series s : pairwise) {
      page.raw("<span><svg viewBox=\"0 0 24 8\" class=\"key\" aria-hidden=\"true\">");
      page.raw("<path class=\"" + s.name() + "\" d=\"M0 4H24\"/></svg>" + s.name() + "</span> ");
    }
    page.raw("</p>\n");
  }

  private void draw(String title) {
    page.raw("<figure><figcaption>" + title + "</figcaption>\n");
    page.raw("<svg viewBox=\"0 0 400 236\" role=\"img\" aria-label=\"" + title);
    page.raw(": precision, recall and F1 at each line of merging\">\n");
    axes();
    double used = x(evaluation.mergeAt());
    page.raw(svg("<path class=\"used\" d=\"M%.1f %.1fV%.1f\"/>", used, TOP, BOTTOM));
    boolean late = used > RIGHT - 60;
    page.raw(
        svg(
            "<text x=\"%.1f\" y=\"%.1f\"%s>in use</text>\n",
            late ? used - 4 : used + 4, BOTTOM - 5, late ? " class=\"end\"" : ""));
    series.forEach(this::line);
    page.raw("</svg></figure>\n");
  }

  private void axes() {
    double step = lowest < 0.7 ? 0.1 : 0.02 * Math.max(1, Math.round((1 - lowest) * 10));
    for (double y = 1; y > lowest - 1e-9; y -= step) {
      page.raw(svg("<path class=\"grid\" d=\"M%.1f %.1fH%.1f\"/>", LEFT, y(y), RIGHT));
      page.raw(
          svg("<text class=\"end\" x=\"%.1f\" y=\"%.1f\">%.2f</text>\n", LEFT - 6, y(y) + 4, y));
    }
    for (double tick : TICKS) {
      page.raw(svg("<path class=\"grid\" d=\"M%.1f %.1fv4\"/>", x(tick), BOTTOM));
      page.raw(svg("<text class=\"mid\" x=\"%.1f\" y=\"%.1f\">", x(tick), BOTTOM + 18));
      page.raw(Shares.line(tick)).raw("</text>\n");
    }
  }

  private void line(Series each) {
    var path = new ArrayList<String>();
    for (CurvePoint point : evaluation.curve()) {
      path.add(svg("%.1f %.1f", x(point.mergeAt()), y(each, point)));
    }
    page.raw("<path class=\"" + each.name() + "\" d=\"M" + String.join("L", path) + "\"/>\n");
    for (CurvePoint point : Stream.of(evaluation.inUse(), evaluation.best()).distinct().toList()) {
      String radius = point.equals(evaluation.best()) && each.name().equals("f1") ? "4.5" : "2.5";
      page.raw("<circle class=\"" + each.name() + "\" r=\"" + radius + "\"");
      page.raw(svg(" cx=\"%.1f\" cy=\"%.1f\">", x(point.mergeAt()), y(each, point)));
      page.raw("<title>" + each.name() + " " + Shares.of(share(each, point)) + " at ");
      page.raw(Shares.line(point.mergeAt()) + "</title></circle>\n");
    }
  }

  private static double share(Series each, CurvePoint point) {
    return each.share().applyAsDouble(point.agreement());
  }

  private static double x(double mergeAt) {
    double odds = logOdds(Math.min(mergeAt, LAST));
    return LEFT + (RIGHT - LEFT) * odds / logOdds(LAST);
  }

  private static double logOdds(double probability) {
    return Math.log(probability / (1 - probability));
  }

  private double y(Series each, CurvePoint point) {
    return y(share(each, point));
  }

  private double y(double share) {
    return TOP + (BOTTOM - TOP) * (1 - share) / (1 - lowest);
  }

  private static String svg(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
