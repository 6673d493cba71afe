package dev.warmlist.lint;

import dev.warmlist.Place;

/**
 * Something in a playbook that a team may not want.
 *
 * @param code the kind of finding
 * @param path the part of the playbook: {@code sequences/NAME}, {@code sequences/NAME/STEP}, {@code
 *     sequences/NAME/STEP/KEY}, {@code templates/NAME}, {@code gives/NAME}
 * @param place the file and the line of that part
 * @param reason what is there and why it matters, one sentence without a full stop
 * @param instead what to do, a finished sentence
 */
public record Finding(Code code, String path, Place place, String reason, String instead) {

  /** How much it weighs. */
  public Severity severity() {
    return code.severity();
  }
}
