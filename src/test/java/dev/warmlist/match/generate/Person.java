package dev.warmlist.match.generate;

import dev.warmlist.match.generate.Culture.Given;

/**
 * Somebody at a firm.
 *
 * @param family the name as she or he bears it
 * @param later the name after a marriage; the same when none
 * @param suffix {@code Jr.} or {@code Sr.}; mostly empty
 * @param firm where she or he works
 * @param next the firm after a change of jobs; the same when none
 * @param local the local part of the work address
 * @param nextLocal the local part at the next firm
 * @param privateMail empty: none
 * @param mobile empty: none
 * @param desk the direct number; empty: only the switchboard
 * @param profile empty: none
 * @param title variants of one job's title
 * @param thread what stands in every row, because else nobody could tell that they are one
 */
record Person(
    String id,
    Culture culture,
    boolean woman,
    Given given,
    String family,
    String later,
    String suffix,
    String honorific,
    Firm firm,
    Firm next,
    String local,
    String nextLocal,
    String privateMail,
    String mobile,
    String desk,
    String profile,
    String title,
    Thread thread,
    int rows) {

  /** What ties the rows of a person together. */
  enum Thread {
    /** Name and firm do. */
    NONE,
    WORK_MAIL,
    PRIVATE_MAIL,
    MOBILE,
    PROFILE
  }

  String workMail() {
    return local + "@" + firm.domain();
  }

  /** Whether her or his second half of rows shows another firm or name. */
  boolean changes() {
    return !firm.equals(next) || !family.equals(later);
  }
}
