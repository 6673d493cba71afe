package dev.warmlist.match.generate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Two lists of people of one region, each without duplicates, that overlap by half. Households
 * share address and family name; some are twins.
 */
public final class LinkedLists {
  private final Dice dice;
  private final Lines lines = Lines.of("people");
  private long rows;
  private int count;

  private LinkedLists(long seed) {
    dice = new Dice(seed);
  }

  private record Home(
      String family, int number, String street, List<String> way, String[] suburb) {}

  private record Soul(List<String> given, String family, Home home, LocalDate born) {}

  /** Writes {@code a.csv} and {@code b.csv}, which has other headers, and their truth. */
  public static void write(long rows, long seed, Path dir) {
    new LinkedLists(seed).make(rows, dir);
  }

  private void make(long wanted, Path dir) {
    var headerA =
        List.of("given_name", "surname", "address", "suburb", "postcode", "state", "date_of_birth");
    var headerB =
        List.of("Last Name", "First Name", "DOB", "Street", "Suburb", "Post Code", "Member No");
    try (var truth = new Truth(dir);
        var a = new ListFile(dir, "a.csv", headerA, truth, dice);
        var b = new ListFile(dir, "b.csv", headerB, truth, dice)) {
      while (rows < wanted) {
        Home home = home();
        LocalDate born = born();
        Set<Character> initials = new HashSet<>();
        for (int n = dice.heavy(1.3, 6); n > 0; n--) {
          born = !initials.isEmpty() && dice.chance(0.03) ? born : born();
          List<String> given = given();
          if (initials.add(given.get(0).charAt(0))) {
            count++;
            place(new Soul(given, home.family, home, born), a, b);
          }
        }
      }
    }
  }

  private void place(Soul soul, ListFile a, ListFile b) {
    int where = dice.below(3);
    boolean stays = dice.chance(0.9);
    if (where != 1) {
      a.add(first(soul, stays), "L" + count);
      rows++;
    }
    if (where != 0) {
      b.add(second(soul, stays), "L" + count);
      rows++;
    }
  }

  private List<String> given() {
    return Lines.parts(dice.early(lines.get(dice.chance(0.5) ? "women" : "men")));
  }

  private LocalDate born() {
    return LocalDate.of(dice.between(1925, 2004), 1, 1).plusDays(dice.below(365));
  }

  private Home home() {
    String family =
        dice.chance(0.3)
            ? dice.early(lines.get("family"))
            : dice.early(lines.get("start")) + dice.early(lines.get("end"));
    String[] suburb = dice.early(lines.get("suburb")).split("\\|", -1);
    int number = dice.heavy(0.4, 400);
    return new Home(
        family,
        number,
        dice.of(lines.get("street")),
        Lines.parts(dice.early(lines.get("way"))),
        suburb);
  }

  private List<String> first(Soul s, boolean stays) {
    String born = s.born.toString().replace("-", "");
    return List.of(
        name(s.given),
        slip(s.family, 0.03),
        street(s.home),
        slip(s.home.suburb[0], 0.03),
        dice.chance(0.05) ? "" : s.home.suburb[1],
        s.home.suburb[2],
        stays && dice.chance(0.08) ? "" : born);
  }

  /** The row of the second list; whoever moved or married since is known by the day of birth. */
  private List<String> second(Soul s, boolean stays) {
    boolean married = !stays && dice.chance(0.25);
    Home home = stays || married ? s.home : home();
    boolean dated = !stays || dice.chance(0.9);
    LocalDate born = stays && dice.chance(0.02) ? s.born.plusDays(dice.between(1, 9)) : s.born;
    String day =
        String.format(
            Locale.ROOT,
            "%02d/%02d/%d",
            born.getDayOfMonth(),
            born.getMonthValue(),
            born.getYear());
    return List.of(
        married ? home().family : slip(s.family, 0.04),
        stays ? name(s.given) : s.given.get(0),
        dated ? day : "",
        dated && dice.chance(0.05) ? "" : street(home),
        slip(home.suburb[0], 0.03),
        dice.chance(0.05) ? "" : home.suburb[1],
        "M" + dice.digits(6));
  }

  private String name(List<String> given) {
    if (dice.chance(0.03)) {
      return given.get(0).substring(0, 1);
    }
    return slip(dice.chance(0.9) ? given.get(0) : dice.of(given), 0.03);
  }

  private String street(Home home) {
    String way = dice.chance(0.7) ? home.way.get(0) : home.way.get(1);
    String unit = dice.chance(0.04) ? dice.between(1, 20) + "/" : "";
    return unit + home.number + " " + slip(home.street, 0.03) + " " + way;
  }

  private String slip(String text, double chance) {
    return dice.chance(chance) ? Spelling.slip(text, dice) : text;
  }
}
