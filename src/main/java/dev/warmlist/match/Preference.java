package dev.warmlist.match;

/**
 * Whose values win where the rows of a prospect differ, before anything that is weighed by default.
 * It never brings a yes before a no, nor an older day of a last contact before a newer one.
 */
public sealed interface Preference {

  /**
   * The values of one list win.
   *
   * @param list the list's position among the lists read, from 0
   * @param label what the list is called
   */
  record OfList(int list, String label) implements Preference {}

  /**
   * The row that is newest by its own dates wins; one with a date before one without. Of rows that
   * all have none, the one whose list was named later.
   */
  record Newest() implements Preference {}
}
