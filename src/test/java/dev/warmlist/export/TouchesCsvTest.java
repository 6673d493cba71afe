package dev.warmlist.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warmlist.UserError;
import dev.warmlist.playbook.Purpose;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TouchesCsvTest {
  @TempDir Path folder;

  private static String written(List<TouchResult> earlier) {
    return Csv.of(
        csv -> {
          try (var file = new TouchesCsv(csv, earlier)) {
            Sample.touches().forEach(file::write);
          }
        });
  }

  private List<TouchResult> read(String text, Charset charset) throws Exception {
    return TouchesCsv.read(Files.writeString(folder.resolve("touches.csv"), text, charset));
  }

  @Test
  void write_twoTouches_lastFourAreForPeople() {
    assertThat(written(List.of()))
        .isEqualTo(
            """
            touch_id,date,earliest,from,to,zone,by,prospect_id,name,company,channel,purpose,step,\
            what,needs,unlocked_by,contact,because,done,outcome,fact,source
            k7p2m9x4qd/first/look,2026-11-24,2026-11-24,09:30,11:30,America/New_York,Ana Ruiz,\
            k7p2m9x4qd,Robert Carroll,Jimenez Fitness,research,understand,look,\
            What is Jimenez Fitness busy with now?,,,,first step; Mon 23 Nov was full,,,,
            k7p2m9x4qd/first/talk,,2027-01-12,09:30,11:30,America/New_York,Ana Ruiz,k7p2m9x4qd,\
            Robert Carroll,Jimenez Fitness,call,talk,talk,What is Jimenez Fitness busy with now?,\
            ,replied or asked,+16147821278,first step; Mon 23 Nov was full,,,,
            """);
  }

  @Test
  void read_filledByASpreadsheet_carriesOverAndKeepsWhatHasNoTouchAnyMore() throws Exception {
    String filled =
        """
        Done;Outcome;fact;source;extra;TOUCH_ID;contact;name
        2026-11-24;;Öffnet im März, sagt "er";their site;;k7p2m9x4qd/first/look;;
        ;;;;;k7p2m9x4qd/first/talk;;

        yes;"replied
        twice";;;mine;gone/first/look;+1 614 782 1278;Zoë
        """
            .replace("sagt \"er\"", "sagt er");
    List<TouchResult> results = read(filled, Charset.forName("windows-1252"));
    assertThat(results)
        .extracting(TouchResult::touchId)
        .containsExactly("k7p2m9x4qd/first/look", "gone/first/look");

    String again = written(results);
    assertThat(again)
        .contains("was full,2026-11-24,,\"Öffnet im März, sagt er\",their site\n")
        .doesNotContain("782 1278");
    assertThat(read(again, StandardCharsets.UTF_8))
        .extracting(TouchResult::touchId, TouchResult::outcome, r -> r.row().get("name"))
        .contains(org.assertj.core.groups.Tuple.tuple("gone/first/look", "replied\ntwice", "Zoë"));
    assertThat(written(read(again, StandardCharsets.UTF_8))).isEqualTo(again);
  }

  @Test
  void read_formulaAsFact_comesBackAsItWasWritten() throws Exception {
    String text = "\ufefftouch_id,fact\na,'=HYPERLINK(1)\nb,\"'-5 machines\"\n";
    assertThat(read(text, StandardCharsets.UTF_8))
        .extracting(TouchResult::fact)
        .containsExactly("=HYPERLINK(1)", "-5 machines");
  }

  @Test
  void read_withoutIds_isRefusedWithPlace() {
    assertThatThrownBy(() -> read("when,done\n1,2\n", StandardCharsets.UTF_8))
        .isInstanceOfSatisfying(
            UserError.class,
            error -> {
              assertThat(error.status().code()).isEqualTo(65);
              assertThat(error.text()).contains("touches.csv:1: there is no column touch_id");
            });
  }

  @Test
  void order_mixedTouches_datedFirstByDay() {
    var late = Sample.touch("b", Optional.of(Sample.DAY.plusDays(3)), Purpose.GIVE);
    var early = Sample.touch("c", Optional.of(Sample.DAY), Purpose.GIVE);
    var open = Sample.touch("a", Optional.empty(), Purpose.TALK);
    assertThat(List.of(open, late, early).stream().sorted(TouchesCsv.IN_ORDER_OF_WORK))
        .containsExactly(early, late, open);
  }
}
