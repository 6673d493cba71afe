package dev.warmlist.match;

import dev.warmlist.prospect.Kind;

/**
 * Weighs pairs of rows. The two are looked at in the order of their content, so that a weight
 * doesn't depend on which of them is read first. One instance serves one thread.
 */
final class Scorer {
  private static final double SAME_ROW = 4;

  /** The most that firm, home and telephone can say where names leave it open: worth a look. */
  private static final double UNSURE = 2;

  /** The most that they can say where family names are two: it is rather a colleague. */
  private static final double OTHERS = -1;

  /** How much of a name's weight an address made of that name has told already. */
  private static final double IN_ADDRESS = 0.6;

  private final MatchIndex index;
  private final Frequencies frequencies;
  private final NameComparer names;
  private final Alike alike;
  private final PersonNames personNames;
  private final Ways ways;
  private final BirthDates birthDates;
  private final Surroundings surroundings;
  private final FirmNames firmNames;
  private final Model model;
  private final SameFirm sameFirm;
  private final SameFirm samePlace;
  private final Evidence conflict = new Evidence(false);

  /** A scorer that learns nothing more: the lists' own habits are in the model. */
  Scorer(
      MatchIndex index,
      NameComparer names,
      Alike alike,
      Sharing sharing,
      Providers providers,
      Model model) {
    this.index = index;
    this.names = names;
    this.alike = alike;
    this.model = model;
    this.frequencies = new Frequencies(index, model);
    this.personNames = new PersonNames(index, names, frequencies, model);
    this.ways = new Ways(index, sharing, providers, frequencies, model);
    this.birthDates = new BirthDates(index, frequencies, model);
    this.surroundings = new Surroundings(index, providers, frequencies, alike);
    this.firmNames = new FirmNames(frequencies);
    this.sameFirm = new SameFirm(Kind.PERSON, model);
    this.samePlace = new SameFirm(Kind.COMPANY, model);
  }

  /** Weighs a pair; the evidence is cleared first. */
  void score(int a, int b, Evidence out) {
    boolean inOrder = index.fingerprint.get(a) <= index.fingerprint.get(b);
    int first = inOrder ? a : b;
    int second = inOrder ? b : a;
    out.clear();
    boolean firms = index.isFirm(first);
    double duplicates = model.duplicates(firms ? Kind.COMPANY : Kind.PERSON);
    double prior = Bits.log2(duplicates) - frequencies.size();
    out.add("prior", "", "", "a pair of a list this long", prior);
    if (firms != index.isFirm(second)) {
      out.veto();
      out.add("kind", "", "", "a person and a company", -100);
    } else if (firms) {
      firms(first, second, out);
    } else {
      people(first, second, out);
    }
    if (index.fingerprint.get(a) == index.fingerprint.get(b)) {
      out.add("row", "", "", "says exactly the same", SAME_ROW);
    }
  }

  /** Whether two rows can't be one prospect, whatever links them. */
  boolean conflict(int a, int b) {
    if (refuses(a, b)) {
      return true;
    }
    score(a, b, conflict);
    return conflict.vetoed() || (birthDates.areApart(a, b) && !sameIdentifier(a, b));
  }

  /**
   * Whether a row has the number of another, which a third is named and born like, so that what is
   * different in it is what is wrong in it.
   */
  boolean isMistaken(int row, int holder, int third) {
    return names.isSpeltLike(index.given.get(holder), index.given.get(third))
        && sameIdentifier(row, holder)
        && (!birthDates.areApart(row, third)
            || BirthDates.agree(index.birthDay.get(holder), index.birthDay.get(third)));
  }

  /** Whether two rows have a number in common that is one holder's alone. */
  boolean sharesIdentifier(int a, int b) {
    return ways.sharesIdentifier(a, b);
  }

  /**
   * Whether kinds or given names alone are enough for a veto, as they are for most candidates. It
   * is seen much sooner than what such a pair weighs.
   */
  boolean refuses(int a, int b) {
    boolean firms = index.isFirm(a);
    return firms != index.isFirm(b)
        || (!firms && names.givenDisagrees(a, b) && !names.swapped(a, b) && !sameIdentifier(a, b));
  }

  private void people(int a, int b, Evidence out) {
    double before = out.bits();
    personNames.compare(a, b, out);
    double name = out.bits() - before;
    birthDates.compare(a, b, out);
    if (out.vetoed()) {
      if (!sameIdentifier(a, b)) {
        return;
      }
      out.liftVeto();
    }
    if (name > 0 && ways.sharesMailOfName(a, b)) {
      out.add("name", "", "", "is in the e-mail address already", -name * IN_ADDRESS);
    }
    sameFirm.clear();
    ways.compare(Kind.PERSON, a, b, out, sameFirm);
    surroundings.people(a, b, sameFirm);
    sameFirm.addTo(out);
    title(a, b, out);
    colleagueOrSon(a, b, out);
  }

