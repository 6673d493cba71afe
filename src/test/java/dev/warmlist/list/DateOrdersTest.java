package dev.warmlist.list;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.clean.CleanSettings;
import dev.warmlist.clean.Cleaner;
import dev.warmlist.clean.DateOrder;
import dev.warmlist.clean.Phones;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import org.junit.jupiter.api.Test;

class DateOrdersTest {
  private record Read(ListProfile profile, Values first) {}

  private static Read read(String text) {
    try (var reader = ListReader.open(ListInput.ofText("x.csv", text), ReadSettings.DETECT)) {
      ListProfile profile = reader.profile();
      var settings = new CleanSettings(profile.majorityRegion(), profile.dates());
      var raws = profile.raws(reader.next().orElseThrow().cells());
      return new Read(profile, new Cleaner(settings, new Phones()).clean(raws).values());
    }
  }

  @Test
  void dates_eachColumnInItsOwnOrder_areReadByIt() {
    Read read =
        read("Name;Last contact;Created\nAda;03/04/2023;03/04/2023\nBob;13/04/2023;04/13/2023\n");
    assertThat(read.first().first(Field.LAST_CONTACT)).isEqualTo("2023-04-03");
    assertThat(read.first().first(Field.UPDATED_ON)).isEqualTo("2023-03-04");
    assertThat(read.profile().remarks()).isEmpty();
  }

  @Test
  void dates_ambiguousColumnBesideAClearOne_takesItsOrder() {
    Read read =
        read("Name;Last contact;Created\nAda;03/04/2023;\nBob;;04/13/2023\nCid;05/06/2023;\n");
    assertThat(read.first().first(Field.LAST_CONTACT)).isEqualTo("2023-03-04");
  }

  @Test
  void dates_ambiguousInAGermanList_areReadDayFirstAndThatIsSaid() {
    Read read =
        read(
            "Name;Land;Letzter Kontakt\nAda;Deutschland;03/04/2023\n"
                + "Bob;Deutschland;05/06/2023\nCid;Deutschland;07/08/2023\n");
    assertThat(read.first().first(Field.LAST_CONTACT)).isEqualTo("2023-04-03");
    assertThat(read.profile().remarks())
        .containsExactly(
            "Dates in \"Letzter Kontakt\" are read day first, because the list is from Germany.");
  }

  @Test
  void dates_ambiguousInAListOfNoCountry_stayAsTheyCameAndThatIsSaid() {
    Read read = read("Name;Last contact\nAda;03/04/2023\nBob;05/06/2023\n");
    assertThat(read.first().has(Field.LAST_CONTACT)).isFalse();
    assertThat(read.profile().dates()).isEqualTo(DateOrder.UNKNOWN);
    assertThat(read.profile().remarks()).singleElement().asString().contains("nothing in the list");
  }

  @Test
  void dates_ofAColumnThatContradictsItself_areReadWhereTheyHaveOneReading() {
    String text = "Name;Last contact\n%s\nBob;13/04/2023\nCid;04/13/2023\n";
    Read either = read(String.format(text, "Ada;03/04/2023"));
    assertThat(either.first().has(Field.LAST_CONTACT)).isFalse();
    assertThat(either.profile().remarks()).singleElement().asString().contains("month first");
    Read one = read(String.format(text, "Ada;25/04/2023"));
    assertThat(one.first().first(Field.LAST_CONTACT)).isEqualTo("2023-04-25");
  }

  @Test
  void country_americanNumbersWithoutCode_areEvidenceForTheirAreaCodes() {
    String us = "Name,Phone\nA,(785) 843-0763\nB,415-626-0132\nC,1-212-736-5000\n";
    assertThat(read(us).profile().majorityRegion()).isEqualTo("US");
    String canada = "Name,Phone\nA,(416) 392-0763\nB,604-873-7000\nC,514.872.0311\n";
    assertThat(read(canada).profile().majorityRegion()).isEqualTo("CA");
    String german = "Name,Phone\nA,089 123456\nB,069 123456\nC,030 123456\n";
    assertThat(read(german).profile().majorityRegion()).isEmpty();
  }

  @Test
  void raws_numberInSeveralColumns_areJoinedAsOneDials() {
    String text = "Name,Country Code,Area Code,Phone,Ext\nAda,49,089,123456,12\n";
    assertThat(read(text).first().first(Field.PHONE)).isEqualTo("+4989123456 x12");
    String whole = "Name,Area Code,Phone\nAda,785,(785) 843-0763\n";
    assertThat(read(whole + "Bob,785,843-0764\n").first().first(Field.PHONE)).contains("843");
  }

  @Test
  void raws_familyNameInSeveralColumns_isOneName() {
    String dutch = "Voornaam,Tussenvoegsel,Achternaam\nAda,van der,Low\n";
    assertThat(read(dutch).first().first(Field.FAMILY_NAME)).isEqualTo("van der Low");
    String mexican = "Nombre,Apellido paterno,Apellido materno\nAda,Low,Paz\n";
    assertThat(read(mexican).first().first(Field.FAMILY_NAME)).isEqualTo("Low Paz");
  }

  @Test
  void raws_blankBesideTicks_isANo() {
    Read read = read("Name,Email,Subscribed\nAda,a@b.example,\nBob,b@b.example,x\n");
    assertThat(read.first().first(Field.DO_NOT_EMAIL)).isEqualTo("yes");
  }

  @Test
  void raws_refusalInAColumnNobodyKnows_isHonoured() {
    Read read = read("Name,Phone,Kolumne\nAda,(785) 843-0763,do not call\nBob,,likes tea\n");
    assertThat(read.first().first(Field.DO_NOT_CONTACT)).isEqualTo("yes");
    assertThat(read.profile().roles()).endsWith("refusals");
    assertThat(read.profile().source().fields().get(2)).isEmpty();
  }

  @Test
  void raws_cellNotUnderstoodAmongOthers_countsAsANo() {
    Read read = read("Name,Phone,Do Not Call\nAda,(785) 843-0763,see file\nBob,,no\nCid,,yes\n");
    assertThat(read.first().first(Field.DO_NOT_CALL)).isEqualTo("yes");
  }
}
