package dev.warmlist.export;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import dev.warmlist.playbook.Purpose;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanIcsTest {

  private static String ics(String name, String what) {
    var out = new ByteArrayOutputStream();
    try (var ics = new PlanIcs(out, Sample.DAY)) {
      var day = Optional.of(Sample.DAY.plusDays(2));
      ics.write(Sample.touch("k7p2m9x4qd/first/look", day, Purpose.UNDERSTAND, name, what));
      ics.write(Sample.touch("k7p2m9x4qd/first/talk", Optional.empty(), Purpose.TALK));
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void write_hostileText_anotherReaderSeesItWhole() {
    String what = "Ask; listen, \\n isn't a break\nEND:VEVENT\r\n" + "Žluťoučký 😀".repeat(20);
    List<VEvent> events = Biweekly.parse(ics("Zoë \u0007Müller", what)).first().getEvents();

    assertThat(events).hasSize(1);
    VEvent event = events.get(0);
    assertThat(event.getUid().getValue()).isEqualTo("k7p2m9x4qd/first/look@warmlist");
    assertThat(event.getSummary().getValue()).isEqualTo("understand: Zoë Müller, Jimenez Fitness");
    assertThat(event.getDescription().getValue())
        .startsWith(what.replace("\r\n", "\n"))
        .endsWith("\nTouch: k7p2m9x4qd/first/look");
    assertThat(event.getDateStart().getValue().toInstant())
        .isEqualTo(Instant.parse("2026-11-24T14:30:00Z"));
    assertThat(event.getDateEnd().getValue().toInstant())
        .isEqualTo(Instant.parse("2026-11-24T16:30:00Z"));
    assertThat(event.getDateTimeStamp().getValue().toInstant())
        .isEqualTo(Instant.parse("2026-11-22T00:00:00Z"));
    assertThat(event.getCategories().get(0).getValues()).containsExactly("understand");
  }

  @Test
  void write_longText_noLineOver75Octets() {
    String text = ics("Name", "ü😀x".repeat(100));
    assertThat(text.split("\r\n", -1))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r", "\ufffd");
  }
}
