package dev.warmlist.list;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was seen of a list while its rows were read, for a person to know. */
final class Sightings {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private final CharsetEncoder western = WESTERN.newEncoder();
  private int mended;
  private int joined;
  private int twice;
  private String firstTwice = "";
  private int lost;
  private String firstLost = "";
  private long nuls;
  private long nulLine;
  private int unwrapped;

  /** A record lacked a cell in the middle, or had a delimiter too many. */
  void fitted(RowFit.How how) {
    mended += how == RowFit.How.FILLED ? 1 : 0;
    joined += how == RowFit.How.JOINED ? 1 : 0;
  }

  /** Looks for traces of wrong decoding in the cells of a record. */
  void look(CsvRow row) {
    for (String cell : row.cells()) {
      if (cell.indexOf('\uFFFD') >= 0) {
        lost++;
        firstLost = firstLost.isEmpty() ? place(row) + '"' + brief(cell) + '"' : firstLost;
      }
      String meant = meant(cell);
      if (!meant.isEmpty()) {
        twice++;
        firstTwice =
            firstTwice.isEmpty()
                ? place(row) + '"' + brief(cell) + "\" may have been \"" + brief(meant) + '"'
                : firstTwice;
      }
    }
  }

  private static String place(CsvRow row) {
    return "line " + row.line() + ": ";
  }

  private static String brief(String cell) {
    String line = cell.strip().replaceAll("\\s+", " ");
    return line.length() <= 40 ? line : line.substring(0, 39) + "…";
  }

  /**
   * What a cell was before its UTF-8 was taken for windows-1252 and encoded again; empty when it
   * wasn't.
   */
  private String meant(String cell) {
    ByteBuffer bytes = ByteBuffer.allocate(cell.length());
    boolean special = false;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      special |= c > 127;
      int b = c < 256 ? c : western(c);
      if (b < 0) {
        return "";
      }
      bytes.put((byte) b);
    }
    return special ? decoded(bytes.flip()) : "";
  }

  private int western(char c) {
    try {
      return western.encode(CharBuffer.wrap(new char[] {c})).get() & 0xFF;
    } catch (CharacterCodingException e) {
      return -1;
    }
  }

  private static String decoded(ByteBuffer bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return "";
    }
  }

  /** The list has been read: what its text says in the end. */
  void end(ListText text, int records) {
    nuls = text.nuls();
    nulLine = nuls > 0 ? text.nulLine() : 0;
    unwrapped = records;
  }

  /** What there is to say, in finished sentences. */
  List<String> remarks() {
    var remarks = new ArrayList<String>();
    say(remarks, "NUL characters were left out", nuls, ", the first on line " + nulLine);
    say(remarks, "Lines stood in quotes as a whole; their cells were told apart", unwrapped, "");
    say(remarks, "Cells look encoded twice and were left so", twice, " (" + firstTwice + ")");
    say(remarks, "Cells hold the sign for a lost character", lost, " (" + firstLost + ")");
    say(
        remarks,
        "Rows lacked a cell in the middle; it was clear which, so they were kept",
        mended,
        "");
    say(
        remarks,
        "Rows had a delimiter without quotes inside a cell; it was clear which, so they were kept",
        joined,
        "");
    return remarks;
  }

  private static void say(List<String> remarks, String what, long n, String where) {
    if (n > 0) {
      remarks.add(what + ": " + String.format(Locale.ROOT, "%,d", n) + where + ".");
    }
  }
}
