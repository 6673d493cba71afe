package dev.warmlist.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads e-mail addresses as lists hold them: several in a cell, with names, {@code mailto:}, angle
 * brackets, stray dots and quotes. Syntax follows RFC 5321 for what providers accept (no quoted
 * local parts, no address literals) and RFC 6531 for international ones. Nothing is looked up.
 */
public final class Emails {
  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL = 64;
  private static final String LOCAL_MARKS = "!#$%&'*+/=?^_`{|}~-.";

  private static final Set<String> FREE = Table.set("free-mail.txt");
  private static final Set<String> DISPOSABLE = Table.set("disposable-mail.txt");
  private static final Map<String, String> TYPOS = Table.map("mail-typos.txt");
  private static final Map<String, String> TOP_TYPOS =
      Map.of(
          "con", "com", "cmo", "com", "ocm", "com", "comm", "com", "cim", "com", "vom", "com",
          "nte", "net", "ogr", "org");
  private static final Set<String> NO_MAIL =
      Set.of(
          "noemail",
          "no-email",
          "no.email",
          "nomail",
          "no_email",
          "noemailaddress",
          "donthaveone",
          "keinemail",
          "keinemailadresse");
  private static final Set<String> UNREACHABLE =
      Set.of("invalid", "local", "localhost", "localdomain", "test", "lan", "internal");

  private static final Pattern SPELLED_AT =
      Pattern.compile("\\s?[(\\[{]\\s?at\\s?[)\\]}]\\s?|\\s@\\s?|@\\s", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPELLED_DOT =
      Pattern.compile("\\s?[(\\[{]\\s?dot\\s?[)\\]}]\\s?", Pattern.CASE_INSENSITIVE);
  private static final Pattern PARTS = Pattern.compile("[\\s;,|<>()\\[\\]\"]+");
  private static final Pattern SLASH = Pattern.compile("/");

  private Emails() {}

  /**
   * The addresses of a cell in their order, each once. A cell without any {@code @} is one invalid
   * address, unless it is a {@linkplain Placeholders placeholder}: then there are none.
   */
  public static List<Email> read(String cell) {
    String text = Texts.tidy(cell);
    if (Placeholders.is(text)) {
      return List.of();
    }
    String plain = SPELLED_DOT.matcher(SPELLED_AT.matcher(text).replaceAll("@")).replaceAll(".");
    var found = new LinkedHashMap<String, Email>();
    for (String part : parts(plain)) {
      Email email = ofPart(part);
      found.putIfAbsent(email.valid() ? email.address() : part, email);
    }
    return found.isEmpty() ? List.of(invalid(text)) : List.copyOf(found.values());
  }

  /** One address, in whatever case; invalid when it isn't exactly one. */
  public static Email of(String address) {
    List<Email> all = read(address);
    return all.size() == 1 ? all.get(0) : invalid(Texts.tidy(address));
  }

  private static List<String> parts(String text) {
    var parts = new ArrayList<String>();
    for (String part : PARTS.split(text, -1)) {
      int first = part.indexOf('@');
      boolean several = first >= 0 && part.indexOf('@', first + 1) > 0 && part.indexOf('/') > first;
      for (String single : several ? SLASH.split(part, -1) : new String[] {part}) {
        if (single.indexOf('@') >= 0) {
          parts.add(single);
        }
      }
    }
    return parts;
  }

  private static Email ofPart(String part) {
    String text = withoutWrapping(part);
    int at = text.indexOf('@');
    if (at < 1 || at != text.lastIndexOf('@') || text.length() > 2 * LONGEST) {
      return invalid(part);
    }
    String local = text.substring(0, at).toLowerCase(Locale.ROOT);
    Optional<String> domain = Hosts.normal(text.substring(at + 1));
    if (domain.isEmpty()
        || !isLocal(local)
        || local.length() + 1 + domain.get().length() > LONGEST
        || UNREACHABLE.contains(Hosts.top(domain.get()))
        || saysNothing(local, domain.get())) {
      return invalid(part);
    }
    return email(part, local, domain.get());
  }

  private static Email email(String original, String local, String domain) {
    String meant = meant(domain);
    String suggestion = meant.equals(domain) ? "" : local + "@" + meant;
    Email.Kind kind;
    if (DISPOSABLE.contains(domain)) {
      kind = Email.Kind.DISPOSABLE;
    } else if (Mailboxes.isRole(local)) {
      kind = Email.Kind.ROLE;
    } else {
      kind = FREE.contains(meant) ? Email.Kind.FREE : Email.Kind.WORK;
    }
    return new Email(
        original, local + "@" + domain, kind, domain, suggestion, "", Optional.empty());
  }

  private static String meant(String domain) {
    String known = TYPOS.get(domain);
    if (known != null) {
      return known;
    }
    String top = Hosts.top(domain);
    String better = TOP_TYPOS.getOrDefault(top, top);
    return domain.substring(0, domain.length() - top.length()) + better;
  }

  private static Email invalid(String original) {
    return new Email(
        original, "", Email.Kind.INVALID, "", "", "", Optional.of(Because.NOT_AN_EMAIL));
  }

  /** Takes off {@code mailto:}, a query, and punctuation that doesn't belong to an address. */
  private static String withoutWrapping(String part) {
    String text = part;
    for (String label : List.of("mailto:", "e-mail:", "email:", "mail:", "smtp:")) {
      if (text.regionMatches(true, 0, label, 0, label.length())) {
        text = text.substring(label.length());
      }
    }
    int query = text.indexOf('?', text.indexOf('@') + 1);
    text = query > 0 ? text.substring(0, query) : text;
    int start = 0;
    int end = text.length();
    while (start < end && "'.,:;<*`‘’“”".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "'.,:;>*`‘’“”/!".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isLocal(String local) {
    return !local.isEmpty()
        && local.length() <= LONGEST_LOCAL
        && local.charAt(0) != '.'
        && local.charAt(local.length() - 1) != '.'
        && !local.contains("..")
        && local.codePoints().allMatch(Emails::belongsInLocal);
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

  /** {@code none@none.com}, {@code noemail@firm.com}: typed to get past a form. */
  private static boolean saysNothing(String local, String domain) {
    String name = domain.substring(0, domain.indexOf('.'));
    return NO_MAIL.contains(local)
        || (Placeholders.is(local) && (local.equals(name) || Placeholders.is(name)));
  }
}
