package dev.warmlist.list;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A list and its mapping, column by column: a line {@code == name: how it is shown}, then for each
 * column a line {@code Header = role | cell | cell}. A column that stops the run has the role
 * {@code stop}. Lines that begin with {@code !} are remarks.
 */
record MappingCase(String name, String words, List<Column> columns, List<String> remarks) {

  record Column(String header, String role, List<String> cells) {}

  static List<MappingCase> read(Path file) throws IOException {
    var cases = new ArrayList<MappingCase>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("== ")) {
        int colon = line.indexOf(": ");
        String words = line.substring(colon + 2);
        cases.add(
            new MappingCase(line.substring(3, colon), words, new ArrayList<>(), new ArrayList<>()));
      } else if (line.startsWith("! ")) {
        cases.get(cases.size() - 1).remarks().add(line.substring(2));
      } else if (!line.isBlank() && !line.startsWith("# ")) {
        cases.get(cases.size() - 1).columns().add(column(line));
      }
    }
    return cases;
  }

  private static Column column(String line) {
    int equals = line.indexOf(" = ");
    String[] cells = line.substring(equals + 3).split(" ?\\| ?", -1);
    return new Column(
        line.substring(0, equals).strip(),
        cells[0].strip(),
        List.of(cells).subList(1, cells.length));
  }

  /** The list's columns, by their places in another order. */
  Columns columns(List<Integer> order) {
    List<Column> shuffled = order.stream().map(columns::get).toList();
    int rows = columns.stream().mapToInt(c -> c.cells().size()).max().orElse(0);
    var sample = new ArrayList<CsvRow>();
    for (int row = 0; row < rows; row++) {
      int r = row;
      sample.add(
          new CsvRow(
              row + 2,
              shuffled.stream().map(c -> r < c.cells().size() ? c.cells().get(r) : "").toList(),
              false));
    }
    return new Columns(shuffled.stream().map(Column::header).toList(), sample);
  }

  List<Integer> order() {
    var order = new ArrayList<Integer>();
    for (int i = 0; i < columns.size(); i++) {
      order.add(i);
    }
    return order;
  }

  static Mapping map(Columns columns) {
    var mapper = new Mapper(Aliases.load(), Signature.load());
    boolean headless = columns.headers().stream().allMatch(h -> h.matches("column_\\d+"));
    return headless ? mapper.mapCells(columns, Map.of()) : mapper.map(columns, Map.of());
  }

  static List<String> roles(Mapping mapping) {
    var roles = new ArrayList<>(mapping.roles());
    for (int i = 0; i < roles.size(); i++) {
      if (mapping.how().get(i) == Assignment.How.OPEN) {
        roles.set(i, "stop");
      }
    }
    return roles;
  }

  /** The case as its file says it. */
  String expected() {
    return text(words, columns.stream().map(Column::role).toList(), remarks);
  }

  /** The case as the list is mapped. */
  String actual() {
    Mapping mapping = map(columns(order()));
    return text(mapping.words(), roles(mapping), mapping.remarks());
  }

  private String text(String how, List<String> roles, List<String> said) {
    var lines = new ArrayList<String>();
    lines.add("== " + name + ": " + how);
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      String cells = column.cells().stream().map(c -> " | " + c).collect(Collectors.joining());
      lines.add(column.header() + " = " + roles.get(i) + cells);
    }
    said.forEach(remark -> lines.add("! " + remark));
    return String.join("\n", lines);
  }

  /** Prints cases as they are mapped now; for writing new ones down, which are then looked at. */
  public static void main(String[] files) throws IOException {
    for (String file : files) {
      for (MappingCase one : read(Path.of(file))) {
        System.out.println(one.actual() + "\n");
      }
    }
  }
}
