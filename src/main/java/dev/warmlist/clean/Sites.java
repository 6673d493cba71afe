package dev.warmlist.clean;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads web sites, with or without a scheme, and finds the domain that somebody registered. */
public final class Sites {
  /** Suffixes of two and more labels under which names are registered or given to customers. */
  private static final Set<String> SUFFIXES = suffixes("");

  /** Suffixes below which each name is a suffix, beginning with their dot. */
  private static final Set<String> WILDCARDS = suffixes("*");

  /** Names that are no suffixes although they are below a wildcard. */
  private static final Set<String> EXCEPTIONS = suffixes("!");

  private static final int LONGEST = 1_000;
  private static final Pattern PARTS =
      Pattern.compile("[\\s;|]+|,(?=\\s|https?:|www\\.)|(?<=\\w)/\\s");

  /** Hosts on which many firms have a page. */
  private static final Set<String> SHARED = Table.set("shared-hosts.txt");

  private Sites() {}

  /** The suffixes that are written behind a mark, without it. */
  private static Set<String> suffixes(String mark) {
    var suffixes = new HashSet<String>();
    for (String suffix : Table.set("public-suffixes.txt")) {
      if (suffix.startsWith(mark)) {
        suffixes.add(suffix.substring(mark.length()));
      }
    }
    return Collections.unmodifiableSet(suffixes);
  }

  /**
   * The first site of a cell. Without a scheme it is taken for {@code https}, and the host must
   * look like one: {@code www.} in front or a common ending. An e-mail address is no site.
   */
  public static Optional<Site> read(String cell) {
    String text = Texts.tidy(cell);
    return WebAddress.parse(text)
        .map(
            address -> {
              String domain = registrable(address.host());
              return new Site(text, address.url(), SHARED.contains(domain) ? "" : domain);
            });
  }

  /**
   * The sites of a cell in their order, each once: {@code www.acme.com / www.acme.de}. Behind the
   * first one only what looks like a host counts.
   */
  public static List<Site> all(String cell) {
    Optional<Site> first = read(cell);
    if (first.isEmpty() || cell.length() > LONGEST || isOne(first.get().original())) {
      return first.stream().toList();
    }
    var sites = new LinkedHashMap<String, Site>();
    sites.put(first.get().url(), first.get());
    for (String part : PARTS.split(Texts.tidy(cell), -1)) {
      read(part).ifPresent(site -> sites.putIfAbsent(site.url(), site));
    }
    return List.copyOf(sites.values());
  }

  /** Whether nothing in a text could part it. */
  private static boolean isOne(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == ';' || c == '|' || c == ',') {
        return false;
      }
    }
    return true;
  }

  /**
   * The domain that was registered: {@code example.co.uk} for {@code https://shop.example.co.uk/x}
   * and for {@code ada@mail.example.co.uk}; empty when there is none.
   */
  public static String domain(String hostOrUrl) {
    String text = Texts.tidy(hostOrUrl);
    int at = text.lastIndexOf('@');
    Optional<String> host =
        text.contains("/")
            ? WebAddress.parse(text).map(WebAddress::host)
            : Hosts.normal(text.substring(at + 1));
    return host.map(Sites::registrable).orElse("");
  }

  /** Whether names are registered under this suffix, such as {@code co.uk}. */
  static boolean isSuffix(String host) {
    return SUFFIXES.contains(host)
        || WILDCARDS.contains(host.substring(Math.max(host.indexOf('.'), 0)));
  }

  private static String registrable(String host) {
    int before = -1;
    int start = 0;
    int dot = host.indexOf('.');
    while (dot >= 0) {
      String suffix = host.substring(start);
      if (EXCEPTIONS.contains(suffix)) {
        return suffix;
      }
      if (isSuffix(suffix)) {
        return before < 0 ? "" : host.substring(before);
      }
      before = start;
      start = dot + 1;
      dot = host.indexOf('.', start);
    }
    return host.substring(Math.max(before, 0));
  }
}
