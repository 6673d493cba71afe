package dev.warmlist.match.generate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Firms without people: legal forms in several spellings, branches, shops of one franchise, firms
 * of one name in two towns, firms that were renamed.
 */
public final class FirmList {
  private static final List<String> HEADER =
      List.of(
          "Company",
          "Street",
          "Postcode",
          "City",
          "Country",
          "Phone",
          "Website",
          "VAT ID",
          "Industry");

  private final Dice dice;
  private final Firms firms;
  private final Firmly firmly;
  private final List<Culture> cultures =
      List.of(Culture.of("us"), Culture.of("de"), Culture.of("fr"), Culture.of("pl"));
  private final List<Firm> franchises = new ArrayList<>();
  private long rows;

  private FirmList(long seed) {
    dice = new Dice(seed);
    firms = new Firms(dice);
    firmly = new Firmly(dice);
    for (int i = 0; i < 8; i++) {
      franchises.add(firms.next(cultures.get(i % 2), 20));
    }
  }

  /** What the rows of a firm may share: where it is, and whether its web site is its own. */
  private record Site(Firm firm, String later, String vat, boolean own) {}

  /** Writes {@code firms.csv} and its truth. */
  public static void write(long rows, long seed, Path dir) {
    new FirmList(seed).make(rows, dir);
  }

  private void make(long wanted, Path dir) {
    try (var truth = new Truth(dir);
        var file = new ListFile(dir, "firms.csv", HEADER, truth, dice)) {
      int count = 0;
      while (rows < wanted) {
        Firm firm = firms.next(culture());
        for (Site site : sites(firm)) {
          count++;
          write(site, "C" + count, file, wanted);
        }
      }
    }
  }

  private Culture culture() {
    int n = dice.below(100);
    return cultures.get(n < 40 ? 0 : n < 80 ? 1 : n < 92 ? 2 : 3);
  }

  /** A firm, now and then with a branch, with a namesake in another town, or as a franchise. */
  private List<Site> sites(Firm firm) {
    if (dice.chance(0.05)) {
      return List.of(new Site(elsewhere(dice.of(franchises), true), "", "", false));
    }
    String later = dice.chance(0.02) ? firms.next(firm.culture()).full() : "";
    String vat = !later.isEmpty() || dice.chance(0.3) ? vat(firm) : "";
    List<Site> sites = new ArrayList<>();
    boolean branches = later.isEmpty() && dice.chance(0.03);
    sites.add(new Site(firm, later, branches ? "" : vat, !branches));
    if (branches) {
      Firm branch = elsewhere(firm, true);
      String word =
          switch (firm.culture().code()) {
            case "de" -> ", Niederlassung ";
            case "fr" -> ", Agence de ";
            case "pl" -> ", Oddział ";
            default -> " - ";
          };
      sites.add(
          new Site(renamed(branch, firm.full() + word + branch.town().name()), "", "", false));
    } else if (dice.chance(0.03)) {
      sites.add(new Site(elsewhere(firm, false), "", "", true));
    }
    return sites;
  }

  private static Firm renamed(Firm f, String name) {
    return new Firm(
        f.id(),
        f.culture(),
        name,
        name,
        "",
        f.domain(),
        f.otherDomain(),
        f.mailPattern(),
        f.street(),
        f.town(),
        f.phone(),
        f.family(),
        f.size());
  }

  /** The same name at another place. */
  private Firm elsewhere(Firm firm, boolean sameDomain) {
    Firm there = firms.next(firm.culture());
    return new Firm(
        there.id(),
        firm.culture(),
        firm.name(),
        firm.name(),
        firm.legal(),
        sameDomain ? firm.domain() : there.domain(),
        there.otherDomain(),
        "",
        there.street(),
        there.town(),
        there.phone(),
        "",
        firm.size());
  }

  private String vat(Firm firm) {
    return switch (firm.culture().code()) {
      case "de" -> "DE" + dice.digits(9);
      case "fr" -> "FR" + dice.digits(11);
      case "pl" -> "PL" + dice.digits(10);
      default -> dice.digits(2) + "-" + dice.digits(7);
    };
  }

  private void write(Site site, String entity, ListFile file, long wanted) {
    List<List<String>> made = new ArrayList<>();
    int n = dice.chance(0.6) ? 1 : Math.min(5, 1 + dice.heavy(1.5, 4));
    boolean safe = !site.later.isEmpty() || !site.own;
    for (int i = 0; i < n; i++) {
      made.add(row(site, i > 0, safe));
    }
    if (!told(made, site)) {
      made.clear();
      for (int i = 0; i < n; i++) {
        made.add(row(site, i > 0, true));
      }
    }
    for (List<String> row : made) {
      if (rows < wanted) {
        file.add(row, entity);
        rows++;
      }
    }
  }

  private List<String> row(Site site, boolean later, boolean safe) {
    Firm firm = site.firm;
    String name = later && !site.later.isEmpty() ? site.later : firmly.name(firm);
    if (name.startsWith(firm.core()) && dice.chance(0.05)) {
      name = shortened(name);
    }
    boolean addressed = safe || dice.chance(0.8);
    String phone = safe || dice.chance(0.7) ? Phones.switchboard(firm.phone()) : "";
    String web = dice.of(List.of("www.", "http://www.", "https://", "")) + firm.domain();
    return List.of(
        name,
        addressed ? firmly.street(firm.street()) : "",
        addressed && dice.chance(0.92) ? firm.town().postcode() : "",
        addressed || dice.chance(0.7) ? firmly.town(firm.town().name()) : "",
        dice.chance(0.9) ? country(firm) : "",
        Phones.written(phone, dice.chance(0.7), dice),
        dice.chance(0.55) ? web : dice.chance(0.05) ? "-" : "",
        dice.chance(0.7) ? site.vat : "",
        dice.chance(0.2) ? dice.of(firm.culture().lines().get("trade")) : "");
  }

  /** The name as a narrow column took it: words cut with a dot. */
  private static String shortened(String name) {
    return name.replaceAll("(\\p{L}{4})\\p{L}{5,}", "$1.");
  }

  private static String country(Firm firm) {
    return firm.culture().code().toUpperCase(Locale.ROOT);
  }

  /** Whether a look tells: all rows have the place, or the number, or a web site of their own. */
  private static boolean told(List<List<String>> made, Site site) {
    return all(made, 1)
        || all(made, 5)
        || (site.own && all(made, 6))
        || (all(made, 7) && !site.vat.isEmpty());
  }

  private static boolean all(List<List<String>> made, int column) {
    return made.stream().noneMatch(row -> row.get(column).length() < 2);
  }
}
