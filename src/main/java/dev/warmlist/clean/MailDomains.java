package dev.warmlist.clean;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of the domains of e-mail addresses. */
final class MailDomains {
  private static final Set<String> FREE = Table.set("free-mail.txt");
  private static final Set<String> DISPOSABLE = Table.set("disposable-mail.txt");
  private static final Map<String, String> TYPOS = Table.map("mail-typos.txt");
  private static final Map<String, String> TOP_TYPOS = Table.map("top-typos.txt");
  private static final Set<String> UNREACHABLE =
      Set.of("invalid", "local", "localhost", "localdomain", "test", "lan", "internal");

  /** Providers to whom the dots before the {@code @} don't matter. */
  private static final Set<String> DOTLESS = Set.of("gmail.com", "googlemail.com");

  /** Free providers that are large enough for a letter's slip to be taken for them. */
  private static final Set<String> LARGE = Table.set("large-mail.txt");

  private MailDomains() {}

  static boolean isDisposable(String domain) {
    return DISPOSABLE.contains(domain)
        || (domain.indexOf('.') != domain.lastIndexOf('.')
            && DISPOSABLE.contains(domain.substring(domain.indexOf('.') + 1)));
  }

  /** Whether no mail of the public network can reach a domain. */
  static boolean isUnreachable(String domain) {
    return UNREACHABLE.contains(Hosts.top(domain));
  }

  static boolean isDotless(String domain) {
    return DOTLESS.contains(domain);
  }

  /** Whether a domain is a free provider's, or a well-known slip for one. */
  static boolean isMeantFree(String domain) {
    return FREE.contains(domain) || FREE.contains(TYPOS.getOrDefault(domain, ""));
  }

  /** The domain that was probably meant; the domain itself when nothing looks mistyped. */
  static String meant(String domain) {
    if (FREE.contains(domain)) {
      return domain;
    }
    String known = TYPOS.get(domain);
    if (known != null) {
      return known;
    }
    String top = Hosts.top(domain);
    String better = TOP_TYPOS.getOrDefault(top, top);
    if (better.equals(top)) {
      return near(domain);
    }
    String mended = domain.substring(0, domain.length() - top.length()) + better;
    return TYPOS.getOrDefault(mended, mended);
  }

  /** The large provider one slip away: a letter more, less, wrong, or two swapped. */
  private static String near(String domain) {
    for (String large : LARGE) {
      if (Math.abs(large.length() - domain.length()) <= 1
          && large.charAt(0) == domain.charAt(0)
          && isOneSlip(domain, large)) {
        return large;
      }
    }
    return domain;
  }

  private static boolean isOneSlip(String typed, String meant) {
    int start = 0;
    int shorter = Math.min(typed.length(), meant.length());
    while (start < shorter && typed.charAt(start) == meant.charAt(start)) {
      start++;
    }
    String left = typed.substring(start);
    String right = meant.substring(start);
    if (left.length() != right.length()) {
      return left.length() > right.length() ? left.endsWith(right) : right.endsWith(left);
    }
    boolean swapped =
        left.length() > 1 && left.charAt(0) == right.charAt(1) && left.charAt(1) == right.charAt(0);
    return left.length() > 1
        && (swapped
            ? left.substring(2).equals(right.substring(2))
            : left.substring(1).equals(right.substring(1)));
  }

  /** The whole domain for a provider's bare name: {@code gmail}. */
  static Optional<String> whole(String name) {
    return LARGE.stream().filter(domain -> domain.startsWith(name + ".")).findFirst();
  }
}
