package dev.warmlist.run;

import dev.warmlist.list.ListProfile;
import java.util.List;
import java.util.Map;

/**
 * What is in a list.
 *
 * @param profile how it was read
 * @param region the country assumed where a row says none, or empty
 * @param rows data records
 * @param rejected rows that a plan run would set aside, by reason in words
 * @param columns in the list's order
 */
public record Inspection(
    ListProfile profile,
    String region,
    int rows,
    Map<String, Integer> rejected,
    List<Column> columns) {

  /**
   * One column.
   *
   * @param header as it stands in the list
   * @param field the known field it holds, or empty
   * @param filled rows with a value in it
   * @param samples up to three different values
   */
  public record Column(String header, String field, int filled, List<Sample> samples) {}

  /**
   * A value and what cleaning makes of it.
   *
   * @param original as it came
   * @param cleaned the cleaned values, joined by {@code ; }; empty when nothing is left
   */
  public record Sample(String original, String cleaned) {}
}
