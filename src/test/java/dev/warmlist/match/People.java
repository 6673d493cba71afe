package dev.warmlist.match;

import dev.warmlist.Place;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Rows for tests. */
final class People {
  private static final List<String> GIVEN =
      List.of(
          "Anna", "Bob", "Robert", "Clara", "David", "Elena", "Frank", "Grace", "Hanna", "Ivan");
  private static final String[] SYLLABLES = {"ba", "ker", "lin", "mor", "sen", "to", "vic", "wal"};

  private People() {}

  /** Values from a text like {@code given_name=Bob; family_name=Smith}. */
  static Values of(String text) {
    var values = Values.builder();
    for (String part : text.split(";", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        Field field = Field.of(part.substring(0, equals).strip()).orElseThrow();
        values.add(field, part.substring(equals + 1).strip());
      }
    }
    Values parts = values.build();
    String name = parts.first(Field.GIVEN_NAME) + " " + parts.first(Field.FAMILY_NAME);
    return values.add(Field.NAME, name.strip()).build();
  }

  /** An answer about two rows. */
  static Decision decided(Values a, Values b, boolean same) {
    return new Decision(PairIds.of(a, b), same, Place.of("review.csv", 2), a, b);
  }

  /** Random people at random firms, a third of them a second time with something changed. */
  static List<Values> list(int people, long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    List<Values> rows = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      String given = GIVEN.get(random.nextInt(GIVEN.size()));
      String family = family(random);
      String firm = family(random) + " Foods";
      String mail = given + "." + family + "@" + firm.replace(" ", "") + ".com";
      String phone = "+1212555" + (1000 + random.nextInt(9000));
      rows.add(person(given, family, firm, mail, phone));
      switch (random.nextInt(9)) {
        case 0 -> rows.add(person(given, family, firm, "", phone));
        case 1 -> rows.add(person(given.substring(0, 1), family, firm, mail, ""));
        case 2 -> rows.add(person(given, family + "n", firm, mail, phone));
        default -> {}
      }
    }
    return rows;
  }

  private static Values person(
      String given, String family, String firm, String mail, String phone) {
    return of(
        "given_name=%s;family_name=%s;company=%s;email=%s;phone=%s"
            .formatted(given, family, firm, mail.toLowerCase(java.util.Locale.ROOT), phone));
  }

  private static String family(RandomGenerator random) {
    var name = new StringBuilder();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
