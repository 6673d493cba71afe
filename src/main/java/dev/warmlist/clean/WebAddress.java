package dev.warmlist.clean;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web address taken apart.
 *
 * @param scheme {@code http} or {@code https}
 * @param host the host in its one spelling
 * @param port {@code :8080}, or empty for the scheme's own
 * @param rest path, query and fragment; empty for the front page
 */
record WebAddress(String scheme, String host, String port, String rest) {
  private static final Pattern SCHEME =
      Pattern.compile("(?i)^(?:url:\\s?)?(?:h?tt?t?ps?(?:[:;]/{0,3}|/{1,3})\\s?){1,3}");
  private static final Pattern OTHER_SCHEME =
      Pattern.compile("(?i)^(?:[a-z][a-z0-9+.-]*://|(?:mailto|tel|javascript|data|file):)");
  private static final Pattern PORT = Pattern.compile(":(\\d{1,5})?$");
  private static final Set<String> TOPS = Table.set("common-tops.txt");
  private static final Set<String> TRACKING =
      Set.of(
          "gclid",
          "gclsrc",
          "dclid",
          "gbraid",
          "wbraid",
          "fbclid",
          "msclkid",
          "yclid",
          "twclid",
          "ttclid",
          "li_fat_id",
          "mc_cid",
          "mc_eid",
          "_ga",
          "_gl",
          "igshid",
          "igsh",
          "trk",
          "trkinfo",
          "vero_id",
          "_hsenc",
          "_hsmi",
          "hsctatracking",
          "mkt_tok",
          "s_cid",
          "ref_src",
          "ref_url",
          "campaignid",
          "adgroupid",
          "wickedid",
          "oly_enc_id",
          "oly_anon_id",
          "__s");

  /** The first address of a tidied text. */
  static Optional<WebAddress> parse(String text) {
    String start = unwrapped(text);
    Matcher scheme = SCHEME.matcher(start);
    boolean given = mayBeginScheme(start) && scheme.find();
    if (!given && start.indexOf(':') >= 0 && OTHER_SCHEME.matcher(start).find()) {
      return Optional.empty();
    }
    String address = unwrapped(firstWord(given ? start.substring(scheme.end()) : start));
    int end = endOfAuthority(address);
    String authority = address.substring(0, end);
    Matcher port = PORT.matcher(authority);
    boolean ported = authority.indexOf(':') >= 0 && port.find();
    String number = ported && port.group(1) != null ? port.group(1) : "";
    String name = ported ? authority.substring(0, port.start()) : authority;
    boolean secure =
        !given || scheme.group().toLowerCase(Locale.ROOT).contains("https") || number.equals("443");
    return Hosts.normal(name)
        .filter(host -> given || looksLikeSite(host))
        .map(
            host ->
                new WebAddress(
                    secure ? "https" : "http",
                    host,
                    number.isEmpty() || number.equals("80") || number.equals("443")
                        ? ""
                        : ":" + number,
                    rest(address.substring(end))));
  }

  private static boolean mayBeginScheme(String text) {
    return !text.isEmpty() && "hHtTuU".indexOf(text.charAt(0)) >= 0;
  }

  /** The whole address. */
  String url() {
    return scheme + "://" + host + port + rest;
  }

  /** The path without the query and slashes at its ends. */
  String path() {
    int end = 0;
    while (end < rest.length() && "?#".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    int start = 0;
    while (start < end && rest.charAt(start) == '/') {
      start++;
    }
    while (end > start && rest.charAt(end - 1) == '/') {
      end--;
    }
    return rest.substring(start, end);
  }

  private static boolean looksLikeSite(String host) {
    String top = Hosts.top(host);
    return host.startsWith("www.")
        || TOPS.contains(top)
        || Countries.codes().contains(top.toUpperCase(Locale.ROOT));
  }

  private static String unwrapped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && "<(['\"*".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    String behind = text.indexOf('(', start) < 0 ? ">)]'\"*.,;" : ">]'\"*.,;";
    while (end > start && behind.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  private static String firstWord(String text) {
    int end = 0;
    int slash = text.indexOf('/');
    while (end < text.length() && " ;|<>\"".indexOf(text.charAt(end)) < 0) {
      boolean next = text.startsWith(",http", end) || text.startsWith(",www.", end);
      if (text.charAt(end) == ',' && (next || slash < 0 || end < slash)) {
        break;
      }
      end++;
    }
    return text.substring(0, end);
  }

  private static int endOfAuthority(String address) {
    int end = 0;
    while (end < address.length() && "/?#\\".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static String rest(String text) {
    if (text.isEmpty()) {
      return "";
    }
    String safe = text.replace("\\", "/").replace("'", "%27").replace("`", "%60");
    int mark = safe.indexOf('#');
    String fragment = mark < 0 || mark == safe.length() - 1 ? "" : safe.substring(mark);
    String before = mark < 0 ? safe : safe.substring(0, mark);
    int question = before.indexOf('?');
    String path = question < 0 ? before : before.substring(0, question);
    String query = question < 0 ? "" : kept(before.substring(question + 1));
    String whole = withoutTail(path + query + fragment);
    return whole.equals("/") ? "" : whole;
  }

  /** What clings to an address's end may come to light when a query is dropped. */
  private static String withoutTail(String rest) {
    int end = rest.length();
    while (end > 0 && ">]'\"*.,;".indexOf(rest.charAt(end - 1)) >= 0) {
      end--;
    }
    return rest.substring(0, end);
  }

  /** The query without what advertisers add. */
  private static String kept(String query) {
    var kept = new StringJoiner("&", "?", "").setEmptyValue("");
    for (String pair : query.split("&", -1)) {
      String name = pair.substring(0, Math.max(0, pair.indexOf('='))).toLowerCase(Locale.ROOT);
      if (!pair.isEmpty() && !name.startsWith("utm_") && !TRACKING.contains(name)) {
        kept.add(pair);
      }
    }
    return kept.toString();
  }
}
