package dev.warmlist.list;

import dev.warmlist.clean.DateOrder;
import dev.warmlist.clean.Dates;
import dev.warmlist.clean.OptOuts;
import dev.warmlist.clean.YesNo;
import dev.warmlist.prospect.Field;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Settles the columns that speak of being contacted. Their header names a sense, their cells have
 * to bear it out; where a yes could mean either, or half of the cells is not understood, nothing is
 * guessed: the column is left open, and the run stops until the user says what it is.
 */
final class Refusals {
  /** What cells must be understood for a header to be borne out. */
  private static final double MOST = 0.8;

  /** A certain header needs less; what isn't understood counts as a no, row by row. */
  private static final double HALF = 0.5;

  private static final Stems COUNTED =
      new Stems("bounc* hard soft complain* spam rebot* rimbalz* abuse");

  private static final int FEWEST_DIGITS = 3;
  private static final Pattern COUNT = Pattern.compile("\\d{1,4}");

  /** Fields by which people are reached; a column of yes and no is a leave or a refusal there. */
  private static final Set<Field> REACH =
      Set.of(Field.EMAIL, Field.PHONE, Field.MOBILE, Field.ADDRESS, Field.NAME);

  private static final Set<String> CONTACT_WORDS =
      Set.of("contact", "kontakt", "contacto", "contatto", "contato", "contacts", "contacted");

  private Refusals() {}

  /** What a column with this role is taken for, once its cells are looked at. */
  static Assignment settle(Columns columns, int column, Role role, Assignment named) {
    if (columns.cells(column).isEmpty()) {
      boolean open = role.part() == Role.Part.EITHER_WAY;
      return open ? named.as(Role.CARRIED, "no cells") : named.as(role.sure());
    }
    double understood = columns.share(column, Refusals::isClear);
    if (role.part() == Role.Part.EITHER_WAY) {
      return eitherWay(columns, column, named);
    }
    if (understood >= (role.onlyByContent() ? MOST : HALF) || isCount(columns, column, role)) {
      return named.as(role.sure());
    }
    boolean nothing = understood == 0 && role.onlyByContent();
    return nothing ? named.unread("cells: not about contacting") : named.open();
  }

  /** Only words such as "unsubscribed" tell which way round the column is meant. */
  private static Assignment eitherWay(Columns columns, int column, Assignment named) {
    double spoken = columns.share(column, Refusals::speaksForItself);
    if (spoken >= MOST) {
      Field field = Wishes.channel(columns.header(column));
      return named.as(Role.of(field), "cells: words that say yes or no");
    }
    if (columns.share(column, Refusals::isNumber) == 1) {
      return Assignment.NONE; // for its cells to say what it is
    }
    return columns.share(column, Refusals::isClear) == 0
        ? named.unread("cells: not about contacting")
        : named.open();
  }

  /** A number of many digits that is no day is somebody's, and no answer. */
  private static boolean isNumber(String cell) {
    long digits = cell.chars().filter(Character::isDigit).count();
    return digits >= FEWEST_DIGITS
        && cell.chars().noneMatch(Character::isLetter)
        && Dates.read(cell, DateOrder.UNKNOWN).isEmpty();
  }

  /** Bounces and complaints are counted; none is none. */
  private static boolean isCount(Columns columns, int column, Role role) {
    return !role.inverted()
        && HeaderWords.words(columns.header(column)).stream().anyMatch(COUNTED::has)
        && columns.share(column, COUNT.asMatchPredicate()) == 1;
  }

  /** Whether a column that should hold addresses or numbers holds yes and no instead. */
  static boolean isLeave(Columns columns, int column, Role role) {
    return !role.onlyByContent()
        && role.field().filter(REACH::contains).isPresent()
        && columns.share(column, Refusals::isYesOrNo) >= MOST
        && saysMoreThanOne(columns.cells(column))
        && (!role.holds(Field.NAME) || saysContact(columns.header(column)));
  }

  /** Whether a column that should hold words holds nothing but yes and no. */
  static boolean isFlag(Columns columns, int column) {
    List<String> cells = columns.cells(column);
    return cells.stream().distinct().count() <= 2
        && cells.size() > 1
        && cells.stream().allMatch(Refusals::isYesOrNo);
  }

  private static boolean saysContact(String header) {
    return HeaderWords.words(header).stream().anyMatch(CONTACT_WORDS::contains);
  }

  /** A column of nothing but ones may hold anything; zeros and ones, or words, are answers. */
  private static boolean saysMoreThanOne(List<String> cells) {
    boolean words = cells.stream().anyMatch(cell -> CellKind.of(cell) == CellKind.TEXT);
    return words || (cells.contains("0") && cells.contains("1"));
  }

  private static boolean isYesOrNo(String cell) {
    YesNo read = YesNo.read(cell);
    return read == YesNo.YES || read == YesNo.NO;
  }

  /** Whether a cell of such a column is understood. */
  static boolean isClear(String cell) {
    return OptOuts.read(cell) != YesNo.UNCLEAR;
  }

  private static boolean speaksForItself(String cell) {
    return YesNo.read(cell) == YesNo.UNCLEAR
        && OptOuts.read(cell) != YesNo.UNCLEAR
        && CellKind.of(cell) == CellKind.TEXT;
  }
}
