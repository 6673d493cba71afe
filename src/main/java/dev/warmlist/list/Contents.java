package dev.warmlist.list;

import dev.warmlist.clean.OptOuts;
import dev.warmlist.clean.YesNo;
import dev.warmlist.list.Assignment.How;
import dev.warmlist.prospect.Field;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What columns hold when one looks at their cells. */
final class Contents {
  /** Nearly all, where a single wrong column would cost dear. */
  private static final double NEARLY_ALL = 0.9;

  private static final double MOST = 0.8;

  /** Words in headers of columns that hold somebody else's handles. */
  /** Fields whose values are words. */
  private static final List<Field> WORDS =
      List.of(Field.NAME, Field.GIVEN_NAME, Field.FAMILY_NAME, Field.COMPANY, Field.TITLE);

  private static final Set<String> ELSEWHERE =
      Set.of(
          "owner",
          "assistant",
          "assistants",
          "manager",
          "managers",
          "agent",
          "rep",
          "sales",
          "created",
          "modified",
          "by",
          "user",
          "referred",
          "referrer",
          "previous",
          "former",
          "old",
          "id",
          "photo",
          "image",
          "avatar",
          "logo",
          "spouse",
          "company",
          "facebook",
          "twitter",
          "instagram",
          "youtube",
          "download",
          "thumbnail",
          "link",
          "status",
          "source",
          "from");

  private static final Pattern PROFILE =
      Pattern.compile(
          "(?i)(https?://)?([a-z]{2,3}\\.)?(linkedin\\.com/(in|pub)|xing\\.com/profile)/.+");

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
          "don",
          "dona",
          "sig",
          "dott");

  private static final Pattern POSTCODE = Pattern.compile("(?=.*\\d)[\\p{L}\\d -]{3,10}");

  private Contents() {}

  /** Whether the cells bear out a header that alone is not certain. */
  static boolean bearOut(Columns columns, int column, Role role) {
    if (role.isOptOut()) {
      return columns.share(column, cell -> OptOuts.read(cell) != YesNo.UNCLEAR) >= MOST;
    }
    if (role.holds(Field.PHONE)) {
      return columns.share(column, CellKind.PHONE) >= MOST;
    }
    if (role.holds(Field.POSTCODE)) {
      return columns.share(column, cell -> POSTCODE.matcher(cell).matches()) >= MOST;
    }
    return columns.share(column, CellKind.TEXT) >= MOST;
  }

  /** Whether a column that is called like a name or a firm holds addresses or numbers instead. */
  static boolean contradict(Columns columns, int column, Role role) {
    return WORDS.stream().anyMatch(role::holds)
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
      add(Field.EMAIL, column, assigned);
    } else if (columns.share(column, Contents::isProfile) >= NEARLY_ALL) {
      add(Field.PROFILE, column, assigned);
    } else if (columns.share(column, CellKind.URL) >= NEARLY_ALL) {
      add(Field.WEBSITE, column, assigned);
    } else if (columns.share(column, Contents::isWrittenPhone) >= NEARLY_ALL) {
      add(Field.PHONE, column, assigned);
    }
  }

  private static void add(Field field, int column, List<Assignment> assigned) {
    if (assigned.stream().noneMatch(a -> a.role().holds(field))) {
      assigned.set(column, Assignment.ofCells(Role.of(field), "nearly all are " + field.key()));
    }
  }

  /** Whether a cell is the address of a person's page on a network. */
  static boolean isProfile(String cell) {
    return PROFILE.matcher(cell).matches();
  }

  /** A number that is written as phone numbers are; bare digits may be anything. */
  private static boolean isWrittenPhone(String cell) {
    boolean marked = cell.startsWith("+") || cell.startsWith("(") || cell.indexOf(' ') > 0;
    boolean american = cell.matches("\\d{3}[-.]\\d{3}[-.]\\d{4}");
    return (marked || american) && CellKind.of(cell) == CellKind.PHONE;
  }

  /** Whether a column of "titles" holds Mr, Mrs and Dr, not jobs. */
  static boolean areHonorifics(Columns columns, int column) {
    return columns.share(column, Contents::isHonorific) >= MOST;
  }

  private static boolean isHonorific(String cell) {
    String word = cell.toLowerCase(Locale.ROOT).replace(".", "");
    return HONORIFICS.contains(word);
  }
}
