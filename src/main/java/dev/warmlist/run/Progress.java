package dev.warmlist.run;

/** Told of each row that was read, so that somebody who waits can see that work goes on. */
@FunctionalInterface
public interface Progress {
  /** Nobody is watching. */
  Progress NONE = list -> {};

  /** A row of this list was read. */
  void row(String list);
}
