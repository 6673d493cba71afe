package dev.warmlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over random lists: every row has one outcome, in each file that speaks of it. */
class AccountingTest {
  private static final List<String> GIVEN = List.of("Ann", "Bob", "Robert", "Zoë", "", "N/A");
  private static final List<String> FAMILY =
      List.of("Carroll", "Boyd", "Boyd Jr.", "Weiß", "", "x");
  private static final List<String> FIRMS = List.of("Acme Inc.", "Acme", "Globex GmbH", "", "");
  private static final List<String> NO = List.of("", "", "", "yes", "no");
  private static final List<String> RESULT = List.of("", "NI", "LM", "DNC", "CB 01.12.2026", "NA");

  @TempDir private Path folder;

  @Test
  void plan_randomLists_accountsForEveryRow() throws IOException {
    for (int seed = 0; seed < 25; seed++) {
      var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
      Path a = list("a" + seed, random);
      Path b = list("b" + seed, random);
      Path never = folder.resolve("never" + seed + ".csv");
      Files.writeString(never, "email\nann.boyd@acme.example\n");
      Path plan = folder.resolve("plan" + seed);
      var run =
          Invocation.of(
              "plan",
              a.toString(),
              b.toString(),
              "--do-not-contact",
              never.toString(),
              "-o",
              plan.toString());
      assertThat(run.status()).as(run.err()).isZero();
      JsonNode total = new ObjectMapper().readTree(plan.resolve("summary.json").toFile());
      long lineage = Files.readString(plan.resolve("lineage.csv")).lines().count() - 1;
      assertThat(lineage).as("seed %d", seed).isEqualTo(120);
      assertThat(total.findValue("read").asInt()).isPositive();
      for (String file :
          List.of("prospects.csv", "touches.csv", "plan.json", "plan.ics", "report.html")) {
        assertThat(Files.readString(plan.resolve(file)))
            .as("%s, seed %d", file, seed)
            .doesNotContainIgnoringCase("ann.boyd@acme.example");
      }
    }
  }

  @Test
  void dedupe_randomLists_keepsWhatCleanKeeps() throws IOException {
    for (int seed = 0; seed < 10; seed++) {
      var random = RandomGeneratorFactory.of("L64X128MixRandom").create(1000 + seed);
      Path list = list("d" + seed, random);
      Path lineage = folder.resolve("lineage" + seed + ".csv");
      var run = Invocation.of("dedupe", list.toString(), "--lineage", lineage.toString());
      assertThat(run.status()).as(run.err()).isZero();
      List<String> lines = Files.readAllLines(lineage);
      long kept = lines.stream().filter(l -> l.contains(",kept,")).count();
      assertThat(lines).hasSize(61);
      assertThat(run.out().lines().count() - 1).isEqualTo(kept);
    }
  }

  private Path list(String name, RandomGenerator random) throws IOException {
    var csv =
        new StringBuilder("First Name,Last Name,Company,Email,Phone,Do Not Call,Call result\n");
    for (int i = 0; i < 60; i++) {
      String given = pick(GIVEN, random);
      String family = pick(FAMILY, random);
      String email =
          random.nextInt(3) == 0
              ? ""
              : given.toLowerCase(java.util.Locale.ROOT)
                  + "."
                  + family.toLowerCase(java.util.Locale.ROOT)
                  + "@acme.example";
      String phone = random.nextInt(3) == 0 ? "" : "614-555-01" + (10 + random.nextInt(30));
      csv.append(
              String.join(
                  ",",
                  given,
                  family,
                  pick(FIRMS, random),
                  email,
                  phone,
                  pick(NO, random),
                  pick(RESULT, random)))
          .append(random.nextInt(20) == 0 ? ",surplus\n" : "\n");
    }
    Path file = folder.resolve(name + ".csv");
    Files.writeString(file, csv);
    return file;
  }

  private static String pick(List<String> from, RandomGenerator random) {
    return from.get(random.nextInt(from.size()));
  }
}
