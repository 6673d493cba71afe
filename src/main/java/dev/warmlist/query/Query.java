package dev.warmlist.query;

/** A search that a subject either answers to or not. */
public interface Query {

  /** Whether the subject is among those searched for. */
  boolean matches(Subject subject);

  /** The query as it was written. */
  String text();
}
