package dev.warmlist.clean;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads web sites, with or without a scheme, and finds the domain that somebody registered. */
public final class Sites {
  /** Suffixes of two and more labels under which names are registered or given to customers. */
  private static final Set<String> SUFFIXES = Table.set("public-suffixes.txt");

  /** Hosts on which many firms have a page. */
  private static final Set<String> SHARED = Table.set("shared-hosts.txt");

  private Sites() {}

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
    return SUFFIXES.contains(host);
  }

  private static String registrable(String host) {
    List<String> labels = Hosts.labels(host);
    for (int from = 0; from < labels.size() - 1; from++) {
      String suffix = String.join(".", labels.subList(from, labels.size()));
      if (SUFFIXES.contains(suffix)) {
        return from == 0 ? "" : labels.get(from - 1) + "." + suffix;
      }
    }
    return String.join(".", labels.subList(labels.size() - 2, labels.size()));
  }
}