  /**
   * Colleagues, and fathers and sons, share firm, street and telephone. Where names leave open who
   * somebody is, only what is one person's alone merges.
   */
  private void colleagueOrSon(int a, int b, Evidence out) {
    if (ways.sharesOwn(a, b) || both(index.birthDay, a, b)) {
      return;
    }
    boolean compared = both(index.given, a, b) || both(index.family, a, b);
    int whole = index.whole.get(a);
    if (!compared && whole != 0 && whole == index.whole.get(b)) {
      String name = index.firms.text(whole);
      out.add("name", name, name, "word for word", frequencies.size());
      return;
    }
    boolean others = isAtWork(a, b) && names.familyDiffers(a, b) && !ways.sharesNumber(a, b);
    double most = others ? OTHERS : UNSURE;
    if (out.bits() > most && (others || isOpen(a, b))) {
      out.add("name", "", "", "leaves it open who this is", most - out.bits());
    }
  }

  private boolean isAtWork(int a, int b) {
    return index.isAtWork(a) || index.isAtWork(b);
  }

  private boolean isOpen(int a, int b) {
    boolean oneSays = (index.generation.get(a) == 0) != (index.generation.get(b) == 0);
    boolean whole = both(index.given, a, b) && both(index.family, a, b);
    return oneSays
        || ways.haveTwoProfiles(a, b)
        || ways.spellTwoNames(a, b)
        || (!both(index.given, a, b) && !both(index.family, a, b))
        || names.middleDisagrees(a, b)
        || (whole && names.givenIsUnlike(a, b))
        || (isAtWork(a, b) && (!whole || !names.familyAgrees(a, b) || agreesInNothingElse(a, b)));
  }

  /** Whether mailboxes, numbers and towns are two, as those of namesakes at two sites are. */
  private boolean agreesInNothingElse(int a, int b) {
    return ways.haveTwoOfAll(a, b) && surroundings.areTwoTowns(a, b);
  }

  private static boolean both(IntColumn column, int a, int b) {
    return column.get(a) != 0 && column.get(b) != 0;
  }

  /**
   * Whether two rows have a number in common that outweighs a given name: one that an authority
   * gave, as it is or mistyped, where something else agrees, or any other and the birth date.
   */
  private boolean sameIdentifier(int a, int b) {
    boolean born = both(index.birthDay, a, b) && index.birthDay.get(a) == index.birthDay.get(b);
    for (int x : index.identifier.get(a)) {
      for (int y : index.identifier.get(b)) {
        String key = index.identifiers.text(x);
        boolean persons = Identifiers.isPersons(key);
        boolean close = x == y || Identifiers.isMistyped(key, index.identifiers.text(y));
        if ((x == y && born) || (close && persons && (born || agreesElsewhere(a, b)))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean agreesElsewhere(int a, int b) {
    return names.familyAgrees(a, b)
        || names.isSpeltLike(index.given.get(a), index.given.get(b))
        || same(index.street, a, b)
        || same(index.postcode, a, b)
        || same(index.city, a, b);
  }

  private static boolean same(IntColumn column, int a, int b) {
    return column.get(a) != 0 && column.get(a) == column.get(b);
  }

  private void title(int rowA, int rowB, Evidence out) {
    int a = index.title.get(rowA);
    int b = index.title.get(rowB);
    if (a == 0 || b == 0) {
      return;
    }
    Level level =
        a == b
            ? Level.TITLE_SAME
            : alike.titles(a, b) ? Level.TITLE_SIMILAR : Level.TITLE_DIFFERENT;
    double chance = a == b ? frequencies.title(a) : 0;
    double bits = model.bits(Kind.PERSON, level, chance);
    boolean agrees = level != Level.TITLE_DIFFERENT;
    out.add(level, index.titles, a, b, agrees ? Math.max(0, Math.min(3, bits)) : Math.min(0, bits));
  }

  private void firms(int a, int b, Evidence out) {
    String nameA = index.firmName(a);
    String nameB = index.firmName(b);
    if (nameA.isEmpty() || nameB.isEmpty()) {
      out.veto();
      return;
    }
    double bits = firmNames.bits(nameA, nameB);
    out.add("name", nameA, nameB, nameA.equals(nameB) ? "exact" : "by words", bits);
    if (bits < 0) {
      out.veto();
      return;
    }
    samePlace.clear();
    ways.compare(Kind.COMPANY, a, b, out, samePlace);
    surroundings.domain(a, b, samePlace);
    surroundings.companies(a, b, samePlace);
    samePlace.addTo(out);
    boolean apart = firmNames.areToldApart(nameA, nameB) && !ways.sharesHandle(a, b);
    double most = apart && !ways.sharesNumber(a, b) ? OTHERS : UNSURE;
    if (out.bits() > most
        && (apart || surroundings.isElsewhere(a, b))
        && !ways.sharesIdentifier(a, b)) {
      out.add("place", "", "", "may be a branch, or a neighbour", most - out.bits());
    }
  }
}
