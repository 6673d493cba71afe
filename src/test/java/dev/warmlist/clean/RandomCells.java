package dev.warmlist.clean;

import dev.warmlist.prospect.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Cells as lists hold them, by field, and what copying, typing and conversion make of them. */
final class RandomCells {
  private static final Map<Field, List<String>> REAL = new LinkedHashMap<>();

  private static void real(Field field, String... cells) {
    REAL.put(field, List.of(cells));
  }

  static {
    real(
        Field.NAME,
        "Ada Lovelace",
        "LOVELACE, ADA",
        "Dr. Ada M. Lovelace, PhD",
        "ada van der berg",
        "O'BRIEN",
        "Jean-Luc de la Tour",
        "Smith, John Jr.",
        "McDONALD, RONALD",
        "王小明",
        "Иван Петров",
        "Acme GmbH",
        "Ann & Bob Smith",
        "Robert (Bob) Jones",
        "\"Bob\" Jones",
        "Herr Prof. Dr. Müller",
        "J. R. R. Tolkien",
        "Maria García López",
        "N/A",
        "Smith III, Ann",
        "Frau Ulrike von und zu Stein");
    real(
        Field.GIVEN_NAME,
        "Ada",
        "JOHN",
        "Hans-Peter",
        "j.",
        "Dr. Ada",
        "María José",
        "Ann (Annie)");
    real(
        Field.FAMILY_NAME,
        "Lovelace",
        "VAN DER BERG",
        "McDonald",
        "o'neill",
        "Müller-Lüdenscheidt",
        "Smith Jr.");
    real(
        Field.COMPANY,
        "Acme GmbH & Co. KG",
        "ACME, INC.",
        "The Gym Ltd",
        "Joe's Diner LLC",
        "Société X S.A.S.",
        "Foo dba Bar",
        "株式会社例",
        "c/o Smith AG");
    real(
        Field.TITLE,
        "CEO",
        "head of sales",
        "GESCHÄFTSFÜHRER",
        "VP, Marketing & Sales",
        "Directeur général",
        "Owner/Operator",
        "Dipl.-Ing.",
        "Herr Dr.");
    real(
        Field.EMAIL,
        "ada@example.com",
        "Ada Lovelace <ADA@Example.COM>",
        "mailto:ada@example.com?subject=x",
        "a@example.com; b@example.org",
        "ada (at) example.com",
        "ada@gmail,com",
        "ada@gmial.com",
        "info@firma.de",
        "ada+x@gmail.com",
        "ada@müller.de",
        "none@none.com",
        "ada@xn--mller-kva.de",
        "\"a b\"@example.com",
        "ada@[127.0.0.1]");
    real(
        Field.PHONE,
        "(415) 555-2671",
        "+1 415 555 2671 x12",
        "030/901820-12",
        "+49 (0)171 2345678",
        "0049 30 901820",
        "1-800-FLOWERS",
        "Tel: 030 901820 Fax: 030 901821",
        "415-555-2671; 785-843-0805",
        "4.91721E+11",
        "020 7946 0958 ext 7",
        "01 42 68 53 00",
        "4155552671.0",
        "O30 9O1820",
        "089 1234-10 bis -15",
        "cell 415.555.2671",
        "٠٣٠ ٩٠١٨٢٠",
        "911");
    real(
        Field.MOBILE,
        "0171 2345678",
        "+33 6 12 34 56 78",
        "030 901820",
        "m: 415 555 2671",
        "07400 123456");
    real(Field.FAX, "Fax (785) 843-0765", "030 901821", "fax: +49 30 901821");
    real(
        Field.WEBSITE,
        "www.example.com",
        "https://Example.com/Path?utm_source=x&a=1#b",
        "www.acme.com / www.acme.de",
        "http//example.co.uk",
        "ada@example.com",
        "https://www.linkedin.com/company/Acme/",
        "http://müller.de/a b",
        "example.museum",
        "HTTP://EXAMPLE.COM:80/",
        "http://xn--mller-kva.de",
        "www.example.com, www.example.org");
    real(
        Field.PROFILE,
        "https://www.linkedin.com/in/Ada-Lovelace/?trk=x",
        "in/ada",
        "@ada_l",
        "https://x.com/Ada",
        "http://twitter.com/#!/ada",
        "facebook.com/profile.php?id=12",
        "https://www.linkedin.com/sales/lead/ACwAABcdEfGhIjKlMnOpQrStUvWxYz0123,NAME_SEARCH,abcd",
        "linkedin.com/in/jos%C3%A9",
        "https://www.xing.com/profile/Ada_Lovelace/cv",
        "https://example.com/team");
    real(
        Field.ADDRESS,
        "623 Massachusetts St., Lawrence, KS 66044",
        "Hauptstr. 5, D-80331 München",
        "10 Downing Street, London SW1A 2AA",
        "12 rue de la Paix\n75002 Paris\nFrance",
        "Dam 1, 1012 JS Amsterdam",
        "PO Box 12, Ames IA 50010",
        "c/o Ada, Calle Mayor 5, 28013 Madrid, España",
        "1 George St, Sydney NSW 2000, Australia",
        "ul. Prosta 1, 00-850 Warszawa",
        "Av. Paulista 1000, São Paulo - SP, 01310-100",
        "the red house");
    real(
        Field.STREET,
        "12 Main St",
        "Hauptstr. 5",
        "c/o Meyer, Weg 3",
        "PO BOX 77",
        "12 MAIN ST APT 4");
    real(
        Field.CITY,
        "FRANKFURT AM MAIN",
        "lawrence",
        "D-80331 München",
        "St. Louis",
        "Saint-Étienne",
        "NYC",
        "66044 Lawrence",
        "LONDON SW1A 2AA",
        "Berlin, Germany");
    real(
        Field.POSTCODE,
        "66044",
        "8014",
        "66044.0",
        "660441234",
        "sw1a2aa",
        "D-80331",
        "k1a0b1",
        "1012js",
        "00850",
        "1310100",
        "CH-8001",
        "2000-123",
        "SW1A",
        "7501",
        "F-75002",
        "12345 6789",
        "n/a");
    real(
        Field.REGION,
        "KS",
        "kansas",
        "Calif.",
        "NRW",
        "Bayern",
        "Ont.",
        "(MI)",
        "Île-de-France",
        "SP",
        "ZH",
        "75",
        "MADRID",
        "n.y.",
        "US-CA",
        "Washington D.C.");
    real(
        Field.COUNTRY,
        "USA",
        "Deutschland",
        "GERMANY (DE)",
        "U.K.",
        "276",
        "Atlantis",
        "Republic of Ireland",
        "日本",
        "Holland",
        "DE",
        "United Staes",
        "BRD");
    real(
        Field.LAST_CONTACT,
        "03/15/24",
        "2024-03-15",
        "15.3.24",
        "14 May 2026",
        "45000",
        "yesterday",
        "15. März 2024",
        "2024-03-15T10:00:00Z");
    real(Field.CALL_BACK, "2026-05-01", "05/01/2026", "next week", "1 mai 2026");
    real(Field.BIRTH_DATE, "1815-12-10", "10.12.1815", "12/10/1815", "Dec 10, 1815");
    real(Field.CONNECTED_ON, "14 May 2026", "05/14/26");
    real(
        Field.DISPOSITION,
        "NI",
        "not interested",
        "call back 2026-05-01",
        "LM 3/4",
        "wrong number",
        "DNC",
        "Nicht interessiert",
        "no answer x3",
        "Kunde",
        "spoke w/ Bob, call back in May");
    real(Field.DO_NOT_CALL, "yes", "x", "no", "ask", "0", "DNC");
    real(Field.EMAIL_CONSENT, "yes", "2026-01-31", "no", "perhaps", "opt-in");
    real(Field.NOTES, "Likes tea.", "call  after\n5pm", "=1+1", "do not call");
    real(Field.STATUS, "unsubscribed", "Lead", "customer");
    real(Field.TIME_ZONE, "Europe/Berlin", "EST", "+01:00", "somewhere");
  }

