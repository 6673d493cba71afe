package dev.warmlist.export;

import java.util.Locale;

/**
 * Something that changed between two plans.
 *
 * @param prospectId for whom
 * @param name what they are called; may be empty
 * @param company their firm; may be empty
 * @param kind what kind of change
 * @param touchId which touch changed; empty when it is about the prospect
 * @param step the touch's step; empty when it is about the prospect
 * @param was what was so before; may be empty
 * @param is what is so now; may be empty
 * @param why the reason, in words; may be empty
 */
public record Change(
    String prospectId,
    String name,
    String company,
    Kind kind,
    String touchId,
    String step,
    String was,
    String is,
    String why) {

  /** The kinds of change, in the order in which they are told. */
  public enum Kind {
    /** Nobody knew them before. */
    APPEARED,
    /** They aren't met any more: they said no, or are on no list. */
    GONE,
    /** Planned, waiting or resting became another of these. */
    STATUS,
    /** Somebody else looks after them. */
    OWNER,
    /** A touch was reported as done. */
    DONE,
    /** A touch's day is another one. */
    MOVED,
    /** A touch is new. */
    NEW,
    /** A touch is planned no more. */
    STOPPED,
    /** The first day of a touch without a date is another one. */
    SHIFTED;

    /** The word in files: {@code appeared}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The name and the firm, or what is known of them. */
  public String who() {
    return name.isEmpty() || company.isEmpty() ? name + company : name + ", " + company;
  }
}
