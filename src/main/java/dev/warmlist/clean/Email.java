package dev.warmlist.clean;

/**
 * An e-mail address as it was found, and what is known of it.
 *
 * @param original the part of the cell that it was read from
 * @param address the address in lower case, its domain in Unicode; empty when it is invalid
 * @param kind whose address it is
 * @param domain the part behind the {@code @}; empty when it is invalid
 * @param suggestion the address that was probably meant, where the domain looks mistyped; it is
 *     never applied; else empty
 */
public record Email(String original, String address, Kind kind, String domain, String suggestion) {

  /** Whose address it is. */
  public enum Kind {
    /** A person's address at an organisation. */
    WORK,
    /** A person's address at a free mail provider. */
    FREE,
    /** A mailbox of a place or a function, such as {@code info@}. */
    ROLE,
    /** A throw-away address. */
    DISPOSABLE,
    /** Not an address that mail could be sent to. */
    INVALID
  }

  /** Whether mail could be sent to it. */
  public boolean valid() {
    return kind != Kind.INVALID;
  }
}
