package dev.warmlist.match.generate;

import dev.warmlist.match.generate.Person.Thread;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Business contacts in several lists, or in one: firms of 1 to 50 people and one that has a
 * twentieth of all rows, colleagues, relatives, namesakes, people who moved or married, role
 * mailboxes, and rows about firms without anybody.
 */
public final class BusinessLists {
  private static final double LARGE = 0.05;

  private final Dice dice;
  private final List<Dialect> dialects;
  private final List<Culture> cultures =
      List.of(Culture.of("us"), Culture.of("de"), Culture.of("fr"), Culture.of("pl"));
  private final Firms firms;
  private final Colleagues colleagues;
  private final Habits habits;
  private final Firmly firmly;
  private final Map<Dialect, Pen> pens = new EnumMap<>(Dialect.class);
  private final Map<Dialect, ListFile> files = new EnumMap<>(Dialect.class);
  private long rows;

  private BusinessLists(long seed, List<Dialect> dialects) {
    this.dice = new Dice(seed);
    this.dialects = dialects;
    this.firms = new Firms(dice);
    this.colleagues = new Colleagues(dice, firms, cultures);
    this.habits = new Habits(dice);
    this.firmly = new Firmly(dice);
  }

  /** Five lists, each in its own dialect. */
  public static void write(long rows, long seed, Path dir) {
    var several =
        List.of(
            Dialect.SALESFORCE,
            Dialect.HUBSPOT,
            Dialect.LINKEDIN,
            Dialect.MESSE,
            Dialect.CONFERENCE);
    new BusinessLists(seed, several).make(rows, dir);
  }

  /** The same people in one list. */
  public static void writeOne(long rows, long seed, Path dir) {
    new BusinessLists(seed, List.of(Dialect.CRM)).make(rows, dir);
  }

  private void make(long wanted, Path dir) {
    try (var truth = new Truth(dir)) {
      for (Dialect dialect : dialects) {
        pens.put(dialect, new Pen(dialect, dice));
        files.put(dialect, dialect.open(dir, truth, dice));
      }
      Firm large = firms.next(cultures.get(0), 1000);
      int desks = 0;
      long ofLarge = 0;
      while (rows < wanted) {
        long before = rows;
        if (ofLarge < LARGE * rows) {
          write(colleagues.inLarge(large, desks++), wanted);
          ofLarge += rows - before;
        } else {
          firm(wanted);
        }
      }
      files.values().forEach(ListFile::close);
    }
  }

  private void firm(long wanted) {
    Firm firm = firms.next(culture());
    for (Person person : colleagues.of(firm)) {
      write(person, wanted);
    }
    if (dice.chance(0.12)) {
      for (int n = dice.chance(0.3) ? 2 : 1; n > 0; n--) {
        // no social network's export tells of a firm by itself: as for a mobile number
        write(withoutAnybody(firm), fitting(firm, Thread.MOBILE), firm.id(), wanted);
      }
    }
  }

  private Culture culture() {
    int n = dice.below(100);
    return cultures.get(n < 45 ? 0 : n < 80 ? 1 : n < 92 ? 2 : 3);
  }

  private Contact withoutAnybody(Firm firm) {
    var c = new Contact();
    firmly.fill(c, firm, Dialect.MESSE);
    c.company = firmly.name(firm);
    c.phone = dice.chance(0.7) ? Phones.switchboard(firm.phone()) : "";
    c.email = dice.chance(0.8) ? "info@" + firm.domain() : "";
    if (c.phone.isEmpty() && c.email.isEmpty()) {
      c.website = "www." + firm.domain();
      c.street = firm.street();
      c.city = firm.town().name();
      c.postcode = firm.town().postcode();
    }
    return c;
  }

  private void write(Person person, long wanted) {
    List<Contact> rowsOf = new ArrayList<>();
    List<Dialect> where = new ArrayList<>();
    for (int i = 0; i < person.rows(); i++) {
      Dialect dialect = fitting(person.firm(), person.thread());
      where.add(dialect);
      rowsOf.add(
          habits.row(person, dialect, i > 0 && (i == person.rows() - 1 || dice.chance(0.4))));
    }
    boolean told = habits.told(rowsOf, person);
    for (int i = 0; i < rowsOf.size(); i++) {
      if (!told) {
        rowsOf.get(i).email = person.workMail();
      }
      write(rowsOf.get(i), where.get(i), person.id(), wanted);
    }
  }

  /** A list where such a row may stand. */
  private Dialect fitting(Firm firm, Thread thread) {
    String country = firm.culture().code();
    List<Dialect> fitting =
        dialects.stream()
            .filter(d -> d != Dialect.MESSE || !country.equals("us"))
            .filter(d -> d != Dialect.CONFERENCE || country.equals("us"))
            .filter(d -> thread != Thread.MOBILE || d != Dialect.LINKEDIN)
            .filter(d -> thread != Thread.PROFILE || d.profile() > 0)
            .toList();
    return dice.of(fitting);
  }

  private void write(Contact c, Dialect dialect, String entity, long wanted) {
    if (rows < wanted) {
      ListFile file = files.get(dialect);
      Pen pen = pens.get(dialect);
      if (file != null && pen != null) {
        file.add(dialect.cells(c, pen), entity);
        rows++;
      }
    }
  }
}
