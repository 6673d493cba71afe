package dev.warmlist.list;

import dev.warmlist.list.Assignment.How;
import dev.warmlist.prospect.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps the people of a wide list apart: {@code Contact 1 Name, Contact 1 Email, Contact 2 Name},
 * {@code Spouse First Name}, {@code Name, Email, Name, Email}. A row is one prospect, so the first
 * person is read and the columns of the others are carried along; their handles are never given to
 * the first.
 */
final class Persons {
  /** What a number or a word of rank has to stand beside. */
  private static final Set<String> PEOPLE = Set.copyOf(Resource.words("person-words.txt"));

  private static final Set<String> SECOND =
      Set.of(
          "second",
          "secondary",
          "alternate",
          "alternative",
          "other",
          "additional",
          "third",
          "zweiter",
          "zweite",
          "weiterer",
          "deuxieme",
          "secondaire",
          "segundo",
          "secundario",
          "secondo",
          "secondario",
          "tweede",
          "drugi",
          "further",
          "another");

  /** Roles that belong to one person; a refusal is never set aside. */
  private static final Set<Field> PERSONAL =
      Set.of(
          Field.NAME,
          Field.PREFIX,
          Field.GIVEN_NAME,
          Field.MIDDLE_NAME,
          Field.FAMILY_NAME,
          Field.SUFFIX,
          Field.NICKNAME,
          Field.TITLE,
          Field.DEPARTMENT,
          Field.EMAIL,
          Field.PHONE,
          Field.MOBILE,
          Field.FAX,
          Field.PROFILE,
          Field.BIRTH_DATE);

  /** What makes a number an ordinal in several languages. */
  private static final Set<String> ORDINALS =
      Set.of("nd", "rd", "th", "st", "e", "er", "eme", "o", "a");

  /** Fields of which a row's person has several, so that a number alone says nothing. */
  private static final Set<Field> OF_ONE = Set.of(Field.NAME, Field.GIVEN_NAME, Field.FAMILY_NAME);

  private final Columns columns;
  private final List<Assignment> assigned;
  private final Aliases aliases;

  /** The columns of people who are not the row's first, by how they are named. */
  private final Map<String, List<Integer>> others = new LinkedHashMap<>();

  private Persons(Columns columns, List<Assignment> assigned, Aliases aliases) {
    this.columns = columns;
    this.assigned = assigned;
    this.aliases = aliases;
  }

  /** Sets further people's columns aside; returns a remark when there are any. */
  static List<String> settle(Columns columns, List<Assignment> assigned, Aliases aliases) {
    var persons = new Persons(columns, assigned, aliases);
    persons.byNumber();
    persons.byRepetition();
    persons.byRank();
    persons.byGroup();
    return persons.remark();
  }

