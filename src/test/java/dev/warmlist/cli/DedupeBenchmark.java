package dev.warmlist.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.warmlist.match.ListGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Measures {@code dedupe} beside a yardstick in the same process, which reads the same list with
 * Commons CSV and writes the first row of each e-mail: {@code DedupeBenchmark [ROWS [ROUNDS]]},
 * 100,000 rows and two rounds unless said. Before any clock runs, a shuffled list must give the
 * same clusters. The list is generated, with 42 as its seed.
 */
final class DedupeBenchmark {
  private static final int SHUFFLED = 10_000;
  private static final double GIGA = 1e9;

  private final PrintStream out = new PrintStream(System.out, true, UTF_8);
  private final Path dir;

  private DedupeBenchmark(Path dir) {
    this.dir = dir;
  }

  public static void main(String[] args) throws IOException {
    int rows = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 2;
    Path dir = Files.createTempDirectory("dedupe-benchmark");
    var benchmark = new DedupeBenchmark(dir);
    try {
      benchmark.requireSameWhenShuffled(Math.min(rows, SHUFFLED));
      benchmark.measure(rows, rounds);
    } finally {
      delete(dir);
    }
  }

  private void measure(int rows, int rounds) throws IOException {
    ListGenerator.write("contacts", rows, 42, dir);
    Path list = dir.resolve("crm.csv");
    out.printf(Locale.ROOT, "%,d rows, %,d bytes%n", rows, Files.size(list));
    for (int round = 1; round <= rounds; round++) {
      long start = System.nanoTime();
      int distinct = distinctByMail(list, dir.resolve("distinct.csv"));
      double yardstick = (System.nanoTime() - start) / GIGA;
      var stages = new StageClock(Thread.currentThread());
      start = System.nanoTime();
      dedupe(list, dir.resolve("unique.csv"));
      double ours = (System.nanoTime() - start) / GIGA;
      out.printf(
          Locale.ROOT,
          "round %d: distinct by e-mail (Commons CSV) %.2f s, %,d rows;"
              + " dedupe %.2f s = %.1f times%n",
          round,
          yardstick,
          distinct,
          ours,
          ours / yardstick);
      stages.stop().forEach((stage, share) -> say(stage, share * ours, share));
    }
    out.println("most memory ever resident: " + resident());
  }

  private void say(String stage, double seconds, double share) {
    out.printf(Locale.ROOT, "  %-24s %7.2f s %3.0f %%%n", stage, seconds, 100 * share);
  }

  private static void dedupe(Path list, Path to, String... more) {
    List<String> args = new ArrayList<>(List.of("dedupe", "-q", "-o", to.toString()));
    args.addAll(List.of(more));
    args.add(list.toString());
    var run = Invocation.of(args.toArray(String[]::new));
    if (run.status() != 0) {
      throw new IllegalStateException(run.err());
    }
  }

  private static int distinctByMail(Path list, Path to) throws IOException {
    Set<String> mails = new HashSet<>();
    var format = CSVFormat.RFC4180.builder().setHeader().get();
    try (var in = Files.newBufferedReader(list, UTF_8);
        BufferedWriter writer = Files.newBufferedWriter(to, UTF_8);
        var parser = format.parse(in);
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180)) {
      printer.printRecord(parser.getHeaderNames());
      for (CSVRecord record : parser) {
        if (mails.add(record.get("Email"))) {
          printer.printRecord((Object[]) record.values());
        }
      }
    }
    return mails.size();
  }

  /** Stops the benchmark unless a list gives the same clusters in another order. */
  private void requireSameWhenShuffled(int rows) throws IOException {
    Path folder = Files.createDirectory(dir.resolve("shuffled"));
    ListGenerator.write("contacts", rows, 42, folder);
    List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("crm.csv"), UTF_8));
    String header = lines.remove(0);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      order.add(i);
    }
    List<List<Integer>> straight = clusters(folder, header, lines, order);
    Collections.shuffle(order, new Random(1));
    if (!straight.equals(clusters(folder, header, lines, order))) {
      throw new IllegalStateException("the shuffled list has other clusters");
    }
    out.printf(
        Locale.ROOT,
        "%,d rows: %,d clusters, the same when shuffled%n",
        lines.size(),
        straight.size());
  }

  /** The clusters as sorted numbers of lines; records of generated lists have one line each. */
  private static List<List<Integer>> clusters(
      Path folder, String header, List<String> lines, List<Integer> order) throws IOException {
    Path list = folder.resolve("list.csv");
    List<String> text = new ArrayList<>(List.of(header));
    order.forEach(i -> text.add(lines.get(i)));
    Files.write(list, text, UTF_8);
    Path lineage = folder.resolve("lineage.csv");
    dedupe(list, folder.resolve("unique.csv"), "--lineage", lineage.toString());
    Map<String, List<Integer>> byId = new HashMap<>();
    try (var in = Files.newBufferedReader(lineage, UTF_8);
        var parser =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(in)) {
      for (CSVRecord record : parser) {
        int line = order.get(Integer.parseInt(record.get("row")) - 1);
        String id = record.get("prospect_id");
        byId.computeIfAbsent(id.isEmpty() ? "alone " + line : id, k -> new ArrayList<>()).add(line);
      }
    }
    byId.values().forEach(Collections::sort);
    return byId.values().stream().sorted((a, b) -> a.get(0).compareTo(b.get(0))).toList();
  }

  /** The most memory that this process ever had resident, where the system tells. */
  static String resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return "not known";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .findFirst()
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .orElse("not known");
  }

  static void delete(Path dir) throws IOException {
    try (var files = Files.walk(dir)) {
      for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
