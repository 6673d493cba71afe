package dev.warmlist.clean;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads one e-mail address that stands alone, and judges it. */
final class MailAddress {
  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL = 64;
  private static final String LOCAL_MARKS = "!#$%&'*+/=?^_`{|}~-.";

  /** Local parts that say that there is no address, or that nobody reads it. */
  private static final Set<String> NO_MAIL = Table.set("no-mail.txt");

  /** {@code name@domain.com}: what stands in the cells of forms that wait to be filled. */
  private static final Set<String> FORM_WORDS =
      Set.of(
          "email",
          "mail",
          "name",
          "user",
          "username",
          "yourname",
          "your.name",
          "youremail",
          "someone",
          "somebody",
          "abc",
          "xyz",
          "me",
          "you");

  private static final Set<String> FORM_DOMAINS =
      Set.of("email", "domain", "yourdomain", "company", "yourcompany", "website", "abc", "xyz");

  private static final Set<String> NOT_READ = Table.set("unread-mailboxes.txt");

  private MailAddress() {}

  /**
   * An address.
   *
   * @param original the part of the cell that is reported
   * @param text the address alone
   * @param name the name beside it
   */
  static Email read(String original, String text, String name) {
    int at = text.lastIndexOf('@');
    if (at < 1 || at != text.indexOf('@') || text.length() > 2 * LONGEST) {
      return invalid(original, name, Because.NOT_AN_EMAIL);
    }
    String local = text.substring(0, at).toLowerCase(Locale.ROOT);
    String host = text.substring(at + 1);
    Optional<String> domain = Hosts.normal(host);
    if (!isLocal(local)) {
      return invalid(original, name, Because.NOT_AN_EMAIL);
    }
    if (domain.isEmpty()) {
      return unfinished(original, local, host, name);
    }
    return judged(original, local, domain.get(), name);
  }

  private static Email judged(String original, String local, String domain, String name) {
    if (local.length() + 1 + domain.length() > LONGEST || MailDomains.isUnreachable(domain)) {
      return invalid(original, name, Because.NOT_AN_EMAIL);
    }
    if (isMadeUp(local, domain)) {
      return invalid(original, name, Because.A_MADE_UP_EMAIL);
    }
    if (isUnread(local)) {
      return invalid(original, name, Because.AN_UNREAD_MAILBOX);
    }
    String meant = MailDomains.meant(domain);
    String suggestion = meant.equals(domain) ? "" : local + "@" + meant;
    Optional<Because> doubt = Optional.empty();
    if (Hosts.isMixed(domain)) {
      doubt = Optional.of(Because.A_LOOKALIKE_DOMAIN);
    } else if (!suggestion.isEmpty()) {
      doubt = Optional.of(Because.A_MISTYPED_DOMAIN);
    }
    Email.Kind kind = kind(local, domain);
    return new Email(original, local + "@" + domain, kind, domain, suggestion, name, doubt);
  }

  private static Email.Kind kind(String local, String domain) {
    if (MailDomains.isDisposable(domain)) {
      return Email.Kind.DISPOSABLE;
    }
    if (Mailboxes.isRole(local)) {
      return Email.Kind.ROLE;
    }
    return MailDomains.isMeantFree(domain) ? Email.Kind.FREE : Email.Kind.WORK;
  }

  /** {@code ann@gmail}: no address, but there is no doubt which one was meant. */
  private static Email unfinished(String original, String local, String host, String name) {
    String suggestion =
        MailDomains.whole(host.toLowerCase(Locale.ROOT)).map(d -> local + "@" + d).orElse("");
    Because because = suggestion.isEmpty() ? Because.NOT_AN_EMAIL : Because.AN_UNFINISHED_EMAIL;
    return new Email(original, "", Email.Kind.INVALID, "", suggestion, name, Optional.of(because));
  }

  static Email invalid(String original, String name, Because because) {
    return new Email(original, "", Email.Kind.INVALID, "", "", name, Optional.of(because));
  }

  private static boolean isLocal(String local) {
    int length = local.length();
    if (length == 0 || length > LONGEST_LOCAL || local.contains("..")) {
      return false;
    }
    if (local.charAt(0) == '.' || local.charAt(length - 1) == '.') {
      return false;
    }
    for (int i = 0; i < length; ) {
      int c = local.codePointAt(i);
      if (!belongsInLocal(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  private static boolean belongsInLocal(int c) {
    if (c < 0x80) {
      return Character.isLetterOrDigit(c) || LOCAL_MARKS.indexOf(c) >= 0;
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** {@code none@none.com}, {@code test@test.de}, {@code a@a.com}: typed to get past a form. */
  private static boolean isMadeUp(String local, String domain) {
    String name = domain.substring(0, domain.indexOf('.'));
    if (NO_MAIL.contains(local)) {
      return true;
    }
    return (Placeholders.is(local)
            && (local.equals(name) || NO_MAIL.contains(name) || Placeholders.is(name)))
        || (local.equals(name) && local.length() == 1)
        || (FORM_WORDS.contains(local) && FORM_DOMAINS.contains(name));
  }

  /** {@code no-reply@}, {@code noreply-orders@}, {@code mailer-daemon@}. */
  private static boolean isUnread(String local) {
    if (NOT_READ.contains(local)) {
      return true;
    }
    String joined = local.replace("-", "").replace("_", "").replace(".", "");
    return NOT_READ.contains(joined) || local.startsWith("noreply") || local.startsWith("no-reply");
  }
}
