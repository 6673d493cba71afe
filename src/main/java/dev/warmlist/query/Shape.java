package dev.warmlist.query;

/** How the values of a field are compared. */
enum Shape {
  /** Free text: the words sought must stand in it, whole and side by side. */
  TEXT,
  /** A closed vocabulary: the whole value must be the one sought. */
  SLUG,
  /** A number, or a range of them as lists write it: {@code 51-200}, {@code 10,001+}. */
  NUMBER,
  /** An ISO date. */
  DATE
}
