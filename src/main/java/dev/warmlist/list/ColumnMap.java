package dev.warmlist.list;

import dev.warmlist.Place;
import dev.warmlist.UserError;
import dev.warmlist.prospect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the user says of columns; it overrules everything that would be recognised.
 *
 * <p><b>Errors:</b> a header that no list of the run has, or that several lists were to be told of
 * and none is there, a column that is to hold an identifier and something else (2); a list that
 * lacks a column which was stated for it (65).
 *
 * @param anywhere for a header, or a column's number from 1, in whichever list has it: what it
 *     holds
 * @param stated what single columns of single lists hold, as {@code inspect --mapping} prints it
 * @param identifiers headers, or columns' numbers, of columns that hold an identifier of whomever
 *     the row speaks of, in whichever list has them
 */
public record ColumnMap(
    Map<String, String> anywhere, List<Stated> stated, List<String> identifiers) {
  /** Nothing is said. */
  public static final ColumnMap NOTHING = new ColumnMap(Map.of(), List.of(), List.of());

  /**
   * What one column of one list holds.
   *
   * @param list the list's label; an ending of its path, or the other way round, will do
   * @param number the column's number, from 1
   * @param header its header; where the list has it in another column, that one is meant
   * @param role what it holds, as {@code --map} accepts it
   * @param place where that was said
   */
  public record Stated(String list, int number, String header, String role, Place place) {

    private boolean isOf(String label) {
      return label.equals(list) || label.endsWith("/" + list) || list.endsWith("/" + label);
    }

    /** The column that is meant, from 0. */
    private int column(String label, List<String> headers) {
      if (number >= 1 && number <= headers.size() && headers.get(number - 1).equals(header)) {
        return number - 1;
      }
      int found = headers.indexOf(header);
      if (found < 0) {
        throw UserError.badList(
            place,
            label + " has no column \"" + header + "\"",
            "Look what it has now, and write the mapping anew: warmlist inspect "
                + label
                + " --mapping.");
      }
      return found;
    }
  }

  /** Keeps copies; the order in which columns were named stays. */
  public ColumnMap {
    anywhere = Collections.unmodifiableMap(new LinkedHashMap<>(anywhere));
    stated = List.copyOf(stated);
    identifiers = List.copyOf(identifiers);
  }

  /** The same for any list, nothing for single ones. */
  public static ColumnMap anywhere(Map<String, String> map) {
    return new ColumnMap(map, List.of(), List.of());
  }

  /** The same with more that was stated for single lists. */
  public ColumnMap and(Collection<Stated> more) {
    var all = new ArrayList<>(stated);
    all.addAll(more);
    return new ColumnMap(anywhere, all, identifiers);
  }

  /** The same with columns that hold identifiers. */
  public ColumnMap identifying(List<String> headers) {
    return new ColumnMap(anywhere, stated, headers);
  }

  /**
   * For each column of a list of which something is said, from 0: what it holds. What is said of
   * the header in any list counts more than what was stated for the list.
   */
  Map<Integer, String> of(String label, List<String> headers) {
    var roles = new LinkedHashMap<Integer, String>();
    for (Stated one : stated) {
      if (one.isOf(label)) {
        roles.put(one.column(label, headers), one.role());
      }
    }
    anywhere.forEach(
        (header, role) ->
            MapOptions.columns(header, headers).forEach(column -> roles.put(column, role)));
    for (String header : identifiers) {
      for (int column : MapOptions.columns(header, headers)) {
        identify(header, column, headers.get(column), roles);
      }
    }
    return roles;
  }

  private static void identify(
      String asked, int column, String header, Map<Integer, String> roles) {
    String already = roles.get(column);
    if (already == null) {
      roles.put(column, IdentifierColumns.role(header));
    } else if (!already.startsWith(Field.IDENTIFIER.key())) {
      throw UserError.usage(
          "--identifier '" + asked + "': --map says that this column holds " + already,
          "Say one of the two.");
    }
  }

  /** Whether something was stated for one of these lists, or for none at all. */
  boolean concerns(Collection<String> labels) {
    return stated.isEmpty()
        || labels.stream().anyMatch(label -> stated.stream().anyMatch(one -> one.isOf(label)));
  }
}
