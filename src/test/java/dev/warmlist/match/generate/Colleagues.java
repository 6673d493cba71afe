package dev.warmlist.match.generate;

import dev.warmlist.match.generate.Culture.Given;
import dev.warmlist.match.generate.Person.Thread;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Hires the people of firms: colleagues, in family firms relatives, namesakes now and then. Mail
 * addresses are given once.
 */
final class Colleagues {
  private final Dice dice;
  private final Firms firms;
  private final List<Culture> cultures;
  private final Seen mails = new Seen();
  private int count;

  Colleagues(Dice dice, Firms firms, List<Culture> cultures) {
    this.dice = dice;
    this.firms = firms;
    this.cultures = cultures;
  }

  /** Everybody of a firm. */
  List<Person> of(Firm firm) {
    List<Hire> hires = new ArrayList<>();
    Map<String, Integer> names = new HashMap<>();
    for (int i = 0; i < firm.size(); i++) {
      Hire hire = hire(firm, i, i == 0 ? Optional.empty() : Optional.of(hires.get(i - 1)));
      hires.add(hire);
      names.merge(hire.key(), 1, Integer::sum);
    }
    List<Person> crew = new ArrayList<>();
    for (int i = 0; i < hires.size(); i++) {
      Hire hire = hires.get(i);
      crew.add(person(firm, hire, i, names.getOrDefault(hire.key(), 0) > 1));
    }
    return crew;
  }

  /** One more at a firm so large that names come twice. */
  Person inLarge(Firm firm, int desk) {
    return person(firm, hire(firm, 9, Optional.empty()), desk, true);
  }

  private record Hire(Culture culture, boolean woman, Given given, String family, String suffix) {
    /** What others at the firm may be confused by. */
    String key() {
      return Spelling.slug(given.name()).charAt(0) + Spelling.slug(family);
    }
  }

  private Hire hire(Firm firm, int place, Optional<Hire> earlier) {
    boolean relative = !firm.family().isEmpty() && place < 3;
    if (relative) {
      return relative(firm, earlier);
    }
    if (earlier.isPresent() && dice.chance(0.003)) {
      Hire other = earlier.get();
      return new Hire(other.culture, other.woman, other.given, other.family, "");
    }
    Culture culture = dice.chance(0.88) ? firm.culture() : dice.of(cultures);
    boolean woman = dice.chance(0.42);
    return new Hire(culture, woman, culture.given(woman, dice), culture.family(dice), "");
  }

  /** One of the owners' family: a spouse, a child, a son with his father's name. */
  private Hire relative(Firm firm, Optional<Hire> earlier) {
    Culture culture = firm.culture();
    if (earlier.isPresent() && !earlier.get().woman && dice.chance(0.12)) {
      String suffix =
          culture.code().equals("us") ? "Jr." : culture.code().equals("fr") ? "fils" : "jun.";
      return new Hire(culture, false, earlier.get().given, firm.family(), suffix);
    }
    boolean woman = dice.chance(0.45);
    return new Hire(culture, woman, culture.given(woman, dice), firm.family(), "");
  }

  private Person person(Firm firm, Hire hire, int desk, boolean namesake) {
    count++;
    String family = hire.culture.form(hire.family, hire.woman);
    int rows = rows();
    boolean moves = rows > 1 && !namesake && dice.chance(0.12);
    boolean marries = rows > 1 && !moves && hire.woman && dice.chance(0.05);
    Firm next = moves ? firms.next(firm.culture()) : firm;
    String married =
        dice.chance(0.4) ? family + "-" + hire.culture.family(dice) : hire.culture.family(dice);
    String later = marries ? married : family;
    Thread thread = moves || marries ? changing() : namesake ? Thread.WORK_MAIL : Thread.NONE;
    String slug = Spelling.hyphened(hire.given.name() + " " + family);
    return new Person(
        "P" + count,
        hire.culture,
        hire.woman,
        hire.given,
        family,
        later,
        hire.suffix,
        honorific(hire),
        firm,
        next,
        local(firm, hire.given.name(), family),
        moves || marries ? local(next, hire.given.name(), later) : "",
        thread == Thread.PRIVATE_MAIL || dice.chance(0.35) ? privateMail(hire, family) : "",
        thread == Thread.MOBILE || dice.chance(0.6) ? mobile(hire, firm) : "",
        dice.chance(0.5) ? desk(firm, desk) : "",
        thread == Thread.PROFILE || dice.chance(0.5) ? "linkedin.com/in/" + slug + tail() : "",
        dice.early(firm.culture().lines().get("title")),
        thread,
        rows);
  }

  private int rows() {
    double u = dice.below(1000) / 1000.0;
    return u < 0.64 ? 1 : u < 0.87 ? 2 : u < 0.95 ? 3 : u < 0.985 ? 4 : dice.between(5, 7);
  }

  private Thread changing() {
    return dice.of(List.of(Thread.PRIVATE_MAIL, Thread.MOBILE, Thread.PROFILE));
  }

  private String honorific(Hire hire) {
    boolean german = hire.culture.code().equals("de");
    return dice.chance(german ? 0.06 : 0.01)
        ? dice.of(List.of("Dr.", "Dr.", "Dr.", "Prof. Dr."))
        : "";
  }

  /** The own desk's number, now and then that of the assistant, who sits at the one before. */
  private String desk(Firm firm, int desk) {
    return Phones.desk(firm.phone(), desk > 0 && dice.chance(0.02) ? desk - 1 : desk);
  }

  private String mobile(Hire hire, Firm firm) {
    return Phones.mobile(dice.chance(0.97) ? firm.culture().code() : hire.culture.code(), dice);
  }

  /** What follows a name in the address of a profile, so that it is the only one. */
  private String tail() {
    return dice.chance(0.2) && count < 0x1000
        ? ""
        : "-" + Integer.toHexString(0x51a0000 + count * 7);
  }

  private String local(Firm firm, String given, String family) {
    String first = Spelling.slug(given);
    String last = Spelling.slug(family);
    String pattern =
        firm.size() > 20 && firm.mailPattern().equals("last") ? "first.last" : firm.mailPattern();
    String local =
        switch (pattern) {
          case "first.last" -> first + "." + last;
          case "flast" -> first.charAt(0) + last;
          case "f.last" -> first.charAt(0) + "." + last;
          case "first_last" -> first + "_" + last;
          case "firstlast" -> first + last;
          case "last" -> last;
          default -> first;
        };
    return unique(local, "@" + firm.domain());
  }

  private String unique(String local, String at) {
    String attempt = local;
    for (int n = 2; !mails.add(attempt + at); n++) {
      attempt = local + n;
    }
    return attempt;
  }

  private String privateMail(Hire hire, String family) {
    String first =
        Spelling.slug(
            hire.given.shorts().isEmpty() || dice.chance(0.7)
                ? hire.given.name()
                : dice.of(hire.given.shorts()));
    String last = Spelling.slug(family);
    String host = "@" + dice.of(hire.culture.lines().get("mail")).toLowerCase(Locale.ROOT);
    String local =
        switch (dice.below(5)) {
          case 0 -> first + "." + last;
          case 1 -> first + last + dice.between(1, 99);
          case 2 -> first.charAt(0) + last + dice.between(55, 99);
          case 3 -> last + "." + first;
          default -> first + "_" + last + dice.between(1960, 2004);
        };
    return unique(local, host) + host;
  }
}
