package dev.warmlist.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Cleaning twice changes nothing: on a million random cells, each read by itself and as part of a
 * row; and on the cells of real lists, where the system property {@code warmlist.lists} names a
 * folder of them.
 */
class TwiceTest {
  private static final int CHUNKS = 50;
  private static final int CELLS = 1_000_000;

  /** One in so many cells is a row of its own, as often a row of several is cleaned. */
  private static final int ROW_IN = 25;

  private static final int MOST_SHOWN = 40;
  private static final List<String> REGIONS = List.of("US", "DE", "", "FR", "GB", "CA", "BR", "CH");
  private static final Pattern SEPARATORS = Pattern.compile("[,;\\t|]");

  /** Everything that one thread needs. */
  private static final class Bench {
    private final Phones phones = new Phones();
    private final List<String> failures = new ArrayList<>();
    private final Map<String, UnaryOperator<String>> readers = new LinkedHashMap<>();

    Bench() {
      readers.put("tidy", Texts::tidy);
      readers.put("fold", Texts::fold);
      readers.put("e-mail", c -> first(Emails.read(c).stream().map(Email::address)));
      readers.put("phone", c -> first(phones.read(c, "DE").stream().map(Phone::value)));
      readers.put("site", c -> Sites.read(c).map(Site::url).orElse(""));
      readers.put("domain", Sites::domain);
      readers.put("profile", c -> Profiles.read(c).map(Profile::address).orElse(""));
      readers.put("postcode", c -> Postcodes.read(c, "US", "").value());
      readers.put("country", c -> Countries.read(c).orElse(""));
      readers.put("name", c -> Names.read(c).shown());
      readers.put("company", c -> Companies.read(c).shown());
      readers.put("title", c -> Titles.read(c).shown());
      readers.put("date", c -> Dates.read(c, DateOrder.DMY).map(Object::toString).orElse(""));
      readers.put("disposition", c -> Dispositions.read(c).map(Disposition::key).orElse(""));
    }

    private static String first(java.util.stream.Stream<String> values) {
      return values.findFirst().orElse("");
    }

    /** Reads a cell by itself, as a row of one cell, and tells what isn't stable. */
    void cell(Field field, String cell, String region) {
      reader(field).filter(name -> isFor(name, cell)).ifPresent(name -> readTwice(name, cell));
      row(List.of(Raw.of(field, cell)), region);
    }

    void row(List<Raw> raws, String region) {
      var cleaner = new Cleaner(new CleanSettings(region, DateOrder.DMY), phones);
      Values once = cleaner.clean(raws).values();
      var again = new ArrayList<Raw>();
      once.fields().forEach(f -> once.all(f).forEach(value -> again.add(Raw.of(f, value))));
      Values twice = cleaner.clean(again).values();
      if (!twice.equals(once)) {
        var lost = new ArrayList<String>();
        for (Field field : Field.values()) {
          if (!once.all(field).equals(twice.all(field))) {
            lost.add(field + " " + once.all(field) + " became " + twice.all(field));
          }
        }
        failures.add(lost + " in " + region + " from " + raws);
      }
    }

    void readTwice(String name, String cell) {
      UnaryOperator<String> reader = readers.get(name);
      String once = reader.apply(cell);
      String twice = reader.apply(once);
      if (!twice.equals(once)) {
        failures.add(name + " [" + cell + "]: [" + once + "] became [" + twice + "]");
      }
    }

    /** A cell with digits is no name; whoever reads it as one has refused it before. */
    private static boolean isFor(String name, String cell) {
      return !name.equals("name") || cell.chars().noneMatch(Character::isDigit);
    }

    private static Optional<String> reader(Field field) {
      return Optional.ofNullable(
          switch (field) {
            case NAME, GIVEN_NAME, FAMILY_NAME -> "name";
            case COMPANY -> "company";
            case TITLE -> "title";
            case EMAIL -> "e-mail";
            case PHONE, MOBILE, FAX -> "phone";
            case WEBSITE -> "site";
            case PROFILE -> "profile";
            case COUNTRY -> "country";
            case LAST_CONTACT, CALL_BACK, BIRTH_DATE, CONNECTED_ON -> "date";
            case DISPOSITION -> "disposition";
            case ADDRESS, STREET, CITY -> "tidy";
            case REGION -> "fold";
            case POSTCODE -> "postcode";
            default -> null;
          });
    }
  }

