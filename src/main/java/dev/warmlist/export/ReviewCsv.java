package dev.warmlist.export;

import dev.warmlist.Place;
import dev.warmlist.UserError;
import dev.warmlist.export.ReviewDecision.Verdict;
import dev.warmlist.list.CsvFile;
import dev.warmlist.list.WrittenCsv;
import dev.warmlist.match.Link;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Row;
import dev.warmlist.prospect.Source;
import dev.warmlist.prospect.Values;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code review.csv}: pairs to look at, both records side by side, and the form for the answer.
 * Decided pairs of an earlier file stay in it, since a decision holds for good.
 */
public final class ReviewCsv implements AutoCloseable {
  private static final List<Field> SHOWN =
      List.of(
          Field.NAME,
          Field.TITLE,
          Field.COMPANY,
          Field.EMAIL,
          Field.PHONE,
          Field.MOBILE,
          Field.STREET,
          Field.POSTCODE,
          Field.CITY,
          Field.REGION,
          Field.COUNTRY,
          Field.PROFILE,
          Field.WEBSITE);

  private static final Pattern BETWEEN = Pattern.compile("; ");

  /** The columns; the last one is for people to fill. */
  public static final List<String> HEADER = header();

  private final CsvFile file;
  private final List<Source> lists;
  private final Map<String, ReviewDecision> open = new LinkedHashMap<>();

  /**
   * Begins the file with its header.
   *
   * @param earlier decisions of an earlier plan; empty when there is none
   */
  public ReviewCsv(CsvFile file, List<Source> lists, List<ReviewDecision> earlier) {
    this.file = file;
    this.lists = List.copyOf(lists);
    earlier.forEach(decision -> open.put(decision.pairId(), decision));
    file.row(HEADER);
  }

  private static List<String> header() {
    var header =
        new ArrayList<>(List.of("pair_id", "probability", "a_list", "a_row", "b_list", "b_row"));
    for (Field field : SHOWN) {
      header.add("a_" + field.key());
      header.add("b_" + field.key());
    }
    header.add("evidence");
    header.add("decision");
    return List.copyOf(header);
  }

  /** Writes a pair, with the decision that was made about it earlier. */
  public void write(String pairId, Link link, Row a, Row b) {
    var cells = new ArrayList<String>(HEADER.size());
    cells.add(pairId);
    cells.add(Evidence.probability(link.probability()));
    for (Row row : List.of(a, b)) {
      cells.add(lists.get(row.ref().list()).label());
      cells.add(String.valueOf(row.ref().row()));
    }
    for (Field field : SHOWN) {
      cells.add(String.join("; ", a.values().all(field)));
      cells.add(String.join("; ", b.values().all(field)));
    }
    cells.add(Evidence.of(link));
    Optional<ReviewDecision> decision = Optional.ofNullable(open.remove(pairId));
    cells.add(decision.map(d -> d.verdict().key()).orElse(""));
    file.row(cells);
  }

  /** Writes the decided pairs that didn't come up again. */
  @Override
  public void close() {
    for (ReviewDecision decision : open.values()) {
      var row = new LinkedHashMap<>(decision.row());
      row.put("pair_id", decision.pairId());
      row.put("decision", decision.verdict().key());
      file.row(HEADER.stream().map(column -> row.getOrDefault(column, "")).toList());
    }
    open.clear();
    file.close();
  }

  /**
   * What one of the two rows of a decided pair said when it was shown.
   *
   * @param side {@code a} or {@code b}
   */
  public static Values shown(ReviewDecision decision, String side) {
    var values = Values.builder();
    for (Field field : SHOWN) {
      String cell = decision.row().getOrDefault(side + "_" + field.key(), "");
      BETWEEN.splitAsStream(cell).forEach(value -> values.add(field, value));
    }
    return values.build();
  }

  /**
   * Reads the decisions of a review or decisions file, which needs the columns {@code pair_id} and
   * {@code decision} only. A decision that can't be understood is an error (65): whoever wrote it
   * meant something by it.
   */
  public static List<ReviewDecision> read(Path path) {
    var decisions = new ArrayList<ReviewDecision>();
    try (WrittenCsv records = WrittenCsv.open(path)) {
      TouchesCsv.requireColumn(path, records.header(), "pair_id");
      TouchesCsv.requireColumn(path, records.header(), "decision");
      for (var line = records.next(); line.isPresent(); line = records.next()) {
        WrittenCsv.Line pair = line.get();
        verdict(path, pair)
            .ifPresent(
                verdict ->
                    decisions.add(
                        new ReviewDecision(
                            pair.get("pair_id"),
                            verdict,
                            Place.of(path.toString(), pair.line()),
                            pair.cells())));
      }
    }
    return List.copyOf(decisions);
  }

  private static Optional<Verdict> verdict(Path path, WrittenCsv.Line line) {
    String word = line.get("decision").toLowerCase(Locale.ROOT);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    for (Verdict verdict : Verdict.values()) {
      if (verdict.key().equals(word) && !line.get("pair_id").isEmpty()) {
        return Optional.of(verdict);
      }
    }
    throw UserError.badList(
        new Place(path.toString(), line.line(), "decision"),
        line.get("pair_id").isEmpty()
            ? "a decision without a pair_id"
            : "\"" + Foreign.line(line.get("decision")) + "\" is no decision",
        "Write same or different, or leave the cell empty.");
  }
}
