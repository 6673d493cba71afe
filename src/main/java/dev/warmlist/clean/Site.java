package dev.warmlist.clean;

import java.util.Map;

/**
 * A web site.
 *
 * @param original the cell, tidied
 * @param url the full address with scheme, its host in lower case
 * @param domain the registrable domain, such as {@code example.co.uk}; empty where many firms share
 *     one, as on site builders' and directories' hosts without a name of their own
 */
public record Site(String original, String url, String domain) {

  /** What is known of it, for people: {@code domain} or {@code host}, {@code country}. */
  public Map<String, String> known() {
    return Known.of(
        "domain",
        domain,
        "host",
        domain.isEmpty() ? "shared by many firms" : "",
        "country",
        Countries.ofDomain(domain).orElse(""));
  }
}
