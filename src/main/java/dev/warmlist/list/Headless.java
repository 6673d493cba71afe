package dev.warmlist.list;

import dev.warmlist.clean.Countries;
import dev.warmlist.clean.Names;
import dev.warmlist.clean.Postcodes;
import dev.warmlist.list.Assignment.How;
import dev.warmlist.list.Role.Part;
import dev.warmlist.prospect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells columns by their cells, where no header says what they hold. E-mail addresses, phone
 * numbers and web addresses are told by their form; names by the given names that are known, firms
 * by their legal forms, both also by finding them again inside the e-mail and web addresses of
 * their rows; places by one another. What stays uncertain is carried along unread.
 */
final class Headless {
  private static final double MOST = 0.8;
  private static final double HALF = 0.5;

  /** Firms with a legal form or a word for one; the others are called like people and things. */
  private static final double MANY = 0.4;

  private static final double OFTEN = 0.3;

  private static final Pattern STREET =
      Pattern.compile("#?\\d+[\\p{L}]?[ ,/-].*\\p{L}{2}.*|.*\\p{L}{3}.* \\d+ ?\\p{L}?");
  private static final Pattern WORDS = Pattern.compile("[\\p{L}'’.-]+,?( [\\p{L}'’.-]+){1,3}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}'’. -]+");
  private static final Pattern POSTCODE = Pattern.compile("\\d{4,6}");
  private static final Pattern AREA = Pattern.compile("\\d{3}");
  private static final Pattern LOCAL = Pattern.compile("\\d{7}|\\d{3}-\\d{4}");

  /** Words of headers that say nothing: {@code Column 3}, {@code Feld1}, {@code Unnamed: 0}. */
  private static final Set<String> NOTHING =
      Set.of(
          "column",
          "col",
          "field",
          "feld",
          "spalte",
          "colonne",
          "columna",
          "campo",
          "coluna",
          "colonna",
          "kolom",
          "kolumna",
          "pole",
          "unnamed",
          "untitled",
          "var",
          "value",
          "f",
          "x",
          "c",
          "v",
          "champ",
          "data",
          "attribute");

  private static final int FEWEST = 3;

  private final Columns columns;
  private final List<Assignment> assigned;
  private final GivenNameColumns givenNames;

  /** Looks at the columns that nothing is known of yet. */
  Headless(Columns columns, List<Assignment> assigned) {
    this.columns = columns;
    this.assigned = assigned;
    this.givenNames = new GivenNameColumns(columns);
  }

  /** Tells the columns of a list without header. */
  void assign() {
    if (isAreaAndNumber()) {
      set(0, Role.of(Part.AREA_CODE), "three digits");
      set(1, Role.of(Part.LOCAL_NUMBER), "seven digits");
      return;
    }
    var all = new ArrayList<Integer>();
    for (int i = 0; i < columns.size(); i++) {
      all.add(i);
    }
    tell(all);
    byPosition();
  }

  /** Tells the columns whose headers say nothing; all of them when no header does. */
  void fillUnnamed() {
    boolean nothing = assigned.stream().allMatch(a -> a.how() == How.NOTHING);
    var unnamed = new ArrayList<Integer>();
    for (int i = 0; i < columns.size(); i++) {
      if (open(i) && (saysNothing(columns.header(i)) || (nothing && !isElsewhere(i)))) {
        unnamed.add(i);
      }
    }
    tell(unnamed);
  }

  private boolean isElsewhere(int column) {
    return HeaderWords.words(columns.header(column)).stream().anyMatch(Contents::isElsewhere);
  }

  private static boolean saysNothing(String header) {
    List<String> words = HeaderWords.words(header);
    return words.stream()
        .allMatch(w -> NOTHING.contains(w) || HeaderWords.isNumber(w) || isLetter(w));
  }

  private static boolean isLetter(String word) {
    return word.length() == 1 && word.charAt(0) < 128;
  }

  private void tell(List<Integer> some) {
    some.forEach(this::byForm);
    some.forEach(this::byPlace);
    byHandles(some);
    byWords(some);
    some.forEach(this::byNeighbours);
  }

