package dev.warmlist.match;

/** The comparison of where people are: their firm and its address, or their own. */
final class Surroundings {
  private final MatchIndex index;
  private final Providers providers;
  private final Frequencies frequencies;

  Surroundings(MatchIndex index, Providers providers, Frequencies frequencies) {
    this.index = index;
    this.providers = providers;
    this.frequencies = frequencies;
  }

  /** Collects what says that two people share a firm or place. */
  void people(int a, int b, SameFirm out) {
    boolean sameDomain = domain(a, b, out);
    company(a, b, out, sameDomain);
    address(a, b, out, -1);
  }

  /** Collects what says that two companies are in one place. */
  void companies(int a, int b, SameFirm out) {
    address(a, b, out, -5);
  }

  /** Whether two rows have a domain in common, which is then evidence. */
  boolean domain(int a, int b, SameFirm out) {
    int[] domainsA = index.domain.get(a);
    int[] domainsB = index.domain.get(b);
    for (int x : domainsA) {
      for (int y : domainsB) {
        if (x == y && !providers.has(x)) {
          out.agrees("domain", index.domains.text(x), 0.8, frequencies.domain(x));
          return true;
        }
      }
    }
    return false;
  }

  private void company(int rowA, int rowB, SameFirm out, boolean sameDomain) {
    int a = index.firm.get(rowA);
    int b = index.firm.get(rowB);
    if (a == 0 || b == 0) {
      return;
    }
    if (a == b) {
      out.agrees("company", index.firms.text(a), 0.75, frequencies.firm(a));
      return;
    }
    String left = index.firms.text(a);
    String right = index.firms.text(b);
    if (FirmNames.alike(left, right)) {
      double u = frequencies.firm(a) + frequencies.firm(b);
      out.resembles("company", left, right, Bits.weight(0.1, u + 0.0005));
    } else if (!sameDomain) {
      out.disagrees("company", left, right, -2);
    }
  }

  private void address(int a, int b, SameFirm out, double otherStreet) {
    boolean samePostcode = postcode(a, b, out);
    boolean sameCity = city(a, b, out, samePostcode);
    street(a, b, out, otherStreet);
    if (!sameCity && !samePostcode) {
      differs("region", index.regions, index.region.get(a), index.region.get(b), out, -1.5);
    }
    differs("country", index.others, index.country.get(a), index.country.get(b), out, -3);
  }

  private void street(int rowA, int rowB, SameFirm out, double otherStreet) {
    int a = index.street.get(rowA);
    int b = index.street.get(rowB);
    if (a == 0 || b == 0) {
      return;
    }
    String left = index.streets.text(a);
    String right = index.streets.text(b);
    boolean numbered = !Streets.number(left).isEmpty();
    double u = frequencies.street(a) * (numbered ? 1 : 3);
    if (a == b) {
      out.agrees("street", left, 0.7, u);
    } else if (isSimilarStreet(left, right)) {
      out.resembles("street", left, right, Bits.weight(0.12, u + frequencies.street(b)));
    } else {
      out.disagrees("street", left, right, otherStreet);
    }
  }

  private static boolean isSimilarStreet(String left, String right) {
    if (!Streets.number(left).equals(Streets.number(right))) {
      return false;
    }
    String nameA = Streets.name(left);
    String nameB = Streets.name(right);
    return Similarity.jaroWinkler(nameA, nameB) >= 0.9
        || Words.of(nameA).containsAll(Words.of(nameB))
        || Words.of(nameB).containsAll(Words.of(nameA));
  }

  private boolean postcode(int rowA, int rowB, SameFirm out) {
    int a = index.postcode.get(rowA);
    int b = index.postcode.get(rowB);
    if (a != 0 && a == b) {
      out.agrees("postcode", index.postcodes.text(a), 0.8, frequencies.postcode(a));
    } else {
      differs("postcode", index.postcodes, a, b, out, -0.7);
    }
    return a != 0 && a == b;
  }

  private boolean city(int rowA, int rowB, SameFirm out, boolean samePostcode) {
    int a = index.city.get(rowA);
    int b = index.city.get(rowB);
    if (a == 0 || b == 0) {
      return false;
    }
    if (a == b) {
      out.agrees("city", index.cities.text(a), 0.85, frequencies.city(a));
      return true;
    }
    String left = index.cities.text(a);
    String right = index.cities.text(b);
    if (Similarity.jaroWinkler(left, right) >= 0.92) {
      double u = frequencies.city(a) + frequencies.city(b);
      out.resembles("city", left, right, Bits.weight(0.08, u + 0.002));
    } else if (!samePostcode) {
      out.disagrees("city", left, right, -1.5);
    }
    return false;
  }

  private static void differs(
      String what, Dictionary texts, int a, int b, SameFirm out, double bits) {
    if (a != 0 && b != 0 && a != b) {
      out.disagrees(what, texts.text(a), texts.text(b), bits);
    }
  }
}
