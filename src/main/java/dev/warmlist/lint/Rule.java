package dev.warmlist.lint;

import dev.warmlist.playbook.Playbook;

/** One concern of the linter about a playbook as a whole, or about its sequences. */
@FunctionalInterface
interface Rule {
  /** Adds what is to be said of a playbook. */
  void check(Playbook playbook, Findings findings);
}
