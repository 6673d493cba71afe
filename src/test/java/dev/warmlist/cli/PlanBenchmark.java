package dev.warmlist.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.warmlist.match.ListGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures how long a plan takes beside the reading of its list, in one process: {@code
 * PlanBenchmark [ROWS [MEMBERS [WEEKS]]]}, 100,000 rows, 20 members and 52 weeks unless said. The
 * list is generated, with 42 as its seed.
 */
final class PlanBenchmark {
  private static final List<String> ZONES =
      List.of("America/New_York", "Europe/Madrid", "Europe/Berlin", "America/Chicago", "UTC");

  private PlanBenchmark() {}

  public static void main(String[] args) throws IOException {
    int rows = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    int members = args.length > 1 ? Integer.parseInt(args[1]) : 20;
    int weeks = args.length > 2 ? Integer.parseInt(args[2]) : 52;
    var out = new PrintStream(System.out, true, UTF_8);
    Path dir = Files.createTempDirectory("plan-benchmark");
    try {
      ListGenerator.write("contacts", rows, 42, dir);
      Path list = dir.resolve("crm.csv");
      Path playbook = Files.writeString(dir.resolve("team.yaml"), team(members, weeks));
      var stages = new StageClock(Thread.currentThread());
      long start = System.nanoTime();
      Invocation run =
          Invocation.of(
              "plan",
              list.toString(),
              "--playbook",
              playbook.toString(),
              "--as-of",
              "2026-11-23",
              "-o",
              dir.resolve("plan").toString());
      double seconds = (System.nanoTime() - start) / 1e9;
      out.println(run.err());
      Map<String, Double> shares = stages.stop();
      double reading = shares.get("read and clean") + shares.get("index");
      shares.forEach(
          (stage, share) ->
              out.printf(
                  Locale.ROOT,
                  "  %-24s %7.2f s %3.0f %%  %.2f of reading%n",
                  stage,
                  share * seconds,
                  100 * share,
                  share / reading));
      out.println("most memory ever resident: " + DedupeBenchmark.resident());
    } finally {
      DedupeBenchmark.delete(dir);
    }
  }

  private static String team(int members, int weeks) {
    var text = new StringBuilder("settings: {weeks: " + weeks + "}\nteam:\n");
    for (int i = 0; i < members; i++) {
      text.append(
          String.format(
              Locale.ROOT,
              "- {name: m%d, zone: %s, hours: %d}%n",
              i,
              ZONES.get(i % ZONES.size()),
              2 + i * 7 % 11));
    }
    return text.toString();
  }
}
