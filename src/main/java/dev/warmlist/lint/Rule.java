package dev.warmlist.lint;

import dev.warmlist.playbook.Playbook;

/** One concern of the linter. */
interface Rule {
  /** Adds what is to be said of a playbook. */
  void check(Playbook playbook, Findings findings);
}