  /** {@code Contact 2 Name}; then {@code Email 2} where {@code First Name 2} stands. */
  private void byNumber() {
    Map<Integer, Integer> behindNames = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      List<String> words = words(i);
      int beside = besidePerson(words);
      int behind = behind(words);
      if (beside > 1 && isPersonal(i)) {
        setAside("contact " + beside, i);
      } else if (behind > 1 && beside != 1 && isNameOfOne(i)) {
        behindNames.put(behind, i);
      }
    }
    for (int number : behindNames.keySet()) {
      for (int i = 0; i < columns.size(); i++) {
        boolean same = behind(words(i)) == number || front(words(i)) == number;
        if (same && isPersonal(i) && hasFirst(i)) {
          setAside("contact " + number, i);
        }
      }
    }
  }

  /** Whether another column, without number or with a lower one, has the same role. */
  private boolean hasFirst(int column) {
    Role role = assigned.get(column).role();
    int own = Math.max(behind(words(column)), front(words(column)));
    for (int i = 0; i < columns.size(); i++) {
      int number = Math.max(0, Math.max(behind(words(i)), front(words(i))));
      if (i != column
          && number < own
          && role.isName() == assigned.get(i).role().isName()
          && sharesField(role, assigned.get(i).role())) {
        return true;
      }
    }
    return false;
  }

  private static boolean sharesField(Role a, Role b) {
    return a.field().equals(b.field()) || (a.isName() && b.isName());
  }

  /** {@code Name,Email,Name,Email}: what comes again behind a name that comes again. */
  private void byRepetition() {
    Map<String, Integer> seen = new LinkedHashMap<>();
    boolean again = false;
    for (int i = 0; i < columns.size(); i++) {
      int before = seen.merge(columns.key(i), 1, Integer::sum);
      again |= before > 1 && isNameOfOne(i) && differ(i);
    }
    seen.clear();
    for (int i = 0; i < columns.size(); i++) {
      int before = seen.merge(columns.key(i), 1, Integer::sum);
      if (again && before > 1 && isPersonal(i)) {
        setAside("the second of the same name", i);
      }
    }
  }

  /** Whether a repeated column says something else than the first of its name. */
  private boolean differ(int column) {
    for (int i = 0; i < column; i++) {
      if (columns.key(i).equals(columns.key(column))) {
        return Pairs.sameShare(columns, i, column) < 0.5;
      }
    }
    return false;
  }

  /** {@code Secondary Contact Name}; a second number of the same person has no name beside it. */
  private void byRank() {
    var ranked = new ArrayList<Integer>();
    boolean named = false;
    for (int i = 0; i < columns.size(); i++) {
      boolean name = isRanked(words(i)) && isNameBehindPrefix(i);
      if (isRanked(words(i)) && (name || isPersonal(i))) {
        ranked.add(i);
        named |= name || isNameOfOne(i);
      }
    }
    if (named && ranked.stream().anyMatch(this::hasUnranked)) {
      ranked.forEach(i -> setAside("the second contact", i));
    }
  }

  private boolean isNameBehindPrefix(int column) {
    return assigned.get(column).how() == How.NOTHING
        && PrefixedHeader.of(columns, column, aliases).filter(p -> p.role().isName()).isPresent();
  }

  private boolean hasUnranked(int column) {
    for (int i = 0; i < columns.size(); i++) {
      boolean other = i != column && !isRanked(words(i));
      if (other && assigned.get(i).role().isName()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRanked(List<String> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (SECOND.contains(words.get(i)) && PEOPLE.contains(words.get(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** {@code Delegate First Name, Delegate Email}: the first such person where there is no other. */
  private void byGroup() {
    Map<String, List<PrefixedHeader>> groups = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      if (assigned.get(i).how() == How.NOTHING) {
        PrefixedHeader.of(columns, i, aliases)
            .ifPresent(p -> groups.computeIfAbsent(p.prefix(), k -> new ArrayList<>()).add(p));
      }
    }
    groups.values().removeIf(group -> !PrefixedHeader.isPerson(group));
    boolean taken = assigned.stream().anyMatch(a -> a.role().isName());
    for (Map.Entry<String, List<PrefixedHeader>> group : groups.entrySet()) {
      int column = group.getValue().get(0).column();
      boolean further = besidePerson(words(column)) > 1;
      boolean first = !taken && !further && mayBeFirst(group.getKey());
      for (PrefixedHeader header : group.getValue()) {
        if (first) {
          assigned.set(header.column(), Assignment.ofHeader(header.role(), ""));
        } else {
          setAside(group.getKey(), header.column());
        }
      }
      taken |= first;
    }
  }

  /** "Parent Company Name" and "Assistant Name" are somebody else's also where they stand alone. */
  private static boolean mayBeFirst(String prefix) {
    List<String> words = HeaderWords.words(prefix);
    return NameColumns.isJob(prefix)
        ? !words.contains("assistant")
        : words.stream().noneMatch(Contents::isElsewhere);
  }

  private boolean isPersonal(int column) {
    Assignment one = assigned.get(column);
    return one.how() != How.USER && one.role().field().filter(PERSONAL::contains).isPresent();
  }

  private boolean isNameOfOne(int column) {
    return assigned.get(column).role().field().filter(OF_ONE::contains).isPresent();
  }

  private void setAside(String who, int column) {
    assigned.set(column, Assignment.ofHeader(Role.CARRIED, "").as(Role.CARRIED, "another person"));
    others.computeIfAbsent(who, k -> new ArrayList<>()).add(column);
  }

  private List<String> remark() {
    List<String> named =
        others.values().stream()
            .flatMap(List::stream)
            .filter(i -> !columns.cells(i).isEmpty())
            .sorted()
            .map(i -> '"' + columns.header(i) + '"')
            .toList();
    if (named.isEmpty()) {
      return List.of();
    }
    String several = named.size() == 1 ? "Column " : "Columns ";
    String names = named.size() == 1 ? " names a further person" : " name further people";
    return List.of(
        several + String.join(", ", named) + names + "; only the first of each row is read.");
  }

  private List<String> words(int column) {
    return HeaderWords.words(columns.header(column));
  }

  /** The number beside a word for a person, or 0. */
  private static int besidePerson(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (PEOPLE.contains(words.get(i))) {
        boolean before = i + 1 < words.size() && HeaderWords.isNumber(words.get(i + 1));
        int found = before ? number(words.get(i + 1)) : ordinalBefore(words, i);
        if (found > 0) {
          return found;
        }
      }
    }
    return 0;
  }

  /** {@code 2nd contact}, whose words are 2, nd and contact. */
  private static int ordinalBefore(List<String> words, int person) {
    boolean ordinal = person > 1 && ORDINALS.contains(words.get(person - 1));
    return ordinal ? number(words.get(person - 2)) : 0;
  }

  private static int behind(List<String> words) {
    return words.size() < 2 ? 0 : number(words.get(words.size() - 1));
  }

  private static int front(List<String> words) {
    return words.size() < 2 ? 0 : number(words.get(0));
  }

  private static int number(String word) {
    return HeaderWords.isNumber(word) && word.length() <= 2 ? Integer.parseInt(word) : 0;
  }
}
