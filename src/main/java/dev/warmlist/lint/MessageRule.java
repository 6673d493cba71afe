package dev.warmlist.lint;

/** One concern of the linter about each draft of a message. */
@FunctionalInterface
interface MessageRule {
  /** Adds what is to be said of a draft. */
  void check(Message message, Findings findings);
}
