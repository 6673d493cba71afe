package dev.warmlist.check;

/** Some rules that belong together, held against one prospect after the other. */
interface Group {

  /** Looks at what is planned with one prospect. */
  void look(Course course, Findings findings);

  /** Looks at the sums, when everybody was looked at. */
  default void end(Findings findings) {}
}
