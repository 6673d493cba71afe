package dev.warmlist.match.generate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Restaurants as guides describe them: branches of one name, several in one hotel, addresses with
 * asides. A restaurant of the same name at another address is another one.
 */
public final class PlaceList {
  private final Dice dice;
  private final Lines lines = Lines.of("places");
  private long rows;
  private int count;

  private PlaceList(long seed) {
    dice = new Dice(seed);
  }

  private record Site(
      String name, int number, String street, String town, String category, String hotel) {}

  /** Writes {@code places.csv} and its truth. */
  public static void write(long rows, long seed, Path dir) {
    new PlaceList(seed).make(rows, dir);
  }

  private void make(long wanted, Path dir) {
    try (var truth = new Truth(dir);
        var file =
            new ListFile(
                dir, "places.csv", List.of("name", "address", "city", "category"), truth, dice)) {
      while (rows < wanted) {
        for (Site site : sites()) {
          write(site, file, wanted);
        }
      }
    }
  }

  private List<Site> sites() {
    Site site = site(name());
    if (dice.chance(0.03)) {
      return inHotel();
    }
    if (dice.chance(0.05)) {
      Site other = site(site.name);
      String town = dice.chance(0.5) ? site.town : other.town;
      boolean marked = dice.chance(0.5);
      String name =
          marked
              ? site.name + " (" + other.street.replaceAll("[^a-z ]", "").strip() + ")"
              : site.name;
      return List.of(site, new Site(name, other.number, other.street, town, site.category, ""));
    }
    return List.of(site);
  }

  /** Two or three restaurants under one roof. */
  private List<Site> inHotel() {
    String hotel = dice.of(lines.get("hotel"));
    Site at = site("");
    List<Site> sites = new ArrayList<>();
    List<String> names = List.of("the dining room", "cafe", name());
    for (int i = dice.below(2); i < 3; i++) {
      sites.add(new Site(names.get(i), at.number, at.street, at.town, category(), hotel));
    }
    return sites;
  }

  private Site site(String name) {
    int number = dice.heavy(0.35, 9000) + dice.below(900);
    return new Site(
        name, number, dice.of(lines.get("street")), dice.of(lines.get("town")), category(), "");
  }

  private String category() {
    return dice.early(lines.get("category"));
  }

  private String name() {
    String kind = dice.of(lines.get("kind"));
    return switch (dice.below(7)) {
      case 0 -> dice.of(lines.get("name")) + " " + kind;
      case 1 -> the(dice.of(lines.get("name")));
      case 2 -> dice.of(lines.get("first")) + "'s " + kind;
      case 3 -> dice.of(lines.get("first")) + " " + dice.of(lines.get("family")) + "'s";
      case 4 -> dice.of(lines.get("family")) + " " + kind;
      case 5 -> "the " + dice.of(lines.get("family")) + " " + kind;
      default -> dice.of(lines.get("family")) + " & " + dice.of(lines.get("family"));
    };
  }

  /** The name with its article, which names that bring one of their own don't take. */
  private static String the(String name) {
    return name.matches("(la|le|el|il|los|da|chez|casa|villa|san) .*") ? name : "the " + name;
  }

  private void write(Site site, ListFile file, long wanted) {
    count++;
    int n = dice.chance(0.72) ? 1 : dice.chance(0.9) ? 2 : 3;
    for (int i = 0; i < n && rows < wanted; i++) {
      file.add(List.of(name(site), address(site), town(site), category(site)), "R" + count);
      rows++;
    }
  }

  private String name(Site site) {
    String name = site.name;
    if (dice.chance(0.15)) {
      name = name.startsWith("the ") ? name.substring(4) : replaced(name, "long");
    }
    if (dice.chance(0.05)) {
      name = dice.chance(0.5) ? name.replace(" & ", " and ") : name.replace("'", "");
    }
    if (!site.hotel.isEmpty()) {
      boolean bare =
          !site.name.equals("cafe") && !site.name.equals("the dining room") && dice.chance(0.4);
      name =
          bare
              ? name
              : dice.chance(0.5) ? name + " (" + site.hotel + ")" : name + " at the " + site.hotel;
    } else if (dice.chance(0.02)) {
      name = name + ", " + site.town;
    }
    return dice.chance(0.04) ? Spelling.slip(name, dice) : name;
  }

  private String address(Site site) {
    String street = dice.chance(0.4) ? replaced(site.street, "short") : site.street;
    String number =
        dice.chance(0.02) ? Integer.toString(site.number + 10) : Integer.toString(site.number);
    String address = number + (dice.chance(0.03) ? "-" + (site.number + 2) : "") + " " + street;
    if (dice.chance(0.06)) {
      return address
          + dice.of(
              List.of(
                  " between 1st and 2nd aves.", " at 5th st.", " near the park", " off main st."));
    }
    if (dice.chance(0.04)) {
      return address + " #" + dice.between(1, 30);
    }
    return site.hotel.isEmpty() || dice.chance(0.6) ? address : site.hotel + ", " + address;
  }

  private String town(Site site) {
    return dice.chance(0.12) ? replaced(site.town, "other-town") : site.town;
  }

  private String category(Site site) {
    List<String> words = Lines.parts(site.category);
    return dice.chance(0.1) ? Lines.parts(category()).get(0) : dice.of(words);
  }

  private String replaced(String text, String table) {
    List<String> fitting =
        lines.get(table).stream().filter(p -> text.contains(Lines.parts(p).get(0))).toList();
    if (fitting.isEmpty()) {
      return text;
    }
    List<String> pair = Lines.parts(dice.of(fitting));
    return text.replace(pair.get(0), pair.get(1).replace('~', ' ')).strip();
  }
}
