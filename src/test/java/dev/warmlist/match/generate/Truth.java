package dev.warmlist.match.generate;

import java.nio.file.Path;
import java.util.List;

/** The file that tells which rows are one: {@code list,row,entity}. */
final class Truth implements AutoCloseable {
  private final Cells cells;

  Truth(Path dir) {
    cells = new Cells(dir.resolve("truth.csv"), ',');
    cells.write(List.of("list", "row", "entity"));
  }

  void write(String list, int row, String entity) {
    cells.write(List.of(list, Integer.toString(row), entity));
  }

  @Override
  public void close() {
    cells.close();
  }
}
