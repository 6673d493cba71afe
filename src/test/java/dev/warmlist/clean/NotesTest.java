package dev.warmlist.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.prospect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What notes, labels and cells for the next call say beside their business. */
class NotesTest {
  static Stream<Arguments> notes() {
    return Cases.of("notes.tsv", 3);
  }

  private static Cleaned clean(String cells, DateOrder order) {
    var raws = new ArrayList<Raw>();
    for (String cell : cells.split(" ; ", -1)) {
      String[] parts = cell.split("=", 2);
      raws.add(Raw.of(Field.valueOf(parts[0]), parts[1]));
    }
    return new Cleaner(new CleanSettings("", order), new Phones()).clean(raws);
  }

  private static List<String> values(Cleaned cleaned) {
    return cleaned.values().fields().stream()
        .flatMap(f -> cleaned.values().all(f).stream().map(value -> f + "=" + value))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notes")
  void clean_noteOrWordsForADay_areHeardAndSaid(String cells, String values, String said) {
    Cleaned cleaned = clean(cells, DateOrder.DMY);
    assertThat(values(cleaned))
        .containsExactlyInAnyOrder(
            values.isEmpty() ? new String[0] : values.split("; (?=[A-Z_]+=)", -1));
    assertThat(
            cleaned.changes().stream()
                .map(change -> change.because().slug())
                .collect(Collectors.joining(" ")))
        .isEqualTo(said);
  }

  @Test
  void clean_callBackOfTwoReadings_isKeptAsANoteAndSaid() {
    Cleaned cleaned = clean("CALL_BACK=call back 3/4/2025", DateOrder.UNKNOWN);
    assertThat(values(cleaned)).containsExactly("NOTES=call back 3/4/2025");
    assertThat(cleaned.changes())
        .containsExactly(
            new Change(Field.CALL_BACK, "call back 3/4/2025", "", Because.DAY_OR_MONTH_FIRST));
  }

  @Test
  void dispositions_phrases_areFolded() {
    assertThat(Table.map("dispositions.txt").keySet())
        .allSatisfy(words -> assertThat(words).isEqualTo(Texts.fold(words)));
  }
}
