package dev.warmlist.list;

import dev.warmlist.clean.Countries;
import dev.warmlist.clean.Placeholders;
import dev.warmlist.clean.Regions;
import dev.warmlist.list.Assignment.How;
import dev.warmlist.prospect.Field;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What columns hold when one looks at their cells. */
final class Contents {
  /** Nearly all, where a single wrong column would cost dear. */
  private static final double NEARLY_ALL = 0.9;

  private static final double MOST = 0.8;

  /** Fields whose values are words. */
  private static final List<Field> WORDS =
      List.of(Field.NAME, Field.GIVEN_NAME, Field.FAMILY_NAME, Field.COMPANY, Field.TITLE);

  /** Words in headers of columns that hold somebody else's handles. */
  private static final Set<String> ELSEWHERE = Set.copyOf(Resource.words("elsewhere.txt"));

  private static final Set<String> HONORIFICS =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "dr",
          "prof",
          "sir",
          "dame",
          "herr",
          "frau",
          "herrn",
          "m",
          "mme",
          "mlle",
          "madame",
          "monsieur",
          "sr",
          "sra",
          "srta",
          "don",
          "dona",
          "sig",
          "sigra",
          "signor",
          "signora",
          "dott",
          "dottssa",
          "dhr",
          "mevr",
          "mw",
          "de heer",
          "mevrouw",
          "pan",
          "pani",
          "senor",
          "senora",
          "ing",
          "rev",
          "mister",
          "an herrn",
          "an frau",
          "h",
          "f",
          "firma",
          "familie",
          "eheleute",
          "divers");

  private static final Pattern PROFILE =
      Pattern.compile(
          "(?i)(https?://)?([a-z]{2,3}\\.)?(linkedin\\.com/(in|pub)|xing\\.com/profile)/.+");

  private static final Pattern POSTCODE = Pattern.compile("(?=.*\\d)[\\p{L}\\d -]{3,10}");
  private static final Pattern HOUSE =
      Pattern.compile("\\d{1,5} ?\\p{L}?([-/+] ?\\d{1,5} ?\\p{L}?)?");

  /** Five letters and digits or more, one of them a digit: no rate, no yes, no day. */
  private static final Pattern IDENTIFIER =
      Pattern.compile(
          "(?=[^\\d]*\\d)(?!\\d{1,2}[./-]\\d{1,2}[./-](\\d{2}|\\d{4})$)"
              + "(?:[ ./-]*[\\p{L}\\d]){5,30}\\.?");

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
  private static final Pattern DAY_OR_MONTH = Pattern.compile("\\d{1,2}");
  private static final Pattern DIALLED = Pattern.compile("(\\+|00)?[1-9]\\d{0,3}");
  private static final Pattern AREA = Pattern.compile("\\+?[\\d ()-]{2,9}");
  private static final Pattern FEW_DIGITS = Pattern.compile("(ext|x|dw)?[. -]*\\d{1,6}");
  private static final Pattern AMERICAN = Pattern.compile("\\d{3}[-.]\\d{3}[-.]\\d{4}");
  private static final Pattern SITE =
      Pattern.compile("(?i)(https?://)?([\\p{L}\\d-]+\\.)+[\\p{L}]{2,}(/\\S*)?");
  private static final Pattern NAMED_PHONE = Pattern.compile("(.*[^\\d])?(\\d[ ().\\-/]*){6,}.*");

  private Contents() {}

  /** Whether the cells bear out a header that alone is not certain. */
  static boolean bearOut(Columns columns, int column, Role role) {
    return columns.share(column, test(role)) >= MOST;
  }

  /** What a cell of a column with this role looks like. */
  private static Predicate<String> test(Role role) {
    return switch (role.part()) {
      case HOUSE_NUMBER -> HOUSE.asMatchPredicate();
      case YEAR -> YEAR.asMatchPredicate();
      case MONTH, DAY -> DAY_OR_MONTH.asMatchPredicate();
      case PHONE_COUNTRY -> DIALLED.asMatchPredicate();
      case AREA_CODE -> AREA.asMatchPredicate();
      case EXTENSION -> FEW_DIGITS.asMatchPredicate();
      case LOCAL_NUMBER -> cell -> CellKind.of(cell) == CellKind.PHONE;
      case CONSENT, CONSENT_TO_CALLS, CONSENT_TO_TEXTS, EITHER_WAY -> Refusals::isClear;
      default -> {
        if (!role.kind().isEmpty()) {
          yield cell -> Placeholders.is(cell) || IDENTIFIER.matcher(cell).matches();
        }
        yield role.isOptOut() ? Refusals::isClear : test(role.field().orElse(Field.NOTES));
      }
    };
  }

  private static Predicate<String> test(Field field) {
    return switch (field) {
      case EMAIL -> cell -> cell.indexOf('@') > 0;
      case PHONE, MOBILE, FAX -> NAMED_PHONE.asMatchPredicate();
      case POSTCODE -> POSTCODE.asMatchPredicate();
      case WEBSITE -> SITE.asMatchPredicate();
      case PROFILE -> cell -> cell.indexOf('/') > 0 || cell.indexOf(' ') < 0;
      case COUNTRY -> cell -> Countries.read(cell).isPresent();
      case EMPLOYEES -> cell -> cell.chars().anyMatch(Character::isDigit);
      case IDENTIFIER -> cell -> cell.indexOf(' ') < 0;
      case BIRTH_DATE,
          LAST_CONTACT,
          CALL_BACK,
          CONNECTED_ON,
          UPDATED_ON,
          EMAIL_CONSENT,
          CALL_CONSENT,
          MESSAGE_CONSENT,
          LAST_PURCHASE,
          LAST_INQUIRY ->
          cell -> CellKind.of(cell) == CellKind.DATE;
      case STREET, ADDRESS -> cell -> cell.chars().anyMatch(Character::isLetter);
      default -> cell -> CellKind.of(cell) == CellKind.TEXT;
    };
  }

  /** Whether a column that is called like a name or a firm holds addresses or numbers instead. */
  static boolean contradict(Columns columns, int column, Role role) {
    return WORDS.stream().anyMatch(role::is)
        && (columns.share(column, CellKind.EMAIL) >= NEARLY_ALL
            || columns.share(column, Contents::isWrittenPhone) >= NEARLY_ALL);
  }

  /** Takes columns that no name explains for what nearly all of their cells are. */
  static void fill(Columns columns, List<Assignment> assigned) {
    for (int i = 0; i < columns.size(); i++) {
      boolean open = assigned.get(i).how() == How.NOTHING;
      if (open && HeaderWords.words(columns.header(i)).stream().noneMatch(ELSEWHERE::contains)) {
        take(columns, i, assigned);
      }
    }
  }

  private static void take(Columns columns, int column, List<Assignment> assigned) {
    if (columns.share(column, CellKind.EMAIL) >= NEARLY_ALL) {
      add(
          Field.EMAIL,
          columns.percent(column, CellKind.EMAIL) + " are e-mail addresses",
          column,
          assigned);
    } else if (columns.share(column, Contents::isProfile) >= NEARLY_ALL) {
      add(
          Field.PROFILE,
          columns.percent(column, Contents::isProfile) + " are profile addresses",
          column,
          assigned);
    } else if (columns.share(column, CellKind.URL) >= NEARLY_ALL) {
      add(
          Field.WEBSITE,
          columns.percent(column, CellKind.URL) + " are web addresses",
          column,
          assigned);
    } else if (columns.share(column, Contents::isWrittenPhone) >= NEARLY_ALL) {
      add(
          Field.PHONE,
          columns.percent(column, Contents::isWrittenPhone) + " are phone numbers",
          column,
          assigned);
    }
  }

  private static void add(Field field, String seen, int column, List<Assignment> assigned) {
    if (assigned.stream().noneMatch(a -> a.role().is(field))) {
      assigned.set(column, Assignment.ofCells(Role.of(field), seen));
    }
  }

  /** Whether a header speaks of somebody else than the row's person. */
  static boolean isElsewhere(String word) {
    return ELSEWHERE.contains(word);
  }

  /** Whether a cell is the address of a person's page on a network. */
  static boolean isProfile(String cell) {
    return PROFILE.matcher(cell).matches();
  }

  /** Whether a cell names a state, a province or the like of any country. */
  static boolean isRegion(String cell) {
    if (Regions.read(cell, "").isPresent()) {
      return true;
    }
    if (cell.length() > 3 || !cell.equals(cell.toUpperCase(Locale.ROOT))) {
      return false;
    }
    return List.of("US", "CA", "AU", "DE", "IT", "BR", "CH").stream()
        .anyMatch(country -> Regions.read(cell, country).isPresent());
  }

  /** A number that is written as phone numbers are; bare digits may be anything. */
  static boolean isWrittenPhone(String cell) {
    boolean marked = cell.startsWith("+") || cell.startsWith("(") || cell.indexOf(' ') > 0;
    return (marked || AMERICAN.matcher(cell).matches()) && CellKind.of(cell) == CellKind.PHONE;
  }

  /** Whether a column of "titles" holds Mr, Mrs and Dr, not jobs. */
  static boolean areHonorifics(Columns columns, int column) {
    return columns.share(column, Contents::isHonorific) >= MOST;
  }

  static boolean isHonorific(String cell) {
    for (String word : cell.toLowerCase(Locale.ROOT).replace(".", " ").split(" +", -1)) {
      if (!word.isEmpty() && !HONORIFICS.contains(word)) {
        return HONORIFICS.contains(cell.toLowerCase(Locale.ROOT).replace(".", "").strip());
      }
    }
    return true;
  }
}