  /** The flat text of a national do-not-call registry. */
  private boolean isAreaAndNumber() {
    return columns.size() == 2
        && columns.share(0, AREA.asMatchPredicate()) == 1
        && columns.share(1, LOCAL.asMatchPredicate()) == 1;
  }

  private void byForm(int i) {
    boolean done =
        take(i, Field.EMAIL, c -> CellKind.of(c) == CellKind.EMAIL, MOST, "e-mail addresses")
            || take(i, Field.PROFILE, Contents::isProfile, MOST, "profile addresses")
            || take(i, Field.WEBSITE, c -> CellKind.of(c) == CellKind.URL, MOST, "web addresses")
            || take(i, Field.POSTCODE, c -> Postcodes.country(c).isPresent(), MOST, "postcodes")
            || take(i, Field.PHONE, Headless::isPhone, MOST, "phone numbers");
    if (!done && !has(Field.STREET)) {
      take(i, Field.STREET, STREET.asMatchPredicate(), MOST, "streets with numbers");
    }
  }

  /** Bare digits may be anything, but few other things have as many of them. */
  private static boolean isPhone(String cell) {
    return CellKind.of(cell) == CellKind.PHONE
        && (Contents.isWrittenPhone(cell) || cell.length() >= 9 || cell.indexOf('-') > 0);
  }

  private void byPlace(int i) {
    if (!open(i) || columns.share(i, CellKind.TEXT) < MOST) {
      return;
    }
    boolean country = columns.share(i, c -> Countries.read(c).isPresent()) >= MOST;
    boolean region = columns.share(i, Contents::isRegion) >= MOST;
    if (country && !region && !has(Field.COUNTRY)) {
      take(i, Field.COUNTRY, c -> Countries.read(c).isPresent(), MOST, "countries");
    } else if (region && !has(Field.REGION)) {
      take(i, Field.REGION, Contents::isRegion, MOST, "states");
    } else if (!has(Field.PREFIX)) {
      take(i, Field.PREFIX, Contents::isHonorific, MOST, "forms of address");
    }
  }

  private boolean take(int i, Field field, Predicate<String> test, double least, String seen) {
    if (!open(i) || columns.share(i, test) < least) {
      return false;
    }
    set(i, Role.of(field), columns.percent(i, test) + " are " + seen);
    return true;
  }

  private void set(int column, Role role, String seen) {
    assigned.set(column, Assignment.ofCells(role, seen));
  }

  private boolean has(Field field) {
    return assigned.stream().anyMatch(a -> a.role().holds(field));
  }

  private boolean open(int column) {
    return assigned.get(column).how() == How.NOTHING;
  }

  private boolean isText(int column) {
    return open(column) && columns.share(column, CellKind.TEXT) >= MOST;
  }

  /** Names and companies come again in the handles of their rows. */
  private void byHandles(List<Integer> some) {
    var handles = new Handles(columns, assigned);
    var names = new ArrayList<Integer>();
    for (int i : some) {
      if (!isText(i)) {
        continue;
      }
      double inDomain = handles.found(i, false);
      double inMailbox = handles.found(i, true);
      if (inDomain >= OFTEN && inDomain > inMailbox && !has(Field.COMPANY)) {
        set(i, Role.of(Field.COMPANY), "firms that come again in web addresses");
      } else if (inMailbox >= OFTEN && columns.share(i, WORD.asMatchPredicate()) >= MOST) {
        names.add(i);
      }
    }
    if (has(Field.NAME) || has(Field.GIVEN_NAME) || has(Field.FAMILY_NAME)) {
      return;
    }
    String seen = "names that come again in e-mail addresses";
    if (names.size() == 1) {
      boolean several = columns.share(names.get(0), WORDS.asMatchPredicate()) >= MOST;
      set(names.get(0), Role.of(several ? Field.NAME : Field.FAMILY_NAME), seen);
    } else if (names.size() == 2) {
      boolean turned =
          givenNames.share(names.get(1)) >= HALF && givenNames.share(names.get(0)) < OFTEN;
      set(names.get(turned ? 1 : 0), Role.of(Field.GIVEN_NAME), seen);
      set(names.get(turned ? 0 : 1), Role.of(Field.FAMILY_NAME), seen);
    }
  }

