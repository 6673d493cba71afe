package dev.warmlist.list;

import java.util.List;

/** A telephone number that a list keeps in several columns, joined as one dials it. */
final class SplitNumber {
  /** More digits than this are a whole number, with its area code. */
  private static final int MOST_LOCAL = 8;

  private String country = "";
  private String area = "";
  private String number = "";
  private String extension = "";

  /** The number that the pieces of a row make; empty without its main part. */
  static String join(List<Binding.Piece> pieces, List<String> cells) {
    var split = new SplitNumber();
    for (Binding.Piece piece : pieces) {
      String cell = Binding.cell(cells, piece.column()).strip();
      switch (piece.part()) {
        case PHONE_COUNTRY -> split.country = digits(cell);
        case AREA_CODE -> split.area = cell;
        case EXTENSION -> split.extension = digits(cell);
        default -> split.number = cell;
      }
    }
    return split.joined();
  }

  private String joined() {
    if (number.isEmpty()) {
      return "";
    }
    var text = new StringBuilder();
    if (!isInternational(number)) {
      boolean local = !area.isEmpty() && !hasArea();
      if (!country.isEmpty() && !(local && isInternational(area))) {
        text.append('+').append(country).append(' ');
      }
      text.append(local ? area + " " : "");
    }
    return text + number + (extension.isEmpty() ? "" : " x" + extension);
  }

  /** Whether the number has its area code already. */
  private boolean hasArea() {
    String own = digits(number);
    String before = digits(area);
    return own.length() > MOST_LOCAL && (own.startsWith(before) || own.startsWith("0" + before));
  }

  private static boolean isInternational(String text) {
    return text.startsWith("+") || text.startsWith("00");
  }

  /** The digits, without the zeros that stand for a plus sign. */
  private static String digits(String text) {
    var digits = new StringBuilder();
    text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
    return text.startsWith("00") ? digits.substring(2) : digits.toString();
  }
}
