package dev.warmlist.match;

import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.util.List;
import java.util.Set;

/** Fields that only make sense together: the winner's come from one row. */
interface Together {

  /** The fields, the one that stands for all of them first. */
  Set<Field> fields();

  /** By what a row's fields win, the first criterion that differs decides. */
  List<Criterion> criteria();

  /** Scores all contenders, each with the values of a row. */
  void mark(List<Contender> contenders, Witnesses rows);

  /**
   * Whether another row may say what the winner leaves open.
   *
   * @param field the field that the winner lacks
   */
  boolean mayFill(Field field, Values winner, Values other);
}
