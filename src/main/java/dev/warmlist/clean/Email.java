package dev.warmlist.clean;

import java.util.Map;
import java.util.Optional;

/**
 * An e-mail address as it was found, and what is known of it.
 *
 * @param original the part of the cell that it was read from
 * @param address the address in lower case, its domain in Unicode; empty when it is invalid
 * @param kind whose address it is
 * @param domain the part behind the {@code @}; empty when it is invalid
 * @param suggestion the address that was probably meant, where it looks mistyped; it is never
 *     applied; else empty
 * @param name the name written beside it, as in {@code Ada Lovelace <ada@example.com>}; else empty
 * @param because why it is invalid, or what is doubtful about it
 */
public record Email(
    String original,
    String address,
    Kind kind,
    String domain,
    String suggestion,
    String name,
    Optional<Because> because) {

  /** Whose address it is. */
  public enum Kind {
    /** A person's address at an organisation. */
    WORK("work"),
    /** A person's address at a free mail provider. */
    FREE("free mail"),
    /** A mailbox of a place or a function, such as {@code info@}. */
    ROLE("role mailbox"),
    /** A throw-away address. */
    DISPOSABLE("disposable"),
    /** Not an address that mail could be sent to. */
    INVALID("invalid");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /** The kind in words. */
    public String text() {
      return text;
    }
  }

  /** Whether mail could be sent to it. */
  public boolean valid() {
    return kind != Kind.INVALID;
  }

  /** The tag behind a plus sign, which sorts mail within one mailbox; empty without any. */
  public String tag() {
    int plus = plus();
    return plus < 0 ? "" : address.substring(plus + 1, address.indexOf('@'));
  }

  /** The address without its tag. */
  public String untagged() {
    int plus = plus();
    return plus < 0
        ? address
        : address.substring(0, plus) + address.substring(address.indexOf('@'));
  }

  /**
   * One form for each mailbox, for comparing: without its tag, and at providers that ignore dots
   * before the {@code @} without those. Other providers may keep such addresses apart.
   */
  public String mailbox() {
    String plain = untagged();
    int at = plain.indexOf('@');
    return MailDomains.isDotless(domain)
        ? plain.substring(0, at).replace(".", "") + "@gmail.com"
        : plain;
  }

  /** A tag stands behind something; a plus sign at either end is none. */
  private int plus() {
    int plus = address.indexOf('+');
    return plus > 0 && plus + 1 < address.indexOf('@') ? plus : -1;
  }

  /** What is known of it, for people: {@code kind}, {@code domain}, {@code tag}, … */
  public Map<String, String> known() {
    return Known.of(
        "kind",
        kind.text(),
        "domain",
        domain,
        "tag",
        tag(),
        "meant",
        suggestion,
        "name",
        name,
        "because",
        because.map(Because::text).orElse(""));
  }
}
