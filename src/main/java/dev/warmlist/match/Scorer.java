package dev.warmlist.match;

/**
 * Weighs pairs of rows. The two are looked at in the order of their content, so that a weight
 * doesn't depend on which of them is read first. One instance serves one thread.
 */
final class Scorer {
  private static final double SAME_ROW = 4;

  /** The most that firm, home and telephone can say where names leave it open: worth a look. */
  private static final double UNSURE = 4;

  /** How much of a name's weight an address made of that name has told already. */
  private static final double IN_ADDRESS = 0.6;

  private final MatchIndex index;
  private final Frequencies frequencies;
  private final NameComparer names;
  private final PersonNames personNames;
  private final Ways ways;
  private final Surroundings surroundings;
  private final FirmNames firmNames;

  Scorer(MatchIndex index, NameComparer names) {
    this.index = index;
    this.names = names;
    this.frequencies = new Frequencies(index);
    this.personNames = new PersonNames(index, names, frequencies);
    var providers = new Providers(index);
    this.ways = new Ways(index, new Sharing(index, names), providers, frequencies);
    this.surroundings = new Surroundings(index, providers, frequencies);
    this.firmNames = new FirmNames(frequencies);
  }

  /** Weighs a pair; the evidence is cleared first. */
  void score(int a, int b, Evidence out) {
    boolean inOrder = index.fingerprint.get(a) <= index.fingerprint.get(b);
    int first = inOrder ? a : b;
    int second = inOrder ? b : a;
    out.clear();
    out.add("prior", "", "", "a pair of a list this long", -frequencies.size());
    boolean firms = index.isFirm(first);
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
    if (index.isFirm(a) || index.isFirm(b)) {
      return index.isFirm(a) != index.isFirm(b);
    }
    int generationA = index.generation.get(a);
    int generationB = index.generation.get(b);
    return (generationA != 0 && generationB != 0 && generationA != generationB)
        || (names.givenDisagrees(a, b) && !sameIdentifier(a, b));
  }

  private void people(int a, int b, Evidence out) {
    double before = out.bits();
    personNames.compare(a, b, out);
    if (out.vetoed()) {
      if (!sameIdentifier(a, b)) {
        return;
      }
      out.liftVeto();
    }
    double name = out.bits() - before;
    if (name > 0 && ways.sharesMailOfName(a, b)) {
      out.add("name", "", "", "is in the e-mail address already", -name * IN_ADDRESS);
    }
    var firm = new SameFirm();
    ways.compare(a, b, out, firm);
    BirthDates.compare(index.birthDay.get(a), index.birthDay.get(b), out);
    surroundings.people(a, b, firm);
    firm.addTo(out);
    title(a, b, out);
    colleagueOrSon(a, b, out);
  }

  /**
   * Colleagues, and fathers and sons, share firm, street and telephone. Where a generation is
   * stated by one row only, or names can't be compared, only what is one person's alone merges.
   */
  private void colleagueOrSon(int a, int b, Evidence out) {
    if (ways.sharesOwn(a, b) || both(index.birthDay, a, b)) {
      return;
    }
    boolean compared = both(index.given, a, b) || both(index.family, a, b);
    int whole = index.whole.get(a);
    if (!compared && whole != 0 && whole == index.whole.get(b)) {
      out.add("name", index.firms, whole, whole, "word for word", frequencies.size());
      return;
    }
    boolean oneSays = (index.generation.get(a) == 0) != (index.generation.get(b) == 0);
    if ((oneSays || !compared) && out.bits() > UNSURE) {
      out.add("name", "", "", "leaves it open who this is", UNSURE - out.bits());
    }
  }

  private static boolean both(IntColumn column, int a, int b) {
    return column.get(a) != 0 && column.get(b) != 0;
  }

  /** The list's own key and the birth date together outweigh a given name. */
  private boolean sameIdentifier(int a, int b) {
    int identifier = index.identifier.get(a);
    return identifier != 0
        && identifier == index.identifier.get(b)
        && index.list.get(a) == index.list.get(b)
        && index.birthDay.get(a) != 0
        && index.birthDay.get(a) == index.birthDay.get(b);
  }

  private void title(int rowA, int rowB, Evidence out) {
    int a = index.title.get(rowA);
    int b = index.title.get(rowB);
    if (a == 0 || b == 0) {
      return;
    }
    if (a == b) {
      double bits = Math.min(3, Bits.weight(0.5, frequencies.title(a)));
      out.add("job title", index.titles, a, b, "same", Math.max(0, bits));
    } else {
      out.add("job title", index.titles, a, b, "different", -0.4);
    }
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
    var place = new SameFirm();
    ways.compare(a, b, out, place);
    surroundings.domain(a, b, place);
    surroundings.companies(a, b, place);
    place.addTo(out);
  }
}
