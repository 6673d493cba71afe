package dev.warmlist.match;

import dev.warmlist.match.Trap.Pair;
import dev.warmlist.match.Trap.Right;
import dev.warmlist.match.Trap.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads traps from files that people read too:
 *
 * <pre>
 * ## DE firms · A title
 * Company | Phone
 * Nordwind Bau GmbH | 040 66969 120
 * Nordwind Bau | 040 66969 120
 * > 1-2 same [name, phone]: A reason.
 * </pre>
 *
 * {@code others} in place of the rows of a verdict stands for all pairs that no other verdict
 * names.
 */
final class TrapReader {
  /** The headers that traps may have, in the order of lists that hold many traps. */
  static final List<String> COLUMNS =
      List.of(
          "Customer No",
          "Name",
          "First Name",
          "Middle Name",
          "Last Name",
          "Suffix",
          "Job Title",
          "Company",
          "Email",
          "Phone",
          "Mobile",
          "Street",
          "City",
          "State",
          "Postcode",
          "Country",
          "Website",
          "LinkedIn URL",
          "Birth Date");

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "dev", "warmlist", "match", "traps");
  private static final Pattern TITLE = Pattern.compile("## ([A-Z]{2})( firms| places)? · (.+)");
  private static final Pattern VERDICT =
      Pattern.compile("> ([-, 0-9]+|others) ([a-z-]+)(?: \\[(.+?)])?: (.+)");

  private TrapReader() {}

  /** All traps, in the order of files and lines. */
  static List<Trap> all() throws IOException {
    List<Trap> traps = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".trap")).sorted().toList()) {
        traps.addAll(read(file));
      }
    }
    return traps;
  }

  /** The titles of the traps that aren't judged rightly yet. */
  static List<String> pending() throws IOException {
    return Files.readAllLines(FOLDER.resolve("pending.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private static List<Trap> read(Path file) throws IOException {
    String theme = file.getFileName().toString().replace(".trap", "");
    List<Trap> traps = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("## ") && !lines.isEmpty()) {
        traps.add(trap(theme, lines));
        lines.clear();
      }
      if (line.startsWith("## ") || !(line.isBlank() || line.startsWith("#"))) {
        lines.add(line);
      }
    }
    traps.add(trap(theme, lines));
    return traps;
  }

  private static Trap trap(String theme, List<String> lines) {
    Matcher title = matched(TITLE, lines.get(0));
    var kind =
        title.group(2) == null
            ? Trap.Kind.PEOPLE
            : Trap.Kind.valueOf(title.group(2).strip().toUpperCase(Locale.ROOT));
    List<String> columns = cells(lines.get(1));
    if (!COLUMNS.containsAll(columns)) {
      throw new IllegalArgumentException(title.group(3) + ": a column isn't one of " + COLUMNS);
    }
    List<List<String>> rows = new ArrayList<>();
    List<Verdict> verdicts = new ArrayList<>();
    for (String line : lines.subList(2, lines.size())) {
      if (line.startsWith("> ")) {
        verdicts.add(verdict(matched(VERDICT, line), rows.size(), verdicts));
      } else {
        rows.add(cells(line));
      }
    }
    return new Trap(theme, title.group(1), kind, title.group(3), columns, rows, verdicts);
  }

  private static Verdict verdict(Matcher line, int rows, List<Verdict> before) {
    List<Pair> pairs = new ArrayList<>();
    if (line.group(1).equals("others")) {
      for (int a = 0; a < rows; a++) {
        for (int b = a + 1; b < rows; b++) {
          pairs.add(new Pair(a, b));
        }
      }
      before.forEach(verdict -> pairs.removeAll(verdict.pairs()));
    } else {
      for (String pair : line.group(1).split(", *", -1)) {
        String[] ends = pair.strip().split("-", -1);
        pairs.add(new Pair(Integer.parseInt(ends[0]) - 1, Integer.parseInt(ends[1]) - 1));
      }
    }
    List<String> evidence =
        line.group(3) == null ? List.of() : List.of(line.group(3).split(", *", -1));
    return new Verdict(pairs, Right.of(line.group(2)), evidence, line.group(4));
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
  }

  private static Matcher matched(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not understood: " + line);
    }
    return matcher;
  }
}
