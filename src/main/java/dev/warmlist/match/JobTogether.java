package dev.warmlist.match;

import static dev.warmlist.prospect.Field.COMPANY;
import static dev.warmlist.prospect.Field.DEPARTMENT;
import static dev.warmlist.prospect.Field.TITLE;

import dev.warmlist.clean.Memo;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
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

  private final Memo<String> keys = new Memo<>(Spelling::firm);
  private final Memo<Integer> fullness = new Memo<>(Spelling::fullness);

  @Override
  public Set<Field> fields() {
    return FIELDS;
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
    return new Sides(
        contenders, c -> c.values().has(COMPANY), (a, b) -> sameFirm(a.values(), b.values()));
  }

  @Override
  public void mark(List<Contender> contenders, Witnesses rows) {
    Sides firms = firms(contenders);
    if (firms.several() && !rows.isCompany()) {
      List<Contender> here = firms.dated(rows) ? firms.newest(rows) : firms.first();
      contenders.stream()
          .filter(c -> c.values().has(COMPANY) && !here.contains(c))
          .forEach(c -> c.score(Criterion.HERE, 1));
    }
    var firm = new Misspelt();
    var title = new Misspelt();
    for (Contender c : contenders) {
      firm.count(firm(c.values()), c.rows().size());
      title.count(title(c), c.rows().size());
    }
    for (Contender c : contenders) {
      String company = c.values().first(COMPANY);
      c.score(Criterion.TYPED_WELL, firm.is(firm(c.values())) || title.is(title(c)) ? 1 : 0);
      c.score(Criterion.COMPLETE, -(int) FIELDS.stream().filter(c.values()::has).count());
      c.score(Criterion.FREQUENT, -(firm.rows(firm(c.values())) + title.rows(title(c))));
      c.score(Criterion.LONGER, company.isEmpty() ? 0 : -fullness.of(company));
      c.score(Criterion.SPELT, -spelt(c, company, rows));
    }
  }

  private static int spelt(Contender c, String company, Witnesses rows) {
    boolean written =
        c.rows().stream().anyMatch(i -> Spelling.isWritten(company, rows.row(i).cells()));
    return 2 * Spelling.accents(company) + (written ? 1 : 0);
  }

  /** A firm is needed by whoever has none; a title is taken from the same firm only. */
  @Override
  public boolean mayFill(Field field, Values winner, Values other) {
    return field == COMPANY || (sameFirm(winner, other) && sameTitle(winner, other));
  }

  private static boolean sameTitle(Values a, Values b) {
    return !a.has(TITLE)
        || !b.has(TITLE)
        || Spelling.key(a.first(TITLE)).equals(Spelling.key(b.first(TITLE)));
  }

  private boolean sameFirm(Values a, Values b) {
    return !a.has(COMPANY)
        || !b.has(COMPANY)
        || firm(a).equals(firm(b))
        || FirmNames.alike(firm(a), firm(b));
  }

  private String firm(Values values) {
    return keys.of(values.first(COMPANY));
  }

  private static String title(Contender c) {
    return Spelling.key(c.values().first(TITLE));
  }
}
