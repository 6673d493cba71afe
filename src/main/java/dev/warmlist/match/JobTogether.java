package dev.warmlist.match;

import static dev.warmlist.prospect.Field.COMPANY;
import static dev.warmlist.prospect.Field.DEPARTMENT;
import static dev.warmlist.prospect.Field.TITLE;

import dev.warmlist.clean.Memo;
import dev.warmlist.prospect.Field;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A job: firm, title and department. Of two firms the one with the last day wins, if both have one;
 * else the one that was read first. At one firm the newer title wins; the firm's name is the
 * fullest that its rows give.
 */
final class JobTogether implements Together {
  private static final Set<Field> FIELDS = EnumSet.of(COMPANY, TITLE, DEPARTMENT);
  private static final Set<Field> OF_POST = EnumSet.of(TITLE, DEPARTMENT);
  private static final List<Criterion> CRITERIA =
      List.of(
          Criterion.PREFERRED,
          Criterion.HERE,
          Criterion.TYPED_WELL,
          Criterion.RECENT,
          Criterion.COMPLETE,
          Criterion.FREQUENT,
          Criterion.FIRST);

  /** By what the spelling of a firm's name wins. */
  private static final List<Criterion> OF_SPELLING =
      List.of(
          Criterion.PREFERRED,
          Criterion.TYPED_WELL,
          Criterion.LONGER,
          Criterion.SPELT,
          Criterion.FREQUENT,
          Criterion.RECENT,
          Criterion.FIRST);

  private final Memo<FirmSpelling> firms = new Memo<>(FirmSpelling::of);

  @Override
  public Set<Field> fields() {
    return FIELDS;
  }

  /** The fields that say what somebody does at a firm. */
  Set<Field> ofPost() {
    return OF_POST;
  }

  @Override
  public List<Criterion> criteria() {
    return CRITERIA;
  }

  /** By what a firm's name wins over other spellings of it. */
  List<Criterion> ofSpelling() {
    return OF_SPELLING;
  }

  /** The firms of which the rows speak. */
  Sides firms(List<Contender> contenders) {
    return new Sides(contenders, c -> c.values().has(COMPANY), this::sameFirm);
  }

  @Override
  public void mark(List<Contender> contenders, Witnesses rows) {
    Sides firms = firms(contenders);
    if (firms.several() && !rows.isCompany()) {
      List<Contender> here = firms.dated(rows) ? firms.newest(rows) : firms.first();
      contenders.stream()
          .filter(c -> c.values().has(COMPANY) && !here.contains(c))
          .forEach(c -> c.score(Criterion.HERE, () -> 1));
    }
    var firm = new Misspelt(contenders, c -> firm(c).key());
    var title = new Misspelt(contenders, c -> c.key(TITLE));
    for (Contender c : contenders) {
      c.score(Criterion.TYPED_WELL, () -> firm.is(c) || title.is(c) ? 1 : 0);
      c.score(Criterion.FREQUENT, () -> -(firm.rows(c) + title.rows(c)));
      c.score(Criterion.LONGER, () -> -firm(c).fullness());
      c.score(Criterion.SPELT, () -> -spelt(c, rows));
    }
  }

  private static int spelt(Contender c, Witnesses rows) {
    String company = c.values().first(COMPANY);
    boolean written =
        c.rows().stream().anyMatch(i -> Spelling.isWritten(company, rows.row(i).cells()));
    return 2 * Spelling.accents(company) + (written ? 1 : 0);
  }

  /** A firm is needed by whoever has none; a title is taken from the same firm only. */
  @Override
  public boolean mayFill(Field field, Contender winner, Contender other) {
    return field == COMPANY || (sameFirm(winner, other) && sameTitle(winner, other));
  }

  private static boolean sameTitle(Contender a, Contender b) {
    return !a.values().has(TITLE) || !b.values().has(TITLE) || a.key(TITLE).equals(b.key(TITLE));
  }

  private boolean sameFirm(Contender a, Contender b) {
    String nameA = a.values().first(COMPANY);
    String nameB = b.values().first(COMPANY);
    return nameA.isEmpty()
        || nameB.isEmpty()
        || nameA.equals(nameB)
        || sameFirm(firm(a).key(), firm(b).key());
  }

  private static boolean sameFirm(String a, String b) {
    return a.equals(b) || FirmNames.alike(a, b);
  }

  private FirmSpelling firm(Contender c) {
    return firms.of(c.values().first(COMPANY));
  }
}
