package dev.warmlist.match;

import dev.warmlist.Reason;
import dev.warmlist.ReasonCode;
import dev.warmlist.prospect.Choice;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Kind;
import dev.warmlist.prospect.Prospect;
import dev.warmlist.prospect.Row;
import dev.warmlist.prospect.Values;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One prospect while it is merged, field by field. */
final class Merge {
  private static final Reason ONLY = Reason.of(ReasonCode.ONLY_VALUE);

  private final List<Row> rows;
  private final Witnesses witnesses;
  private final Values.Builder values = Values.builder();
  private final Map<Field, Choice> choices = new EnumMap<>(Field.class);

  Merge(List<Row> rows, List<Preference> preferences) {
    this.rows = rows;
    this.witnesses = new Witnesses(rows, preferences);
  }

  /** The prospect, when all fields are merged. */
  Prospect prospect(String id) {
    Kind kind = witnesses.isCompany() ? Kind.COMPANY : Kind.PERSON;
    return new Prospect(id, kind, rows, values.build(), choices);
  }

  /** Takes what the only row says. */
  void take(Field field) {
    Row row = rows.get(0);
    if (row.values().has(field)) {
      row.values().all(field).forEach(value -> values.add(field, value));
      choices.put(field, new Choice(row.ref(), ONLY));
    }
  }

  /** Merges a field that stands by itself. */
  void alone(Field field) {
    if (!witnesses.say(field)) {
      return;
    }
    List<Contender> contenders = contenders(field);
    List<Criterion> criteria = Preferences.of(field);
    if (contenders.size() > 1) {
      mark(field, contenders);
      contenders.sort(Contender.by(criteria));
    }
    for (Contender c : contenders) {
      values.add(field, c.text());
    }
    Contender next = contenders.get(contenders.size() > 1 ? 1 : 0);
    choose(field, contenders.get(0), next, criteria);
  }

