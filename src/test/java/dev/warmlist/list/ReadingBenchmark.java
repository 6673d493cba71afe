package dev.warmlist.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Measures how long a list takes to be opened and read, record by record, beside counting its bytes
 * and beside plain Commons CSV: {@code ReadingBenchmark FILE [ROUNDS]}. Times are seconds of the
 * processor, so that a busy machine doesn't matter much; each way is warmed by the rounds before.
 */
final class ReadingBenchmark {
  private static final int MEGABYTE = 1 << 20;

  private ReadingBenchmark() {}

  /** Something that counts records, or bytes. */
  private interface Way {
    long count() throws IOException;
  }

  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    for (int round = 1; round <= rounds; round++) {
      double bytes = seconds(() -> bytes(file));
      double commons = seconds(() -> commons(file));
      double ours = seconds(() -> ours(file));
      out.printf(
          Locale.ROOT,
          "round %d: bytes %.2f s, Commons CSV %.2f s, ListReader %.2f s = %.1f times bytes,"
              + " %.2f times Commons CSV, %.0f MB/s%n",
          round,
          bytes,
          commons,
          ours,
          ours / bytes,
          ours / commons,
          Files.size(file) / ours / MEGABYTE);
    }
  }

  private static double seconds(Way way) throws IOException {
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long start = thread.getCurrentThreadCpuTime();
    long n = way.count();
    if (n == 0) {
      throw new IllegalStateException("nothing was read");
    }
    return (thread.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static long bytes(Path file) throws IOException {
    byte[] chunk = new byte[1 << 16];
    long lines = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        for (int i = 0; i < n; i++) {
          lines += chunk[i] == '\n' ? 1 : 0;
        }
      }
    }
    return lines;
  }

  private static long commons(Path file) throws IOException {
    long cells = 0;
    try (var in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), UTF_8))) {
      for (CSVRecord record : CSVFormat.RFC4180.parse(in)) {
        cells += record.size();
      }
    }
    return cells;
  }

  private static long ours(Path file) {
    ListInput input = ListInputs.of(List.of(file.toString()), InputStream.nullInputStream()).get(0);
    long cells = 0;
    try (var reader = ListReader.openAny(input, ReadSettings.DETECT)) {
      for (var next = reader.next(); next.isPresent(); next = reader.next()) {
        cells += next.get().cells().size();
      }
    }
    return cells;
  }
}
