package dev.warmlist.match;

import java.util.function.IntPredicate;

/** The comparison of where people are: their firm and its address, or their own. */
final class Surroundings {
  private final MatchIndex index;
  private final Frequencies frequencies;
  private final Alike alike;
  private final IntPredicate ofFirms;

  Surroundings(MatchIndex index, Providers providers, Frequencies frequencies, Alike alike) {
    this.index = index;
    this.ofFirms = code -> !providers.has(code);
    this.frequencies = frequencies;
    this.alike = alike;
  }

  /** Collects what says that two people share a firm or place. */
  void people(int a, int b, SameFirm out) {
    boolean sameDomain = domain(a, b, out);
    company(a, b, out, sameDomain);
    address(a, b, out);
  }

  /** Collects what says that two companies are in one place. */
  void companies(int a, int b, SameFirm out) {
    address(a, b, out);
  }

  /** Whether two rows state two places: other streets, or other towns and not one street. */
  boolean isElsewhere(int rowA, int rowB) {
    int a = index.street.get(rowA);
    int b = index.street.get(rowB);
    if (a != 0 && b != 0) {
      return a != b && !alike.streets(a, b);
    }
    return areTwoTowns(rowA, rowB);
  }

  /** Whether two rows state two towns. */
  boolean areTwoTowns(int rowA, int rowB) {
    int a = index.city.get(rowA);
    int b = index.city.get(rowB);
    int postcode = index.postcode.get(rowA);
    return a != 0
        && b != 0
        && !(postcode != 0 && postcode == index.postcode.get(rowB))
        && !alike.cities(a, b);
  }

  /** Whether two rows have a domain in common, which is then evidence. */
  boolean domain(int a, int b, SameFirm out) {
    int own = index.domain.common(a, b, ofFirms);
    if (own != 0) {
      agrees(Level.DOMAIN_SAME, index.domains, own, frequencies.domain(own), out);
    }
    return own != 0;
  }

  private void company(int rowA, int rowB, SameFirm out, boolean sameDomain) {
    int a = index.firm.get(rowA);
    int b = index.firm.get(rowB);
    if (a == 0 || b == 0) {
      return;
    }
    if (a == b) {
      agrees(Level.COMPANY_SAME, index.firms, a, frequencies.firm(a), out);
      return;
    }
    if (alike.firms(a, b)) {
      double u = frequencies.firm(a) + frequencies.firm(b);
      out.resembles(Level.COMPANY_SIMILAR, index.firms, a, b, u);
    } else if (!sameDomain) {
      out.disagrees(Level.COMPANY_DIFFERENT, index.firms, a, b);
    }
  }

  private void address(int a, int b, SameFirm out) {
    boolean samePostcode = postcode(a, b, out);
    boolean sameCity = city(a, b, out, samePostcode);
    street(a, b, out);
    if (!sameCity && !samePostcode) {
      int ofA = index.region.get(a);
      differs(Level.REGION_DIFFERENT, index.regions, ofA, index.region.get(b), out);
    }
    int ofA = index.country.get(a);
    differs(Level.COUNTRY_DIFFERENT, index.others, ofA, index.country.get(b), out);
  }

  private void street(int rowA, int rowB, SameFirm out) {
    int a = index.street.get(rowA);
    int b = index.street.get(rowB);
    if (a == 0 || b == 0) {
      return;
    }
    if (a == b) {
      out.resembles(Level.STREET_SAME, index.streets, a, b, street(a));
    } else if (alike.streets(a, b)) {
      double u = street(a) + frequencies.street(b);
      out.resembles(Level.STREET_SIMILAR, index.streets, a, b, u);
    } else {
      out.disagrees(Level.STREET_DIFFERENT, index.streets, a, b);
    }
  }

  /** How likely it is that a street is another row's by chance; without a number it is long. */
  private double street(int code) {
    boolean numbered = Streets.isNumbered(index.streets.text(code));
    return frequencies.street(code) * (numbered ? 1 : 3);
  }

  private boolean postcode(int rowA, int rowB, SameFirm out) {
    int a = index.postcode.get(rowA);
    int b = index.postcode.get(rowB);
    if (a != 0 && a == b) {
      agrees(Level.POSTCODE_SAME, index.postcodes, a, frequencies.postcode(a), out);
    } else {
      differs(Level.POSTCODE_DIFFERENT, index.postcodes, a, b, out);
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
      agrees(Level.CITY_SAME, index.cities, a, frequencies.city(a), out);
      return true;
    }
    if (alike.cities(a, b)) {
      double u = frequencies.city(a) + frequencies.city(b);
      out.resembles(Level.CITY_SIMILAR, index.cities, a, b, u);
    } else if (!samePostcode && !alike.nearlyCities(a, b)) {
      out.disagrees(Level.CITY_DIFFERENT, index.cities, a, b);
    }
    return false;
  }

  private static void agrees(Level level, Dictionary texts, int code, double u, SameFirm out) {
    out.resembles(level, texts, code, code, u);
  }

  private static void differs(Level level, Dictionary texts, int a, int b, SameFirm out) {
    if (a != 0 && b != 0 && a != b) {
      out.disagrees(level, texts, a, b);
    }
  }
}
