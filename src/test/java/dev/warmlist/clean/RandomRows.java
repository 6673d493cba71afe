package dev.warmlist.clean;

import dev.warmlist.prospect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Rows of odd cells in likely and unlikely columns. */
final class RandomRows {
  private static final List<String> PIECES =
      List.of(
          "Ann",
          "JOHN",
          "pEtEr",
          "smith",
          "O'BRIEN",
          "van",
          "der",
          "de la",
          "McDONALD",
          "Smith,",
          "Jr.",
          "PhD",
          "MA",
          "Dr.",
          "Mr.",
          "Herr",
          "(Bob)",
          "\"Bobby\"",
          "&",
          "and",
          "/",
          "-",
          "J.",
          "Q",
          "王小明",
          "Иван",
          "N/A",
          "Inc.",
          "GmbH",
          "AG",
          "& Sons",
          "School",
          "Center",
          "LLC",
          "dba",
          "the",
          "ACME",
          "School,",
          "CEO",
          "Sales Manager",
          "head of",
          "Geschäftsführer",
          "ann@example.com",
          "BOB@FIRMA.DE",
          "not@",
          "http://x.example.org/a",
          "www.example.com",
          "linkedin.com/in/ada",
          "(415) 293-3313",
          "+49 30 901820",
          "0171 2345678",
          "x371",
          "+1 226 2649",
          "226-2649",
          "020 7946 0958",
          "555",
          "US",
          "Germany",
          "KS",
          "Bayern",
          "8014",
          "66044",
          "12 Main St",
          "Lawrence, KS 66044",
          "10115 Berlin",
          "2026-05-01",
          "03/15/24",
          "14 May 2026",
          "DNC",
          "no answer",
          "call back",
          "yes",
          "no",
          "x",
          "unsubscribed",
          "Europe/Berlin",
          ",",
          ";",
          "|",
          "  ",
          "\u00a0",
          "\u200b",
          "é",
          "e\u0301",
          "🚀",
          "'",
          "\"");
  private static final int LIKELY_FIELDS = 8;

  private RandomRows() {}

  static List<Raw> next(RandomGenerator random) {
    var raws = new ArrayList<Raw>();
    int cells = 1 + random.nextInt(LIKELY_FIELDS);
    for (int i = 0; i < cells; i++) {
      Field field = Field.values()[random.nextInt(Field.values().length)];
      boolean name = random.nextInt(3) == 0;
      raws.add(
          new Raw(
              name
                  ? List.of(Field.NAME, Field.GIVEN_NAME, Field.FAMILY_NAME).get(random.nextInt(3))
                  : field,
              text(random),
              random.nextInt(10) == 0));
    }
    return raws;
  }

  private static String text(RandomGenerator random) {
    var text = new StringBuilder();
    int pieces = 1 + random.nextInt(4);
    for (int i = 0; i < pieces; i++) {
      text.append(i > 0 && random.nextInt(8) > 0 ? " " : "");
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
