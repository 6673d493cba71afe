package dev.warmlist.match;

import dev.warmlist.prospect.Field;
import java.util.List;
import java.util.Set;

/** Fields that only make sense together: the winner's come from one row. */
interface Together {

  /** The fields, the one that stands for all of them first. */
  Set<Field> fields();

  /** By what a row's fields win, the first criterion that differs decides. */
  List<Criterion> criteria();

  /**
   * Scores several contenders, each with the values of a row. By what counts for all alike they are
   * scored already: {@link Criterion#PREFERRED}, {@link Criterion#RECENT}, {@link
   * Criterion#COMPLETE} by the number of fields, {@link Criterion#FREQUENT}, {@link
   * Criterion#FIRST}.
   */
  void mark(List<Contender> contenders, Witnesses rows);

  /**
   * Whether another row may say what the winner leaves open.
   *
   * @param field the field that the winner lacks
   */
  boolean mayFill(Field field, Contender winner, Contender other);
}
