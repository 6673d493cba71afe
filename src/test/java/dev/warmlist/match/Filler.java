package dev.warmlist.match;

import dev.warmlist.clean.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Rows that have nothing to do with a trap, as a list of the country has them: colleagues who share
 * a switchboard, direct lines, private mail, a few rows that stand there twice.
 */
final class Filler {
  private static final Path FILE =
      Path.of("src", "test", "resources", "dev", "warmlist", "match", "filler.txt");

  private final Map<String, List<String>> words;
  private final RandomGenerator random;
  private final Set<String> names = new HashSet<>();

  private Filler(Map<String, List<String>> words, long seed) {
    this.words = words;
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  /** The words of all countries. */
  static Map<String, Map<String, List<String>>> words() throws IOException {
    Map<String, Map<String, List<String>>> countries = new TreeMap<>();
    Map<String, List<String>> country = new TreeMap<>();
    for (String line : Files.readAllLines(FILE)) {
      if (line.startsWith("[")) {
        country = new TreeMap<>();
        countries.put(line.substring(1, 3), country);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        int colon = line.indexOf(':');
        country.put(line.substring(0, colon), List.of(line.substring(colon + 2).split("; ", -1)));
      }
    }
    return countries;
  }

  /** Rows by header; about one in twelve is another row in a slightly other form. */
  static List<Map<String, String>> rows(
      Map<String, List<String>> words, String country, Trap.Kind kind, int size, long seed) {
    return new Filler(words, seed).rows(country, kind, size);
  }

  private List<Map<String, String>> rows(String country, Trap.Kind kind, int size) {
    List<Map<String, String>> firms = new ArrayList<>();
    List<Map<String, String>> rows = new ArrayList<>();
    while (rows.size() < size) {
      if (!rows.isEmpty() && random.nextInt(12) == 0) {
        rows.add(again(rows.get(random.nextInt(rows.size()))));
        continue;
      }
      boolean another = kind != Trap.Kind.PEOPLE || firms.isEmpty() || random.nextInt(5) < 3;
      if (another) {
        firms.add(firm(country));
      }
      Map<String, String> firm =
          firms.get(another ? firms.size() - 1 : random.nextInt(firms.size()));
      rows.add(
          switch (kind) {
            case PEOPLE -> person(firm);
            case FIRMS -> firm;
            case PLACES -> place(firm);
          });
    }
    return rows;
  }

  private Map<String, String> firm(String country) {
    String[] town = pick("town").split("/", -1);
    String name = unique(() -> family() + " " + pick("trade"));
    String domain = letters(name) + ".example";
    Map<String, String> firm = new LinkedHashMap<>();
    firm.put("Company", name + " " + pick("form"));
    firm.put("Email", "info@" + domain);
    firm.put("Phone", number(pick("phone"), town[3]));
    firm.put("Street", pick("street").replace("%", String.valueOf(1 + random.nextInt(180))));
    firm.put("City", town[0]);
    firm.put("State", town[1]);
    firm.put("Postcode", number(town[2] + pick("postcode"), ""));
    firm.put("Country", country);
    firm.put("Website", "www." + domain);
    firm.put("dial", town[3]);
    firm.put("domain", domain);
    return firm;
  }

  private static Map<String, String> place(Map<String, String> firm) {
    Map<String, String> place = new LinkedHashMap<>(firm);
    place.put("Name", firm.get("Company"));
    place.remove("Company");
    return place;
  }

  private Map<String, String> person(Map<String, String> firm) {
    String[] name = unique(() -> pick("given") + "\t" + family()).split("\t", -1);
    String mail = letters(name[0]) + "." + letters(name[1]);
    Map<String, String> row = new LinkedHashMap<>(firm);
    row.put("Customer No", "C" + (10_000 + random.nextInt(90_000)));
    row.put("Name", name[0] + " " + name[1]);
    row.put("First Name", name[0]);
    row.put("Last Name", name[1]);
    row.put("Job Title", pick("title"));
    row.put(
        "Email",
        switch (random.nextInt(8)) {
          case 0 -> "";
          case 1 -> firm.get("Email");
          case 2 -> mail + random.nextInt(10, 99) + "@" + pick("free");
          default -> mail + "@" + firm.get("domain");
        });
    boolean direct = random.nextInt(3) == 0;
    row.put("Phone", direct ? number(pick("phone"), firm.get("dial")) : firm.get("Phone"));
    row.put("Mobile", random.nextInt(3) == 0 ? number(pick("mobile"), firm.get("dial")) : "");
    row.put(
        "LinkedIn URL",
        random.nextInt(3) == 0
            ? "linkedin.com/in/" + mail.replace('.', '-') + number("-###", "")
            : "");
    row.put(
        "Birth Date",
        "19%02d-%02d-%02d"
            .formatted(random.nextInt(50, 99), random.nextInt(1, 13), random.nextInt(1, 29)));
    return row;
  }

  /** The same once more: in capitals, with a cell that is missing. */
  private Map<String, String> again(Map<String, String> row) {
    Map<String, String> again = new LinkedHashMap<>(row);
    for (String column : List.of("Name", "First Name", "Last Name", "Street", "City")) {
      again.computeIfPresent(column, (c, cell) -> cell.toUpperCase(Locale.ROOT));
    }
    again.put(
        List.of("Email", "Phone", "Street", "Mobile", "Job Title").get(random.nextInt(5)), "");
    return again;
  }

  private String family() {
    return random.nextBoolean() ? pick("family") : pick("head") + pick("tail");
  }

  private String unique(java.util.function.Supplier<String> making) {
    String made = making.get();
    while (!names.add(made)) {
      made = making.get();
    }
    return made;
  }

  private String pick(String what) {
    List<String> of = words.get(what);
    return of.get(random.nextInt(of.size()));
  }

  private String number(String form, String dial) {
    var number = new StringBuilder();
    for (char c : form.replace("@", dial).toCharArray()) {
      number.append(
          switch (c) {
            case '#' -> (char) ('0' + random.nextInt(10));
            case 'D', 'G' -> (char) (c + random.nextInt(3));
            default -> c;
          });
    }
    return number.toString();
  }

  private static String letters(String text) {
    return Arrays.stream(Words.plain(Texts.fold(text)).split(" ", -1)).reduce("", String::concat);
  }
}