  private static List<String> failures(int chunk) {
    var random = new SplittableRandom(chunk);
    var bench = new Bench();
    int left = CELLS / CHUNKS;
    while (left > 0) {
      String region = RandomCells.pick(REGIONS, random);
      int way = random.nextInt(ROW_IN);
      if (way > 0) {
        Field field = RandomCells.pick(RandomCells.FIELDS, random);
        String cell = RandomCells.next(field, random);
        Bench.reader(field).ifPresent(name -> bench.readTwice(name, cell));
        if (way == 1) {
          bench.row(List.of(Raw.of(field, cell)), region);
        }
        left--;
      } else {
        List<Raw> row = row(random);
        bench.row(row, region);
        left -= row.size();
      }
    }
    return bench.failures;
  }

  private static List<Raw> row(RandomGenerator random) {
    var raws = new ArrayList<Raw>();
    for (int n = 2 + random.nextInt(7); n > 0; n--) {
      Field field = RandomCells.pick(RandomCells.FIELDS, random);
      raws.add(new Raw(field, RandomCells.next(field, random), random.nextInt(20) == 0));
    }
    return raws;
  }

  @Test
  void clean_aMillionRandomCellsTwice_changesNothing() {
    var failures =
        IntStream.range(0, CHUNKS)
            .parallel()
            .boxed()
            .flatMap(chunk -> failures(chunk).stream())
            .toList();

    assertThat(failures.stream().limit(MOST_SHOWN)).as("%d failures", failures.size()).isEmpty();
  }

  @Test
  @EnabledIfSystemProperty(named = "warmlist.lists", matches = ".+")
  void clean_cellsOfRealListsTwice_changesNothing() throws IOException {
    List<String> cells = cells(Path.of(System.getProperty("warmlist.lists")));
    var failures =
        IntStream.range(0, CHUNKS)
            .parallel()
            .boxed()
            .flatMap(chunk -> failures(cells, chunk).stream())
            .toList();

    System.err.println(cells.size() + " cells, each as every kind: " + failures.size());
    assertThat(failures.stream().limit(MOST_SHOWN)).as("%d failures", failures.size()).isEmpty();
  }

  private static List<String> failures(List<String> cells, int chunk) {
    var bench = new Bench();
    var random = new SplittableRandom(chunk);
    for (int i = chunk; i < cells.size(); i += CHUNKS) {
      String cell = cells.get(i);
      for (Field field : RandomCells.FIELDS) {
        bench.cell(field, cell, REGIONS.get(i % REGIONS.size()));
      }
      var raws = new ArrayList<Raw>();
      for (int n = 0; n < 5; n++) {
        raws.add(
            Raw.of(RandomCells.pick(RandomCells.FIELDS, random), RandomCells.pick(cells, random)));
      }
      bench.row(raws, "US");
    }
    return bench.failures;
  }

  /** All that stands between separators in the files of a folder, each once. */
  private static List<String> cells(Path folder) throws IOException {
    var cells = new LinkedHashSet<String>();
    try (var files = Files.walk(folder)) {
      for (Path file :
          files.filter(f -> f.toString().matches(".*\\.(csv|tsv)")).sorted().toList()) {
        for (String line : text(file).lines().toList()) {
          for (String cell : SEPARATORS.split(line, -1)) {
            cells.add(cell.replace("\"", ""));
          }
          for (String cell : line.split("\"", -1)) {
            cells.add(cell);
          }
        }
      }
    }
    return List.copyOf(cells);
  }

  private static String text(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String text = new String(bytes, StandardCharsets.UTF_8);
      return text.indexOf('\uFFFD') < 0 ? text : new String(bytes, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
