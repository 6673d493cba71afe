package dev.warmlist.lint;

/**
 * Something in a playbook that a team may not want.
 *
 * @param code the kind of finding, a slug; codes are a contract
 * @param severity how much it weighs
 * @param where {@code sequence}, {@code sequence/step}, {@code templates/name} or {@code
 *     gives/name}
 * @param reason what is there and why it matters, one sentence without a full stop
 * @param instead what to do, without a full stop
 */
public record Finding(
    String code, Severity severity, String where, String reason, String instead) {}
