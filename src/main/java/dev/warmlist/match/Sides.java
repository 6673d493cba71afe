package dev.warmlist.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Contenders that speak of one firm, one family name or one place stand on one side. A person who
 * moved, or took another name, has several.
 */
final class Sides {
  private final List<List<Contender>> sides = new ArrayList<>();

  /**
   * Sorts contenders into sides, in their order.
   *
   * @param speaks whether a contender says anything; others stand on no side
   * @param agree whether two may be on one side
   */
  Sides(
      List<Contender> contenders,
      Predicate<Contender> speaks,
      BiPredicate<Contender, Contender> agree) {
    for (Contender c : contenders) {
      if (speaks.test(c)) {
        sideOf(c, agree).add(c);
      }
    }
  }

  private List<Contender> sideOf(Contender c, BiPredicate<Contender, Contender> agree) {
    for (List<Contender> side : sides) {
      if (side.stream().allMatch(other -> agree.test(other, c))) {
        return side;
      }
    }
    var side = new ArrayList<Contender>();
    sides.add(side);
    return side;
  }

  /** Whether the rows speak of more than one thing. */
  boolean several() {
    return sides.size() > 1;
  }

  /** Whether dates tell which side is the newest: each has one, and the last is of one side. */
  boolean dated(Witnesses rows) {
    int last = newest(newest(rows), rows);
    return sides.stream().allMatch(side -> newest(side, rows) > 0)
        && sides.stream().filter(side -> newest(side, rows) == last).count() == 1;
  }

  /** The contenders of the side with the last day. */
  List<Contender> newest(Witnesses rows) {
    List<Contender> best = sides.get(0);
    for (List<Contender> side : sides) {
      best = newest(side, rows) > newest(best, rows) ? side : best;
    }
    return best;
  }

  /** The contenders of the side that has the earliest row. */
  List<Contender> first() {
    return sides.get(0);
  }

  /** The contenders on the side of one of them; it alone when it stands on none. */
  List<Contender> of(Contender c) {
    return sides.stream().filter(side -> side.contains(c)).findFirst().orElse(List.of(c));
  }

  /**
   * Marks those who stand on another side than the newest, where dates tell.
   *
   * @param speaks whether a contender says anything
   * @param agree whether two may be on one side
   */
  static void markCurrent(
      List<Contender> contenders,
      Predicate<Contender> speaks,
      BiPredicate<Contender, Contender> agree,
      Witnesses rows) {
    if (newest(contenders, rows) == 0) {
      return;
    }
    var sides = new Sides(contenders, speaks, agree);
    if (sides.several() && sides.dated(rows)) {
      List<Contender> others = new ArrayList<>(contenders);
      others.removeIf(speaks.negate());
      others.removeAll(sides.newest(rows));
      others.forEach(c -> c.score(Criterion.CURRENT, () -> 1));
    }
  }

  private static int newest(List<Contender> side, Witnesses rows) {
    int last = 0;
    for (Contender c : side) {
      last = Math.max(last, rows.day(c));
    }
    return last;
  }
}
