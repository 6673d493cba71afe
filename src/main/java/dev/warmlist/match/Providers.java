package dev.warmlist.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Domains under which many different companies have their mail: a provider's, not a firm's, even
 * when no list of free providers knows it.
 */
final class Providers {
  private static final int SEVERAL = 4;

  private final MatchIndex index;
  private final CodeSet providers = new CodeSet();

  Providers(MatchIndex index) {
    this.index = index;
    long[] pairs = pairs();
    int start = 0;
    while (start < pairs.length) {
      int domain = (int) (pairs[start] >>> 32);
      int end = start;
      while (end < pairs.length && (int) (pairs[end] >>> 32) == domain) {
        end++;
      }
      if (isProvider(pairs, start, end)) {
        providers.add(domain);
      }
      start = end;
    }
  }

  /** Whether a domain's code stands for a provider. */
  boolean has(int domain) {
    return providers.has(domain);
  }

  /** Whether an address is at a provider. */
  boolean hosts(String address) {
    return has(index.domains.find(address.substring(address.indexOf('@') + 1)));
  }

  /** For each row the codes of a domain and of its company, sorted. */
  private long[] pairs() {
    var pairs = new LongColumn();
    for (int row = 0; row < index.size(); row++) {
      int firm = index.firm.get(row);
      if (firm != 0) {
        for (int domain : index.domain.get(row)) {
          pairs.add((long) domain << 32 | firm);
        }
      }
    }
    long[] sorted = pairs.toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  private boolean isProvider(long[] pairs, int start, int end) {
    Map<String, Integer> rows = new HashMap<>();
    for (int i = start; i < end; i++) {
      rows.merge(Words.first(index.firms.text((int) pairs[i])), 1, Integer::sum);
    }
    int most = rows.values().stream().mapToInt(n -> n).max().orElse(0);
    return rows.size() >= SEVERAL && most * 2 < end - start;
  }
}