  /** Firms by legal forms, people by given names, jobs by their words. */
  private void byWords(List<Integer> some) {
    for (int i : some) {
      if (isText(i) && isEnough(i) && !has(Field.COMPANY)) {
        take(i, Field.COMPANY, Names::looksLikeCompany, MANY, "named like firms");
      }
    }
    for (int i : some) {
      if (isText(i) && isEnough(i) && !has(Field.TITLE)) {
        take(i, Field.TITLE, NameColumns::isJob, HALF, "jobs");
      }
    }
    boolean named = has(Field.NAME) || has(Field.GIVEN_NAME) || has(Field.FAMILY_NAME);
    for (int i : some) {
      if (!named && isText(i) && isEnough(i) && givenNames.share(i) >= HALF) {
        byGivenNames(i, some);
        named = true;
      }
    }
  }

  /** A few words prove nothing where the header says something else. */
  private boolean isEnough(int column) {
    String header = columns.header(column);
    boolean made = header.startsWith("column_") || saysNothing(header);
    return made || columns.cells(column).size() >= FEWEST;
  }

  private void byGivenNames(int i, List<Integer> some) {
    String seen = givenNames.percent(i) + " hold a known given name";
    if (columns.share(i, WORDS.asMatchPredicate()) >= HALF) {
      set(i, Role.of(Field.NAME), seen);
      return;
    }
    for (int beside : List.of(i + 1, i - 1)) {
      boolean word = some.contains(beside) && isText(beside);
      if (word && columns.share(beside, WORD.asMatchPredicate()) >= MOST) {
        set(i, Role.of(Field.GIVEN_NAME), seen);
        set(beside, Role.of(Field.FAMILY_NAME), "words beside given names");
        return;
      }
    }
  }

  /** Behind a street comes the city, beside a postcode too; numbers beside a city are postcodes. */
  private void byNeighbours(int i) {
    boolean digits = open(i) && columns.share(i, POSTCODE.asMatchPredicate()) >= MOST;
    if (digits
        && !has(Field.POSTCODE)
        && (beside(i, Field.CITY) || beside(i, Field.REGION) || beside(i, Field.STREET))) {
      set(i, Role.of(Field.POSTCODE), "digits beside a place");
    }
    boolean place = beside(i, Field.POSTCODE) || beside(i, Field.REGION);
    boolean words = isText(i) && columns.share(i, WORD.asMatchPredicate()) >= MOST;
    if (words && !has(Field.CITY) && (place || (i > 0 && holds(i - 1, Field.STREET)))) {
      set(i, Role.of(Field.CITY), "words beside a place");
    }
  }

  private boolean beside(int column, Field field) {
    return (column > 0 && holds(column - 1, field))
        || (column + 1 < columns.size() && holds(column + 1, field));
  }

  private boolean holds(int column, Field field) {
    return assigned.get(column).role().is(field);
  }

  /** Whether the rows have something by which people or firms are met. */
  private boolean hasHandles() {
    for (int i = 0; i < columns.size(); i++) {
      boolean handles =
          columns.share(i, c -> CellKind.of(c) == CellKind.EMAIL || isPhone(c)) >= HALF;
      if (handles || !open(i)) {
        return true;
      }
    }
    return false;
  }

  /** Between city and postcode stands a county; without any name, the first texts are one. */
  private void byPosition() {
    for (int i = 1; i + 1 < columns.size(); i++) {
      if (isText(i) && holds(i - 1, Field.CITY) && holds(i + 1, Field.POSTCODE)) {
        set(i, Role.of(Field.REGION), "words between a city and a postcode");
      }
    }
    boolean named = has(Field.NAME) || has(Field.FAMILY_NAME) || has(Field.COMPANY);
    for (int i = 0; i < columns.size() && !named && hasHandles(); i++) {
      if (isText(i)) {
        set(i, Role.of(Field.NAME), "the first words, as none are known for names or firms");
        named = true;
      }
    }
  }
}
