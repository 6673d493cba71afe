package dev.warmlist.list;

import dev.warmlist.Place;
import dev.warmlist.UserError;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Refuses files that are no lists of records, given by mistake, and says what they are.
 *
 * <p><b>Errors:</b> workbooks, archives, documents, pictures, web pages, JSON, XML, vCards, drawn
 * tables and the like (65).
 */
final class Mistaken {
  private static final Pattern BAR = Pattern.compile(" \\| ");
  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final int LINES = 50;

  private final String file;
  private final List<Format> formats = new ArrayList<>();

  private record Format(String how, String beginning, Pattern pattern, String what, String remedy) {
    static Format of(String line) {
      String[] parts = BAR.split(line, -1);
      boolean regex = parts[0].equals("e") || parts[0].equals("s");
      Pattern pattern = Pattern.compile(regex ? parts[1] : "(?!)");
      return new Format(parts[0], parts[1].toLowerCase(Locale.ROOT), pattern, parts[2], parts[3]);
    }
  }

  Mistaken(String file) {
    this.file = file;
    Resource.lines("formats.txt").forEach(line -> formats.add(Format.of(line)));
  }

  /** Refuses formats that are no text. */
  void refuse(byte[] head) {
    String hex = HexFormat.of().formatHex(head, 0, Math.min(head.length, 16));
    for (Format format : formats) {
      if (format.how().equals("x") && hex.startsWith(format.beginning())) {
        throw refused(format, 0);
      }
    }
  }

  /** Refuses texts that are no tables. */
  void refuse(String text) {
    String start = text.stripLeading();
    String folded = start.substring(0, Math.min(start.length(), 100)).toLowerCase(Locale.ROOT);
    List<String> lines = LINE_END.splitAsStream(text).limit(LINES).map(String::strip).toList();
    for (Format format : formats) {
      if (format.how().equals("t") && folded.startsWith(format.beginning())) {
        throw refused(format, 0);
      }
      refuse(format, lines);
    }
  }

  /** Refuses tables whose columns are set by blanks, where no delimiter was found. */
  void refuseColumns(String text, Dialect dialect) {
    if (text.indexOf(dialect.delimiter()) < 0 && FixedWidth.is(text)) {
      throw UserError.badList(
          Place.of(file),
          "the columns are set by blanks, at fixed places; there is no delimiter",
          "Import it into a spreadsheet as \"fixed width\" and save it as CSV (UTF-8).");
    }
  }

  private void refuse(Format format, List<String> lines) {
    int number = 0;
    boolean first = true;
    for (String line : lines) {
      number++;
      boolean matches =
          switch (format.how()) {
            case "e" -> first && format.pattern().matcher(line).matches();
            case "s" -> format.pattern().matcher(line).matches();
            default -> false;
          };
      if (matches) {
        throw refused(format, number);
      }
      first &= line.isEmpty();
    }
  }

  private UserError refused(Format format, int line) {
    return UserError.badList(Place.of(file, line), format.what(), format.remedy());
  }
}
