package dev.warmlist.match.generate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A list that is written while its rows are made, and its rows' lines of the truth. Rows leave in
 * another order than they come: one waits among 20,000 for its turn, so that duplicates stand apart
 * and a list of any length takes little memory.
 */
final class ListFile implements AutoCloseable {
  private static final int WAITING = 20_000;

  private record Waiting(List<String> cells, String entity) {}

  private final String name;
  private final Cells cells;
  private final String footer;
  private final Truth truth;
  private final Dice dice;
  private final List<Waiting> waiting = new ArrayList<>();
  private int rows;

  /**
   * An empty list.
   *
   * @param preamble text before the header, with its line ends
   * @param footer text after the last row, with its line ends
   */
  ListFile(
      Path dir,
      String name,
      char delimiter,
      String preamble,
      String footer,
      List<String> header,
      Truth truth,
      Dice dice) {
    this.name = name;
    this.footer = footer;
    this.truth = truth;
    this.dice = dice;
    cells = new Cells(dir.resolve(name), delimiter);
    cells.text(preamble);
    cells.write(header);
  }

  /** A plain list with commas. */
  ListFile(Path dir, String name, List<String> header, Truth truth, Dice dice) {
    this(dir, name, ',', "", "", header, truth, dice);
  }

  /** Takes a row. */
  void add(List<String> row, String entity) {
    var next = new Waiting(row, entity);
    if (waiting.size() < WAITING) {
      waiting.add(next);
    } else {
      write(waiting.set(dice.below(WAITING), next));
    }
  }

  private void write(Waiting row) {
    cells.write(row.cells);
    rows++;
    truth.write(name, rows, row.entity);
  }

  @Override
  public void close() {
    while (!waiting.isEmpty()) {
      int last = waiting.size() - 1;
      int at = dice.below(last + 1);
      Waiting row = waiting.get(at);
      waiting.set(at, waiting.get(last));
      waiting.remove(last);
      write(row);
    }
    cells.text(footer);
    cells.close();
  }
}