  private static final List<String> HOSTILE =
      List.of(
          ",", ";", "|", "/", "-", "–", ".", ":", " ", "  ", "\t", "\n", "\u00a0", "\u200b",
          "\u200d", "\ufeff", "'", "\"", "’", "“", "(", ")", "[", "]", "<", ">", "&", "+", "@", "#",
          "?", "%", "=", "*", "_", "\\", "é", "e\u0301", "ß", "İ", "ı", "ﬁ", "Ω", "漢", "ا", "٣",
          "🚀", "\uD800", "\u0000", "\u0007", "０", "＋", "0", "1", "9", "00", "x", "X", "co", "St",
          " and ", " or ", "N/A", "the ", "Dr. ", " GmbH", "xn--", "%C3", "www.");

  static final List<Field> FIELDS = List.copyOf(REAL.keySet());

  private RandomCells() {}

  /**
   * The fields whose readers look at one name at a time: their cells vary in case alone, as the
   * tests of names hold the rest.
   */
  private static final Set<Field> NAMES =
      Set.of(Field.NAME, Field.GIVEN_NAME, Field.FAMILY_NAME, Field.COMPANY, Field.TITLE);

  /** A cell for a field, mostly near a real one, at times one of another field. */
  static String next(Field field, RandomGenerator random) {
    if (NAMES.contains(field)) {
      String name = pick(REAL.getOrDefault(field, List.of()), random);
      return random.nextInt(3) > 0 ? name : name.toUpperCase(Locale.ROOT);
    }
    Field like = random.nextInt(10) == 0 ? pick(FIELDS, random) : field;
    String cell = pick(REAL.getOrDefault(like, REAL.get(Field.NAME)), random);
    for (int n = random.nextInt(4); n > 0; n--) {
      cell = mutated(cell, random);
    }
    return cell;
  }

  static <T> T pick(List<T> list, RandomGenerator random) {
    return list.get(random.nextInt(list.size()));
  }

  private static String mutated(String cell, RandomGenerator random) {
    int at = random.nextInt(cell.length() + 1);
    int to = Math.min(cell.length(), at + 1 + random.nextInt(3));
    return switch (random.nextInt(10)) {
      case 0, 1 -> cell.substring(0, at) + pick(HOSTILE, random) + cell.substring(at);
      case 2 -> cell.substring(0, at) + cell.substring(to);
      case 3 -> cell.substring(0, at) + pick(HOSTILE, random) + cell.substring(to);
      case 4 -> cell.substring(0, at);
      case 5 -> cell.toUpperCase(Locale.ROOT);
      case 6 -> cell.toLowerCase(Locale.ROOT);
      case 7 -> cell + pick(HOSTILE, random) + pick(REAL.get(pick(FIELDS, random)), random);
      case 8 -> pick(HOSTILE, random) + cell + pick(HOSTILE, random);
      default -> cell.substring(at) + cell.substring(0, at);
    };
  }
}
