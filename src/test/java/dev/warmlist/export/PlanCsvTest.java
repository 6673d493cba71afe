package dev.warmlist.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.Reason;
import dev.warmlist.ReasonCode;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Outcome;
import dev.warmlist.prospect.RowRef;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The CSV files of a small plan, to the letter. */
class PlanCsvTest {
  @TempDir Path folder;

  @Test
  void prospects_onePerson_header_andLine() {
    var columns =
        ProspectColumns.of(
            Sample.LISTS, EnumSet.of(Field.NAME, Field.EMAIL, Field.STATUS, Field.OWNER));
    assertThat(
            Csv.of(
                csv -> {
                  try (var file = new ProspectsCsv(csv, columns, Sample.LISTS)) {
                    file.write(Sample.standing(Sample.stopping("robert@example.org")));
                  }
                }))
        .isEqualTo(
            """
            prospect_id,kind,status,status_reason,tags,sequence,owner,first_touch,name,email,\
            other_emails,list_status,list_owner,as_given,source_list,source_row,Machines,\
            Remark,list_list_status
            k7p2m9x4qd,person,planned,"2 touches, the first on 2026-11-24",gym; warm,\
            first-acquaintance,Ana Ruiz,2026-11-24,Robert Carroll,bob@jimenezfitness.com,,,,\
            "Name: Bob Carroll; Who: Carroll, Robert J.; Phone: (614) 782-1278",\
            crm.csv,16,30,likes gyms; rang twice,cold
            """);
  }

  @Test
  void lineage_writtenAndReadBack_isTheSame() throws Exception {
    var same = Reason.of(ReasonCode.SAME_PERSON, "mobile", 16, "crm.csv");
    String text =
        Csv.of(
            csv -> {
              try (var file = new LineageCsv(csv, Sample.LISTS)) {
                file.write(new RowRef(1, 88, 89), "k7p2m9x4qd", Outcome.MERGED, same);
                file.write(
                    new RowRef(0, 17, 18), "", Outcome.REJECTED, Reason.of(ReasonCode.EMPTY_ROW));
              }
            });
    assertThat(text)
        .isEqualTo(
            """
            list,row,line,prospect_id,outcome,reason
            calls.csv,88,89,k7p2m9x4qd,merged,same mobile as row 16 of crm.csv
            crm.csv,17,18,,rejected,the row has no value in any known column
            """);
    Path path = Files.writeString(folder.resolve("lineage.csv"), text);
    var read = new ArrayList<LineageCsv.Entry>();
    LineageCsv.read(path, read::add);
    assertThat(read)
        .first()
        .isEqualTo(
            new LineageCsv.Entry(
                "calls.csv", 88, 89, "k7p2m9x4qd", "merged", "same mobile as row 16 of crm.csv"));
  }

  @Test
  void merges_linkOfSomebodyNotShown_evidenceWithoutAnyValue() throws Exception {
    String text = merges(Optional.empty());
    assertThat(text)
        .endsWith(
            "\nk7p2m9x4qd,crm.csv,16,calls.csv,88,+5.9,0.9835,"
                + "prior -17.2; given name: nickname +5.1; mobile: missing +0.0,pair-1\n");
    Path path = Files.writeString(folder.resolve("merges.csv"), text);
    var read = new ArrayList<MergesCsv.Entry>();
    MergesCsv.read(path, read::add);
    assertThat(read).extracting(MergesCsv.Entry::weight).containsExactly("+5.9");
  }

  @Test
  void merges_link_evidenceWithValuesButThoseThatAreStopped() throws Exception {
    assertThat(merges(Optional.of(Set.of())))
        .contains("nickname \"\"Bob\"\" ~ \"\"Robert\"\" +5.1");
    assertThat(merges(Optional.of(Set.of("bob"))))
        .contains("nickname \"\"\"\" ~ \"\"Robert\"\" +5.1");
  }

  private static String merges(Optional<Set<String>> stopped) throws Exception {
    return Csv.of(
        csv -> {
          try (var file = new MergesCsv(csv, Sample.LISTS)) {
            file.write(
                "k7p2m9x4qd",
                new RowRef(0, 16, 17),
                new RowRef(1, 88, 89),
                Sample.LINK,
                "pair-1",
                stopped);
          }
        });
  }

  @Test
  void setAside_raggedRowsOfTwoLists_keepEachCell() {
    assertThat(
            Csv.of(
                csv -> {
                  try (var file = new SetAsideCsv(csv, Sample.LISTS, 1)) {
                    file.write(
                        new RowRef(0, 1, 2),
                        Reason.of(ReasonCode.RAGGED_ROW, 6, 4),
                        List.of("a", "b", "c", "d", "e", "f"));
                    file.write(
                        new RowRef(1, 2, 3), Reason.of(ReasonCode.FOOTER), List.of("Total", "2"));
                  }
                }))
        .isEqualTo(
            """
            list,row,line,reason,Name,E-mail,Machines,Remark,Who,Phone,status,extra_1
            crm.csv,1,2,"the row has 6 cells, the header has 4",a,b,c,d,,,,e,f
            calls.csv,2,3,"a footer, not a prospect",,,,Total,2,,,
            """);
  }
}
