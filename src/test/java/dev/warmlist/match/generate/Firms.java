package dev.warmlist.match.generate;

import java.util.List;

/** Founds firms. Domains are never given twice; names may be. */
final class Firms {
  private static final List<String> PATTERNS =
      List.of("first.last", "first.last", "flast", "f.last", "first_last", "firstlast", "last");

  private final Dice dice;
  private final Seen domains = new Seen();
  private int count;

  Firms(Dice dice) {
    this.dice = dice;
  }

  /** A firm of a size with a heavy tail, 50 people at most. */
  Firm next(Culture culture) {
    return next(culture, dice.heavy(0.9, 50));
  }

  /** A firm of this many people. */
  Firm next(Culture culture, int size) {
    Lines lines = culture.lines();
    count++;
    boolean ofFamily = size <= 12 && dice.chance(0.3);
    String family = ofFamily ? culture.family(dice) : "";
    String core = ofFamily ? familyCore(family, lines) : coined(lines, culture);
    boolean hasTrade = dice.chance(ofFamily && !core.equals(family) ? 0.3 : 0.85);
    String name = hasTrade ? core + " " + dice.of(lines.get("trade")) : core;
    String legal = dice.chance(0.9) ? dice.of(lines.get("legal")) : "";
    Culture.Town town = town(culture);
    String domain = domain(core, name, town, culture);
    String stem = domain.substring(0, domain.lastIndexOf('.'));
    String other = dice.chance(0.1) && domains.add(stem + ".eu") ? stem + ".eu" : domain;
    String pattern = size <= 5 && dice.chance(0.3) ? "first" : dice.of(PATTERNS);
    return new Firm(
        "F" + count,
        culture,
        core,
        name,
        legal,
        domain,
        other,
        pattern,
        culture.street(dice),
        town,
        Phones.stem(culture.code(), town, dice),
        family,
        size);
  }

  private String familyCore(String family, Lines lines) {
    return dice.chance(0.4) ? family + " " + dice.of(lines.get("given-firm")) : family;
  }

  private String coined(Lines lines, Culture culture) {
    String start = dice.of(lines.get("coin-start"));
    String end = dice.of(lines.get("coin-end"));
    if (culture.code().equals("us")) {
      return dice.chance(0.4) ? start : start + (dice.chance(0.5) ? " " + end : slugged(end));
    }
    return start + end;
  }

  private static String slugged(String end) {
    return Spelling.slug(end);
  }

  /** A town, with one of the postcodes near its own. */
  private Culture.Town town(Culture culture) {
    Culture.Town town = culture.town(dice);
    if (culture.code().equals("fr")) {
      return town;
    }
    String code = town.postcode();
    String near = code.substring(0, code.length() - 1) + dice.below(10);
    return new Culture.Town(town.name(), near, town.area(), town.state());
  }

  private String domain(String core, String name, Culture.Town town, Culture culture) {
    String top = culture.code().equals("us") || dice.chance(0.15) ? ".com" : "." + culture.code();
    String stem = Spelling.slug(core);
    String longer = dice.chance(0.5) ? Spelling.slug(name) : Spelling.hyphened(name);
    String there = longer + "-" + Spelling.slug(town.name().split(" ", -1)[0]);
    List<String> tries =
        dice.chance(0.4) ? List.of(stem + top, longer + top) : List.of(longer + top);
    for (String attempt : tries) {
      if (domains.add(attempt)) {
        return attempt;
      }
    }
    String attempt = there + top;
    for (int n = 2; !domains.add(attempt); n++) {
      attempt = there + n + top;
    }
    return attempt;
  }
}
