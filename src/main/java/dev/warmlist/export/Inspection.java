package dev.warmlist.export;

import dev.warmlist.list.ListProfile;
import java.util.List;
import java.util.Map;

/**
 * What is in a list, as far as one pass over it tells.
 *
 * @param profile how it was read
 * @param region the country assumed where a row says none, two letters, or empty
 * @param rows data records
 * @param columns in the list's order
 * @param oddities values that are dropped, doubtful or misplaced, by column and kind
 * @param rejected rows that a plan run would set aside, by reason
 */
public record Inspection(
    ListProfile profile,
    String region,
    int rows,
    List<Column> columns,
    List<Finding> oddities,
    List<Finding> rejected) {

  /** Keeps copies. */
  public Inspection {
    columns = List.copyOf(columns);
    oddities = List.copyOf(oddities);
    rejected = List.copyOf(rejected);
  }

  /**
   * One column.
   *
   * @param header as it stands in the list
   * @param field the known field it holds, or empty
   * @param role what {@code --map} accepts to say the same; {@code -} carries it along
   * @param why the evidence for that in a few words, or empty
   * @param filled rows with something in it
   * @param samples up to three different cells
   */
  public record Column(
      String header, String field, String role, String why, int filled, List<Sample> samples) {
    /** Keeps a copy of the samples. */
    public Column {
      samples = List.copyOf(samples);
    }
  }

  /**
   * A cell, and what cleaning makes of it.
   *
   * @param original as it came
   * @param values what it becomes; nothing when nothing is left of it
   * @param because why nothing is left, or what is doubtful; else empty
   */
  public record Sample(String original, List<Value> values, String because) {
    /** Keeps a copy of the values. */
    public Sample {
      values = List.copyOf(values);
    }
  }

  /**
   * A cleaned value.
   *
   * @param field the known field it stands in
   * @param value the value
   * @param known what is known about it, by short names
   */
  public record Value(String field, String value, Map<String, String> known) {}

  /**
   * Something that a person may want to look at.
   *
   * @param code its kind, for programs
   * @param column the header of the column; empty when it is about whole rows
   * @param text its kind in a few words
   * @param count how many there are
   * @param first where the first of them stand
   */
  public record Finding(String code, String column, String text, int count, List<Spot> first) {
    /** Keeps a copy of the spots. */
    public Finding {
      first = List.copyOf(first);
    }
  }

  /**
   * One place in a list.
   *
   * @param row the number of the data record, from 1
   * @param line the physical line it starts on
   * @param value what stands there, or a reason in words
   * @param meant what was probably meant; empty when nobody can say
   */
  public record Spot(int row, int line, String value, String meant) {}
}
