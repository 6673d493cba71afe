package dev.warmlist.list;

import dev.warmlist.clean.Postcodes;
import dev.warmlist.list.Assignment.How;
import dev.warmlist.list.Role.Part;
import dev.warmlist.prospect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells the columns of a list without header by their cells. E-mail addresses, phone numbers and
 * web addresses are told by their form; names and companies by finding them again inside the e-mail
 * and web addresses of their rows; what stays uncertain is carried along unread.
 */
final class Headless {
  private static final double MOST = 0.8;
  private static final double OFTEN = 0.3;
  private static final Pattern STREET =
      Pattern.compile("#?\\d+[\\p{L}]?[ ,/-].*\\p{L}{2}.*|.*\\p{L}{3}.* \\d+ ?\\p{L}?");
  private static final Pattern WORDS = Pattern.compile("[\\p{L}'’.-]+( [\\p{L}'’.-]+){1,3}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}'’. -]+");

  private final Columns columns;
  private final List<Assignment> assigned = new ArrayList<>();

  Headless(Columns columns) {
    this.columns = columns;
    for (int i = 0; i < columns.size(); i++) {
      assigned.add(Assignment.NONE);
    }
  }

  /** What each column was taken for. */
  List<Assignment> assign() {
    if (isAreaAndNumber()) {
      assigned.set(0, guess(new Role(Optional.of(Field.PHONE), false, Part.AREA_CODE, false)));
      assigned.set(1, guess(new Role(Optional.of(Field.PHONE), false, Part.LOCAL_NUMBER, false)));
      return assigned;
    }
    for (int i = 0; i < columns.size(); i++) {
      byForm(i);
    }
    byHandles();
    byPosition();
    return assigned;
  }

  private static Assignment guess(Role role) {
    return Assignment.ofCells(role, "by their form");
  }

  /** The flat text of a national do-not-call registry. */
  private boolean isAreaAndNumber() {
    return columns.size() == 2
        && columns.share(0, cell -> cell.matches("\\d{3}")) == 1
        && columns.share(1, cell -> cell.matches("\\d{7}|\\d{3}-\\d{4}")) == 1;
  }

  private void byForm(int column) {
    if (columns.share(column, CellKind.EMAIL) >= MOST) {
      set(column, Field.EMAIL);
    } else if (columns.share(column, Contents::isProfile) >= MOST) {
      set(column, Field.PROFILE);
    } else if (columns.share(column, CellKind.URL) >= MOST) {
      set(column, Field.WEBSITE);
    } else if (columns.share(column, c -> Postcodes.country(c).isPresent()) >= MOST) {
      set(column, Field.POSTCODE);
    } else if (columns.share(column, CellKind.PHONE) >= MOST) {
      set(column, Field.PHONE);
    } else if (!has(Field.STREET) && columns.share(column, STREET.asMatchPredicate()) >= MOST) {
      set(column, Field.STREET);
    }
  }

  private void set(int column, Field field) {
    assigned.set(column, guess(Role.of(field)));
  }

  private boolean has(Field field) {
    return assigned.stream().anyMatch(a -> a.role().holds(field));
  }

  private boolean open(int column) {
    return assigned.get(column).how() == How.NOTHING;
  }

  /** Names and companies come again in the handles of their rows. */
  private void byHandles() {
    var names = new ArrayList<Integer>();
    for (int i = 0; i < columns.size(); i++) {
      if (!open(i) || columns.share(i, CellKind.TEXT) < MOST) {
        continue;
      }
      double inDomain = found(i, false);
      double inMailbox = found(i, true);
      if (inDomain >= OFTEN && inDomain > inMailbox && !has(Field.COMPANY)) {
        set(i, Field.COMPANY);
      } else if (inMailbox >= OFTEN && columns.share(i, WORD.asMatchPredicate()) >= MOST) {
        names.add(i);
      }
    }
    if (names.size() == 1) {
      boolean several = columns.share(names.get(0), WORDS.asMatchPredicate()) >= MOST;
      set(names.get(0), several ? Field.NAME : Field.FAMILY_NAME);
    } else if (names.size() == 2) {
      set(names.get(0), Field.GIVEN_NAME);
      set(names.get(1), Field.FAMILY_NAME);
    }
  }

  /** The share of rows whose handles hold a cell, or a word of it. */
  private double found(int column, boolean mailbox) {
    int rows = 0;
    int found = 0;
    for (CsvRow row : columns.sample()) {
      String cell = column < row.cells().size() ? HeaderWords.key(row.cells().get(column)) : "";
      String handles = handles(row, mailbox);
      if (cell.length() >= 2 && !handles.isEmpty()) {
        rows++;
        String words = mailbox ? firstWord(row.cells().get(column)) : cell;
        boolean in = handles.contains(cell) || (words.length() >= 3 && handles.contains(words));
        found += in ? 1 : 0;
      }
    }
    return rows == 0 ? 0 : (double) found / rows;
  }

  private static String firstWord(String cell) {
    List<String> words = HeaderWords.words(cell);
    return words.isEmpty() ? "" : words.get(0);
  }

  private String handles(CsvRow row, boolean mailbox) {
    var text = new StringBuilder();
    for (int i = 0; i < Math.min(row.cells().size(), columns.size()); i++) {
      String cell = row.cells().get(i).toLowerCase(Locale.ROOT);
      int at = cell.indexOf('@');
      if (assigned.get(i).role().holds(Field.EMAIL) && at > 0) {
        text.append(HeaderWords.key(mailbox ? cell.substring(0, at) : cell.substring(at)));
      } else if (!mailbox && assigned.get(i).role().holds(Field.WEBSITE)) {
        text.append(HeaderWords.key(cell));
      }
      text.append(' ');
    }
    return text.toString().strip();
  }

  /** Behind a street come city and county; without any name, the first texts are one. */
  private void byPosition() {
    for (int i = 1; i < columns.size(); i++) {
      boolean words = open(i) && columns.share(i, CellKind.TEXT) >= MOST;
      if (words && assigned.get(i - 1).role().holds(Field.STREET)) {
        set(i, Field.CITY);
      } else if (words
          && assigned.get(i - 1).role().holds(Field.CITY)
          && i + 1 < columns.size()
          && assigned.get(i + 1).role().holds(Field.POSTCODE)) {
        set(i, Field.REGION);
      }
    }
    boolean named = has(Field.NAME) || has(Field.FAMILY_NAME) || has(Field.COMPANY);
    for (int i = 0; i < columns.size() && !named; i++) {
      if (open(i) && columns.share(i, CellKind.TEXT) >= MOST) {
        set(i, Field.NAME);
        named = true;
      }
    }
  }
}
