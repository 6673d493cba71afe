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

/** One prospect while it is merged, field by field. */
final class Merge {
  private static final Reason ONLY = Reason.of(ReasonCode.ONLY_VALUE);

  private final List<Row> rows;
  private final Witnesses witnesses;
  private final Map<Field, List<String>> values = new EnumMap<>(Field.class);
  private final Map<Field, Choice> choices = new EnumMap<>(Field.class);

  Merge(List<Row> rows, List<Preference> preferences) {
    this.rows = rows;
    this.witnesses = new Witnesses(rows, preferences);
  }

  /** The prospect, when all fields are merged. */
  Prospect prospect(String id) {
    var merged = Values.builder();
    values.forEach((field, all) -> all.forEach(value -> merged.add(field, value)));
    Kind kind = witnesses.isCompany() ? Kind.COMPANY : Kind.PERSON;
    return new Prospect(id, kind, rows, merged.build(), choices);
  }

  /** Takes what the only row says. */
  void take(Field field) {
    Row row = rows.get(0);
    if (row.values().has(field)) {
      values.put(field, row.values().all(field));
      choices.put(field, new Choice(row.ref(), ONLY));
    }
  }

  /** Merges a field that stands by itself. */
  void alone(Field field) {
    if (rows.size() == 1 && rows.get(0).values().all(field).size() <= 1) {
      take(field);
      return;
    }
    List<Contender> contenders = contenders(field);
    if (contenders.isEmpty()) {
      return;
    }
    mark(field, contenders);
    List<Criterion> criteria = Preferences.of(field);
    contenders.sort(Contender.by(criteria));
    values.put(field, contenders.stream().map(Contender::text).toList());
    choose(field, contenders, criteria);
  }

  private List<Contender> contenders(Field field) {
    Map<String, Contender> byText = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      int rank = 0;
      for (String text : witnesses.values(i).all(field)) {
        Contender known = byText.get(text);
        if (known == null) {
          var fresh = new Contender(text, witnesses.values(i), i);
          fresh.score(Criterion.FIRST, rank * rows.size() + i);
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
      contenders.forEach(c -> c.score(Criterion.RECENT, -Witnesses.number(c.text())));
      return;
    }
    var misspelt = new Misspelt();
    contenders.forEach(c -> misspelt.count(Spelling.key(c.text()), c.rows().size()));
    for (Contender c : contenders) {
      mark(c);
      String text = c.text();
      boolean typo = Preferences.isText(field) && misspelt.is(Spelling.key(text));
      boolean person = !witnesses.isCompany();
      c.score(Criterion.URGENT, Preferences.urgency(field, text));
      c.score(Criterion.HERE, Preferences.isLeft(field, text) && witnesses.left(c) ? 1 : 0);
      c.score(Criterion.OWN, person && Preferences.isShared(field, text) ? 1 : 0);
      c.score(Criterion.TYPED_WELL, typo ? 1 : 0);
      c.score(Criterion.FREQUENT, -c.rows().size());
      c.score(Criterion.LONGER, -Preferences.letters(field, text));
    }
  }

  /** What is the same for all contenders: how new, how frequent, whether preferred. */
  private void mark(Contender c) {
    c.score(Criterion.PREFERRED, witnesses.place(c));
    c.score(Criterion.RECENT, -witnesses.day(c));
  }

  /**
   * Merges fields that belong together.
   *
   * @return the rows that say anything of them, the winner first
   */
  List<Contender> together(Together group) {
    List<Contender> sorted = contenders(group.fields());
    sorted.forEach(
        c -> {
          mark(c);
          c.score(Criterion.FIRST, c.row());
          c.score(Criterion.FREQUENT, -c.rows().size());
        });
    if (sorted.isEmpty()) {
      return sorted;
    }
    group.mark(sorted, witnesses);
    sorted.sort(Contender.by(group.criteria()));
    for (Field field : group.fields()) {
      together(field, group, sorted);
    }
    return sorted;
  }

  private List<Contender> contenders(Set<Field> group) {
    Map<List<String>, Contender> byText = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      Values of = witnesses.values(i);
      if (group.stream().anyMatch(of::has)) {
        List<String> text = group.stream().map(of::first).toList();
        Contender known = byText.get(text);
        if (known == null) {
          byText.put(text, new Contender(String.join(" ", text), of, i));
        } else {
          known.also(i);
        }
      }
    }
    return new ArrayList<>(byText.values());
  }

  private void together(Field field, Together group, List<Contender> sorted) {
    Values winner = sorted.get(0).values();
    List<Contender> having = new ArrayList<>(sorted);
    having.removeIf(c -> !c.values().has(field));
    having.stream()
        .filter(c -> winner.has(field) || group.mayFill(field, winner, c.values()))
        .findFirst()
        .ifPresent(
            first -> {
              having.remove(first);
              having.add(0, first);
              put(field, having, group.criteria());
            });
  }

  private void put(Field field, List<Contender> sorted, List<Criterion> criteria) {
    values.put(
        field,
        sorted.stream()
            .flatMap(c -> c.rows().stream())
            .flatMap(i -> witnesses.values(i).all(field).stream())
            .distinct()
            .toList());
    String won = sorted.get(0).values().first(field);
    List<Contender> others =
        sorted.stream().skip(1).filter(c -> !c.values().first(field).equals(won)).toList();
    List<Contender> decided = new ArrayList<>(List.of(sorted.get(0)));
    decided.addAll(others);
    choose(field, decided, criteria);
  }

  /**
   * Chooses the fullest name of the winner's firm, and remembers who speaks of a firm that they
   * left.
   */
  void firm(JobTogether jobs, List<Contender> sorted) {
    Contender winner = named(sorted);
    Sides firms = jobs.firms(sorted);
    List<Contender> here = new ArrayList<>(firms.of(winner));
    here.sort(Contender.by(jobs.ofSpelling()));
    if (winner.values().has(Field.COMPANY)) {
      List<Contender> ordered = new ArrayList<>(here);
      sorted.stream()
          .filter(c -> c.values().has(Field.COMPANY))
          .filter(c -> !here.contains(c))
          .forEach(ordered::add);
      put(Field.COMPANY, ordered, jobs.ofSpelling());
    }
    if (firms.several() && !witnesses.isCompany()) {
      moved(winner, here, sorted, firms);
    }
  }

  /** The best contender that names a firm; the winner when none does. */
  private static Contender named(List<Contender> sorted) {
    return sorted.stream()
        .filter(c -> c.values().has(Field.COMPANY))
        .findFirst()
        .orElse(sorted.get(0));
  }

  private void moved(Contender winner, List<Contender> here, List<Contender> sorted, Sides firms) {
    List<Contender> left =
        sorted.stream().filter(c -> c.values().has(Field.COMPANY) && !here.contains(c)).toList();
    left.forEach(c -> c.rows().forEach(witnesses::leave));
    Reason because = moved(winner, left.get(0), firms);
    for (Field field : List.of(Field.COMPANY, Field.TITLE)) {
      Choice choice = choices.get(field);
      if (choice != null && choice.because().code() != ReasonCode.ONLY_VALUE) {
        choices.put(field, new Choice(choice.from(), because));
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

  private void choose(Field field, List<Contender> sorted, List<Criterion> criteria) {
    Contender winner = sorted.get(0);
    Reason because = sorted.size() == 1 ? ONLY : because(winner, sorted.get(1), criteria);
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
