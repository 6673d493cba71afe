package dev.warmlist.clean;

import java.util.LinkedHashMap;
import java.util.List;

/**
 * Reads e-mail addresses as lists hold them: several in a cell, with names, {@code mailto:}, angle
 * brackets, stray dots and quotes. Syntax follows RFC 5321 for what providers accept (no quoted
 * local parts with blanks, no address literals) and RFC 6531 for international ones. Nothing is
 * looked up.
 */
public final class Emails {
  private Emails() {}

  /**
   * The addresses of a cell in their order, each once. A cell without any {@code @} is one invalid
   * address, unless it is a {@linkplain Placeholders placeholder}: then there are none.
   */
  public static List<Email> read(String cell) {
    if (MailText.isPlain(cell)) {
      return List.of(MailAddress.read(cell, cell, ""));
    }
    String text = Texts.tidy(cell);
    if (Placeholders.is(text)) {
      return List.of();
    }
    var found = new LinkedHashMap<String, Email>();
    for (MailText.Part part : MailText.parts(text)) {
      Email email = MailAddress.read(part.text(), part.address(), part.name());
      found.putIfAbsent(email.valid() ? email.address() : part.text(), email);
    }
    return found.isEmpty()
        ? List.of(MailAddress.invalid(text, "", Because.NOT_AN_EMAIL))
        : List.copyOf(found.values());
  }

  /** One address, in whatever case; invalid when it isn't exactly one. */
  public static Email of(String address) {
    List<Email> all = read(address);
    return all.size() == 1
        ? all.get(0)
        : MailAddress.invalid(Texts.tidy(address), "", Because.NOT_AN_EMAIL);
  }
}