  private List<Contender> contenders(Field field) {
    Map<String, Contender> byText = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      int rank = 0;
      for (String text : witnesses.values(i).all(field)) {
        Contender known = byText.get(text);
        if (known == null) {
          var fresh = Contender.of(text, i);
          int first = rank * rows.size() + i;
          fresh.score(Criterion.FIRST, () -> first);
          byText.put(text, fresh);
        } else {
          known.also(i);
        }
        rank++;
      }
    }
    return new ArrayList<>(byText.values());
  }

  private void mark(Field field, List<Contender> contenders) {
    if (Preferences.latest(field)) {
      contenders.forEach(c -> c.score(Criterion.RECENT, () -> -Witnesses.number(c.text())));
      return;
    }
    var misspelt = new Misspelt(contenders, c -> Spelling.key(c.text()));
    boolean person = !witnesses.isCompany();
    boolean isText = Preferences.isText(field);
    for (Contender c : contenders) {
      mark(c);
      String text = c.text();
      c.score(Criterion.URGENT, () -> Preferences.urgency(field, text));
      c.score(Criterion.HERE, () -> witnesses.left(c) && Preferences.isLeft(field, text) ? 1 : 0);
      c.score(Criterion.OWN, () -> person && Preferences.isShared(field, text) ? 1 : 0);
      c.score(Criterion.TYPED_WELL, () -> isText && misspelt.is(c) ? 1 : 0);
      c.score(Criterion.LONGER, () -> -Preferences.letters(field, text));
    }
  }

  /** What counts for all alike: whether preferred, how new, how frequent. */
  private void mark(Contender c) {
    c.score(Criterion.PREFERRED, () -> witnesses.place(c));
    c.score(Criterion.RECENT, () -> -witnesses.day(c));
    c.score(Criterion.FREQUENT, () -> -c.rows().size());
  }

  /** Merges fields that belong together. */
  void together(Together group) {
    List<Contender> sorted = sorted(group);
    for (Field field : group.fields()) {
      together(field, group, sorted);
    }
  }

  /** The rows that say anything of fields that belong together, the winner first. */
  private List<Contender> sorted(Together group) {
    List<Contender> contenders = contenders(group.fields());
    if (contenders.size() > 1) {
      for (Contender c : contenders) {
        mark(c);
        c.score(Criterion.COMPLETE, () -> -c.parts(group.fields()));
        c.score(Criterion.FIRST, c::row);
      }
      group.mark(contenders, witnesses);
      contenders.sort(Contender.by(group.criteria()));
    }
    return contenders;
  }

  private List<Contender> contenders(Set<Field> group) {
    Map<List<String>, Contender> byText = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      Values of = witnesses.values(i);
      List<String> text = new ArrayList<>(group.size());
      boolean any = false;
      for (Field field : group) {
        text.add(of.first(field));
        any |= of.has(field);
      }
      if (any) {
        Contender known = byText.get(text);
        if (known == null) {
          byText.put(text, Contender.of(of, i));
        } else {
          known.also(i);
        }
      }
    }
    return new ArrayList<>(byText.values());
  }

  private void together(Field field, Together group, List<Contender> sorted) {
    List<Contender> having = having(field, sorted);
    for (int i = 0; i < having.size(); i++) {
      Contender first = having.get(i);
      if (sorted.get(0).values().has(field) || group.mayFill(field, sorted.get(0), first)) {
        having.remove(i);
        having.add(0, first);
        put(field, having, group.criteria());
        return;
      }
    }
  }

  private static List<Contender> having(Field field, List<Contender> sorted) {
    List<Contender> having = new ArrayList<>(sorted);
    having.removeIf(c -> !c.values().has(field));
    return having;
  }

  private void put(Field field, List<Contender> sorted, List<Criterion> criteria) {
    for (Contender c : sorted) {
      for (int i : c.rows()) {
        for (String value : witnesses.values(i).all(field)) {
          values.add(field, value);
        }
      }
    }
    choose(field, sorted.get(0), next(field, sorted), criteria);
  }

  /** The best contender that says something else than the winner; the winner when none does. */
  private static Contender next(Field field, List<Contender> sorted) {
    String won = sorted.get(0).values().first(field);
    for (Contender c : sorted) {
      if (!c.values().first(field).equals(won)) {
        return c;
      }
    }
    return sorted.get(0);
  }

  /**
   * Merges what is said of a job: the fullest name of the winner's firm is chosen, and it is
   * remembered who speaks of a firm that they left.
   */
  void jobs(JobTogether jobs) {
    List<Contender> sorted = sorted(jobs);
    for (Field field : jobs.ofPost()) {
      together(field, jobs, sorted);
    }
    List<Contender> named = having(Field.COMPANY, sorted);
    if (named.isEmpty()) {
      return;
    }
    Sides firms = jobs.firms(named);
    List<Contender> here = new ArrayList<>(firms.of(named.get(0)));
    here.sort(Contender.by(jobs.ofSpelling()));
    List<Contender> left = new ArrayList<>(named);
    left.removeAll(here);
    put(Field.COMPANY, Stream.of(here, left).flatMap(List::stream).toList(), jobs.ofSpelling());
    if (firms.several() && !witnesses.isCompany()) {
      left.forEach(c -> c.rows().forEach(witnesses::leave));
      because(moved(named.get(0), left.get(0), firms));
    }
  }

  /** Gives the reason for the firm and the title that were chosen among several. */
  private void because(Reason moved) {
    for (Field field : List.of(Field.COMPANY, Field.TITLE)) {
      Choice choice = choices.get(field);
      if (choice != null && choice.because().code() != ReasonCode.ONLY_VALUE) {
        choices.put(field, new Choice(choice.from(), moved));
      }
    }
  }

  private Reason moved(Contender winner, Contender other, Sides firms) {
    if (winner.score(Criterion.PREFERRED) < other.score(Criterion.PREFERRED)) {
      Reason preferred = witnesses.preferred(winner, other);
      if (preferred.code() != ReasonCode.MORE_RECENT) {
        return preferred;
      }
    }
    boolean newest = firms.dated(witnesses) && firms.newest(witnesses).contains(winner);
    ReasonCode code = newest ? ReasonCode.MOVED : ReasonCode.MOVED_UNDATED;
    return Reason.of(code, other.values().first(Field.COMPANY));
  }

  private void choose(Field field, Contender winner, Contender next, List<Criterion> criteria) {
    Reason because = next == winner ? ONLY : because(winner, next, criteria);
    choices.put(field, new Choice(rows.get(winner.row()).ref(), because));
  }

  private Reason because(Contender winner, Contender next, List<Criterion> criteria) {
    Criterion decided = winner.decides(next, criteria).orElse(Criterion.FIRST);
    if (winner.score(decided) > next.score(decided)) {
      return Reason.of(ReasonCode.FITS);
    }
    return decided == Criterion.PREFERRED
        ? witnesses.preferred(winner, next)
        : Reason.of(decided.reason());
  }
}
