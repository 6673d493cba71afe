package dev.warmlist.export;

import dev.warmlist.consent.Stopped;
import dev.warmlist.list.CsvFile;
import dev.warmlist.list.WrittenCsv;
import dev.warmlist.match.Link;
import dev.warmlist.prospect.RowRef;
import dev.warmlist.prospect.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** {@code merges.csv}: each link that holds a prospect's rows together, and what speaks for it. */
public final class MergesCsv implements AutoCloseable {
  /** The columns. */
  public static final List<String> HEADER =
      List.of(
          "prospect_id",
          "a_list",
          "a_row",
          "b_list",
          "b_row",
          "weight",
          "probability",
          "evidence",
          "pair_id");

  /**
   * A line, read back.
   *
   * @param prospectId the prospect whose rows they are
   * @param aList the earlier row's list
   * @param aRow its number, from 1
   * @param bList the later row's list
   * @param bRow its number, from 1
   * @param weight the match weight in bits, with its sign
   * @param probability 0 to 1, four decimals
   * @param evidence the comparisons: {@code given name: nickname "bob" ~ "robert" +5.1; ...}
   */
  public record Entry(
      String prospectId,
      String aList,
      int aRow,
      String bList,
      int bRow,
      String weight,
      String probability,
      String evidence) {}

  private final CsvFile file;
  private final List<Source> lists;

  /** Begins the file with its header. */
  public MergesCsv(CsvFile file, List<Source> lists) {
    this.file = file;
    this.lists = List.copyOf(lists);
    file.row(HEADER);
  }

  /**
   * Writes a link between two rows of a prospect.
   *
   * @param pairId what the two are called in {@link ReviewCsv decisions}, by which it can be undone
   * @param stoppedHandles handles that must not be shown; nothing when no value may be
   */
  public void write(
      String prospectId,
      RowRef a,
      RowRef b,
      Link link,
      String pairId,
      Optional<Set<String>> stoppedHandles) {
    Optional<Stopped> stopped = stoppedHandles.map(Stopped::new);
    file.row(
        List.of(
            prospectId,
            lists.get(a.list()).label(),
            String.valueOf(a.row()),
            lists.get(b.list()).label(),
            String.valueOf(b.row()),
            Evidence.bits(link.weight()),
            Evidence.probability(link.probability()),
            Evidence.of(link, value -> stopped.map(s -> s.shown(value)).orElse("")),
            pairId));
  }

  @Override
  public void close() {
    file.close();
  }

  /** Reads a file line by line, in its order. */
  public static void read(Path path, Consumer<Entry> each) {
    try (WrittenCsv records = WrittenCsv.open(path)) {
      TouchesCsv.requireColumn(path, records.header(), "prospect_id");
      for (var line = records.next(); line.isPresent(); line = records.next()) {
        each.accept(entry(line.get()));
      }
    }
  }

  private static Entry entry(WrittenCsv.Line line) {
    return new Entry(
        line.get("prospect_id"),
        line.get("a_list"),
        LineageCsv.number(line.get("a_row")),
        line.get("b_list"),
        LineageCsv.number(line.get("b_row")),
        line.get("weight"),
        line.get("probability"),
        line.get("evidence"));
  }
}
