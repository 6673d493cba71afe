package dev.warmlist.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.export.Evaluation.Lost;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class EvaluationHtmlTest {
  private static final CurvePoint EARLY =
      new CurvePoint(0.5, new Agreement(40, 20, 24, 18, 0.9, 0.95), new Weighed(20, 15, 16));
  private static final CurvePoint USED =
      new CurvePoint(0.985, new Agreement(40, 20, 10, 10, 1, 0.8), new Weighed(10, 9.9, 10));

  /** Everything is merged from this line on, whose log odds are infinite. */
  private static final CurvePoint CERTAIN =
      new CurvePoint(1, new Agreement(40, 20, 0, 0, 1, 0.6), new Weighed(0, 0, 0));

  private static final Evaluation EVALUATION =
      new Evaluation(
          List.of(),
          2,
          0.985,
          0.5,
          List.of(EARLY, USED, CERTAIN),
          new Calibration(List.of(new Calibration.Bin(0.9, 1, new Weighed(10, 9.7, 9)))),
          1,
          List.of(mistake()),
          new Lost(0, 4, 3, 2, 1),
          List.of());

  private static Mistake mistake() {
    var ann = new Mistake.Side("l.csv", 1, List.of("Ann Lee", "ann@acme.example"));
    return new Mistake(ann, ann, 9, 0.99, "", 1, List.of());
  }

  private static String page() {
    var out = new ByteArrayOutputStream();
    EvaluationHtml.write(out, "1.0", EVALUATION);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void write_evaluation_headlineSaysIt() {
    assertThat(page())
        .contains("Of 10 merged pairs <em>100\u00a0%</em> are right;")
        .contains("of 20 true pairs <em>50.0\u00a0%</em> were found.")
        .contains("best F1 0.8182 at <b>0.5</b>");
  }

  @Test
  void write_evaluation_holdsNoRow() {
    assertThat(page()).doesNotContain("Ann", "acme", "l.csv");
  }

  @Test
  void write_evaluation_wellFormedAndLoadsNothing() throws Exception {
    String page = page();
    String body = page.substring(page.indexOf("<body>"), page.indexOf("</html>"));
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(body)));
    assertThat(page)
        .doesNotContain("http://", "https://", "src=", "url(", "@import", "NaN", "Infinity");
    var circles = document.getElementsByTagName("circle");
    assertThat(circles.getLength()).isEqualTo(2 * 3 * 2);
    for (int i = 0; i < circles.getLength(); i++) {
      var circle = (Element) circles.item(i);
      assertThat(Double.parseDouble(circle.getAttribute("cx"))).isBetween(40.0, 388.0);
      assertThat(Double.parseDouble(circle.getAttribute("cy"))).isBetween(14.0, 206.0);
    }
  }

  @Test
  void write_otherLocale_sameBytes() {
    Locale before = Locale.getDefault();
    String here = page();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(page()).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }
}
