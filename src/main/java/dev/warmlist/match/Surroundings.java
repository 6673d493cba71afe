package dev.warmlist.match;

import java.util.List;

/** The comparison of where people are: their firm and its address, or their own. */
final class Surroundings {
  /** From this similarity on, two names of towns may be one, badly typed (Jaro and Winkler). */
  private static final double MAYBE_ONE = 0.85;

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
      return a != b && !isSimilarStreet(index.streets.text(a), index.streets.text(b));
    }
    int cityA = index.city.get(rowA);
    int cityB = index.city.get(rowB);
    int postcode = index.postcode.get(rowA);
    return cityA != 0
        && cityB != 0
        && !(postcode != 0 && postcode == index.postcode.get(rowB))
        && !isSameCity(index.cities.text(cityA), index.cities.text(cityB));
  }

  private static boolean isSameCity(String a, String b) {
    return Similarity.jaroWinkler(a, b) >= 0.92 || isMistyped(a, b);
  }

  /** Whether two rows have a domain in common, which is then evidence. */
  boolean domain(int a, int b, SameFirm out) {
    int[] domainsA = index.domain.get(a);
    int[] domainsB = index.domain.get(b);
    for (int x : domainsA) {
      for (int y : domainsB) {
        if (x == y && !providers.has(x)) {
          agrees(Level.DOMAIN_SAME, index.domains, x, frequencies.domain(x), out);
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
      agrees(Level.COMPANY_SAME, index.firms, a, frequencies.firm(a), out);
      return;
    }
    String left = index.firms.text(a);
    String right = index.firms.text(b);
    if (FirmNames.alike(left, right)) {
      double u = frequencies.firm(a) + frequencies.firm(b);
      out.resembles(Level.COMPANY_SIMILAR, left, right, u);
    } else if (!sameDomain) {
      out.disagrees(Level.COMPANY_DIFFERENT, left, right);
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
    String left = index.streets.text(a);
    String right = index.streets.text(b);
    boolean numbered = !Streets.number(left).isEmpty();
    double u = frequencies.street(a) * (numbered ? 1 : 3);
    if (a == b) {
      out.resembles(Level.STREET_SAME, left, right, u);
    } else if (isSimilarStreet(left, right)) {
      out.resembles(Level.STREET_SIMILAR, left, right, u + frequencies.street(b));
    } else {
      out.disagrees(Level.STREET_DIFFERENT, left, right);
    }
  }

  private static boolean isSimilarStreet(String left, String right) {
    String numberA = Streets.number(left);
    String numberB = Streets.number(right);
    if (!numberA.equals(numberB) && !numberA.isEmpty() && !numberB.isEmpty()) {
      return false;
    }
    String nameA = Streets.name(left);
    String nameB = Streets.name(right);
    return Similarity.jaroWinkler(nameA, nameB) >= 0.9
        || Words.joined(nameA).equals(Words.joined(nameB))
        || Words.of(nameA).containsAll(Words.of(nameB))
        || Words.of(nameB).containsAll(Words.of(nameA))
        || (!numberA.isEmpty() && sameHead(Words.of(nameA), Words.of(nameB)))
        || (numberA.length() >= 3 && shareLongWord(Words.of(nameA), Words.of(nameB)));
  }

  /** The same two words in front: what comes behind is a building or a direction. */
  private static boolean sameHead(List<String> a, List<String> b) {
    return a.size() >= 2 && b.size() >= 2 && a.subList(0, 2).equals(b.subList(0, 2));
  }

  /** At one number of three digits and more, a street's own word is enough. */
  private static boolean shareLongWord(List<String> a, List<String> b) {
    return a.stream().anyMatch(word -> word.length() >= 4 && b.contains(word));
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
    String left = index.cities.text(a);
    String right = index.cities.text(b);
    if (isSameCity(left, right)) {
      double u = frequencies.city(a) + frequencies.city(b);
      out.resembles(Level.CITY_SIMILAR, left, right, u);
    } else if (!samePostcode && Similarity.jaroWinkler(left, right) < MAYBE_ONE) {
      out.disagrees(Level.CITY_DIFFERENT, left, right);
    }
    return false;
  }

  private static boolean isMistyped(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int limit = shorter >= 8 ? 2 : 1;
    return shorter >= 5 && Similarity.typos(a, b, limit) <= limit;
  }

  private static void agrees(Level level, Dictionary texts, int code, double u, SameFirm out) {
    String text = texts.text(code);
    out.resembles(level, text, text, u);
  }

  private static void differs(Level level, Dictionary texts, int a, int b, SameFirm out) {
    if (a != 0 && b != 0 && a != b) {
      out.disagrees(level, texts.text(a), texts.text(b));
    }
  }
}
