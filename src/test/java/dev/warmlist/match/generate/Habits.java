package dev.warmlist.match.generate;

import dev.warmlist.match.generate.Person.Thread;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What becomes of a person in a row: what is filled, what is outdated, what is misspelt. */
final class Habits {
  private static final List<String> ROLES = List.of("info", "info", "office", "contact", "sales");

  private final Dice dice;
  private final Firmly firmly;

  Habits(Dice dice) {
    this.dice = dice;
    this.firmly = new Firmly(dice);
  }

  /**
   * A row about somebody.
   *
   * @param later whether it was written after a change of name or firm
   */
  Contact row(Person person, Dialect dialect, boolean later) {
    var c = new Contact();
    Firm firm = later ? person.next() : person.firm();
    c.woman = person.woman();
    name(c, person, later);
    firmly.fill(c, firm, dialect);
    c.title = title(person);
    c.email = dice.chance(dialect.mail()) ? mail(person, firm, later) : "";
    if (dice.chance(dialect.phone())) {
      boolean own = !person.desk().isEmpty() && firm.equals(person.firm()) && dice.chance(0.7);
      c.phone = own ? person.desk() : Phones.switchboard(firm.phone());
    }
    c.mobile = dice.chance(dialect.mobile()) ? person.mobile() : "";
    c.profile = dice.chance(dialect.profile()) ? person.profile() : "";
    thread(c, person, dialect);
    misspell(c, person);
    return c;
  }

  private void name(Contact c, Person person, boolean later) {
    c.given = person.given().name();
    c.family = later ? person.later() : person.family();
    c.suffix = person.suffix();
    c.honorific = person.honorific();
    if (dice.chance(0.09) && !person.given().shorts().isEmpty()) {
      c.given = dice.of(person.given().shorts());
    } else if (dice.chance(0.05) && person.culture().code().equals("us")) {
      c.given = c.given + " " + (char) ('A' + Math.floorMod(person.id().hashCode(), 26)) + ".";
    } else if (dice.chance(0.03)) {
      c.given = c.given.charAt(0) + (dice.chance(0.7) ? "." : "");
    }
    if (person.culture().code().equals("pl") && person.woman() && dice.chance(0.1)) {
      c.family = c.family.replaceAll("ka$", "ki");
    }
    letters(c);
  }

  /** Umlauts and accents as a keyboard or a tool left them. */
  private void letters(Contact c) {
    if (dice.chance(0.12)) {
      c.given = Spelling.ascii(c.given);
      c.family = Spelling.ascii(c.family);
    } else if (dice.chance(0.12)) {
      c.given = Spelling.bare(c.given);
      c.family = Spelling.bare(c.family);
    }
    if (dice.chance(0.3)) {
      c.given = c.given.replace('-', ' ');
    }
  }

  private String title(Person person) {
    if (dice.chance(0.15)) {
      return "";
    }
    List<String> variants = Lines.parts(person.title());
    if (dice.chance(0.07)) {
      variants = Lines.parts(dice.of(person.firm().culture().lines().get("title")));
    }
    return dice.chance(0.65) ? variants.get(0) : dice.of(variants);
  }

  private String mail(Person person, Firm firm, boolean later) {
    if (!person.privateMail().isEmpty() && dice.chance(0.2)) {
      return person.privateMail();
    }
    if (dice.chance(firm.size() <= 3 ? 0.2 : 0.04)) {
      return dice.of(ROLES) + "@" + firm.domain();
    }
    String local = later && person.changes() ? person.nextLocal() : person.local();
    return local + "@" + (dice.chance(0.3) ? firm.otherDomain() : firm.domain());
  }

  /** Gives the row what ties it to the person's others, where name and firm wouldn't. */
  void thread(Contact c, Person person, Dialect dialect) {
    switch (person.thread()) {
      case NONE -> {}
      case WORK_MAIL -> c.email = person.workMail();
      case PRIVATE_MAIL -> c.email = person.privateMail();
      case PROFILE -> c.profile = person.profile();
      case MOBILE -> {
        c.mobile = person.mobile();
        c.phone = dialect == Dialect.CONFERENCE ? "" : c.phone;
      }
    }
  }

  private void misspell(Contact c, Person person) {
    if (dice.chance(0.025)) {
      c.family = Spelling.slip(c.family, dice);
    } else if (dice.chance(0.02)) {
      c.given = Spelling.slip(c.given, dice);
    }
    if (dice.chance(0.012)) {
      String given = c.given;
      c.given = c.family;
      c.family = given;
    }
    if (dice.chance(0.05)) {
      boolean upper = dice.chance(0.6);
      c.given = upper ? c.given.toUpperCase(Locale.ROOT) : c.given.toLowerCase(Locale.ROOT);
      c.family = upper ? c.family.toUpperCase(Locale.ROOT) : c.family.toLowerCase(Locale.ROOT);
    }
    boolean tied = person.thread() != Thread.NONE;
    int at = c.email.indexOf('@');
    if (!tied && at > 0 && dice.chance(0.015)) {
      c.email = Spelling.slip(c.email.substring(0, at), dice) + c.email.substring(at);
    }
    if (dice.chance(0.05)) {
      c.email = c.email.toUpperCase(Locale.ROOT);
    }
  }

  /** Who can be told by a look to be one: rows with a handle in common, or name and firm. */
  boolean told(List<Contact> rows, Person person) {
    List<Contact> open = new ArrayList<>(rows);
    List<Contact> reached = new ArrayList<>();
    reached.add(open.remove(0));
    for (int i = 0; i < reached.size(); i++) {
      Contact from = reached.get(i);
      open.removeIf(to -> tells(from, to, person) && reached.add(to));
    }
    return open.isEmpty();
  }

  private static boolean tells(Contact a, Contact b, Person person) {
    boolean handle =
        same(a.mobile, b.mobile)
            || same(a.profile, b.profile)
            || (same(a.email, b.email) && !ROLES.contains(a.email.split("@", -1)[0]));
    boolean firm = !a.company.isEmpty() && !b.company.isEmpty();
    return handle || (firm && person.thread() == Thread.NONE);
  }

  private static boolean same(String a, String b) {
    return !a.isEmpty() && a.equalsIgnoreCase(b);
  }
}
