package dev.warmlist.check;

/** Some rules that belong together, held against one prospect after the other. */
interface Group {

  /** Looks at what is planned with one prospect. */
  void look(Course course, Findings findings);

  /** Takes in a contact of the days before the plan. */
  default void before(Before contact) {}

  /** Looks at the sums, when everybody was looked at. */
  default void end(Findings findings) {}
}
