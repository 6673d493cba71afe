package dev.warmlist.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.plan.Touch;
import dev.warmlist.playbook.Purpose;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class ReportHtmlTest {

  private static String report(List<Touch> touches) {
    var out = new ByteArrayOutputStream();
    ReportHtml.write(out, Sample.story(), touches, touch -> Optional.empty());
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void write_story_firstScreenSaysIt() {
    assertThat(report(Sample.manyTouches()))
        .contains("In 7,211 rows on two lists there are <em>4,828</em> people you may meet;")
        .contains("<em>131</em> of them are planned, with <em>507</em> touches from")
        .contains("24 November 2026 to 19 February 2027.")
        .contains("<b>41 pairs need a look</b> before 57 people can be planned")
        .contains("Meeting everybody now would take 291 hours a week, and you have 6 hours")
        .contains("At this pace the list takes 481 weeks; one more hour a week makes it 410")
        .contains("4,300 prospects are not for this year")
        .contains("<b>95</b> of 95")
        .contains("<h3>Week of 23 November</h3>")
        .contains("<tr><th>DE</th>")
        .contains("<td data-of=\"email\">3 allowed<br>12 need evidence</td>")
        .contains("By the contact rules of 2026-11-22")
        .contains("b***@jimenez… or …1278")
        .doesNotContain("bob@jimenezfitness.com");
  }

  @Test
  void write_hostileText_staysText() {
    String evil = "</script><img src=x onerror=alert(1)>\"'&\u202e\u0000\ud800\u0007 שלום";
    var touch = Sample.touch("x", Optional.of(Sample.DAY), Purpose.GIVE, evil, evil);
    assertThat(report(List.of(touch)))
        .contains(
            "<bdi>&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp; שלום</bdi>")
        .doesNotContain("<script", "<img", "\u202e", "\u0000", "\u0007");
  }

  @Test
  void write_anyStory_wellFormedAndLoadsNothing() throws Exception {
    String page = report(Sample.manyTouches());
    String body = page.substring(page.indexOf("<body>"), page.indexOf("</html>"));
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(body.replace("<br>", "<br/>"))));
    assertThat(document.getElementsByTagName("main").getLength()).isEqualTo(1);
    assertThat(page).doesNotContain("http://", "https://", "src=", "url(", "@import");
  }

  @Test
  void write_otherLocale_sameBytes() {
    Locale before = Locale.getDefault();
    String here = report(Sample.manyTouches());
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(report(Sample.manyTouches())).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }
}
