package dev.warmlist.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sorts strings of digits into classes: two strings of one class match the same of the given
 * patterns, whatever stands behind them. A deterministic automaton over all patterns at once, of
 * which only the states that were met are built (Thompson 1968).
 */
final class DigitClasses {
  /** When there are more states than this, they are forgotten and built anew. */
  private static final int MOST_STATES = 1 << 15;

  private static final int UNBUILT = -1;
  private static final int DIGITS = 10;

  /** What the nondeterministic automaton's states eat: a mask of digits; 0 eats nothing. */
  private final List<Integer> masks = new ArrayList<>();

  /** Where they lead: one state behind a digit, any number of them without. */
  private final List<int[]> targets = new ArrayList<>();

  private final int[] starts;
  private final Map<List<Integer>, Integer> numbers = new HashMap<>();
  private final List<int[]> steps = new ArrayList<>();
  private final List<List<Integer>> members = new ArrayList<>();
  private int generation;

  private DigitClasses(Set<DigitPattern> whole, Set<DigitPattern> beginnings) {
    var entries = new LinkedHashSet<Integer>();
    whole.forEach(pattern -> entries.add(compile(pattern, state(0))));
    for (DigitPattern pattern : beginnings) {
      int anything = state((1 << DIGITS) - 1);
      targets.set(anything, new int[] {anything});
      entries.add(compile(pattern, anything));
    }
    starts = entries.stream().mapToInt(Integer::intValue).toArray();
    reset();
  }

  /**
   * The classes of some regular expressions.
   *
   * @param whole expressions that a whole string may match
   * @param beginnings expressions that the beginning of a string may match
   * @return nothing when one of them can't be understood
   */
  static Optional<DigitClasses> of(Set<String> whole, Set<String> beginnings) {
    Set<DigitPattern> wholes = new LinkedHashSet<>();
    Set<DigitPattern> starts = new LinkedHashSet<>();
    for (String expression : whole) {
      DigitPattern.of(expression).ifPresent(wholes::add);
    }
    for (String expression : beginnings) {
      DigitPattern.of(expression).ifPresent(starts::add);
    }
    return wholes.size() == whole.size() && starts.size() == beginnings.size()
        ? Optional.of(new DigitClasses(wholes, starts))
        : Optional.empty();
  }

  /** The class of the empty string. */
  int start() {
    return 0;
  }

  /** The class of a string of class {@code from} with one more digit. */
  int next(int from, int digit) {
    int to = steps.get(from)[digit];
    return to == UNBUILT ? build(from, digit) : to;
  }

  /** Grows by one whenever all classes are forgotten; classes before and after don't compare. */
  int generation() {
    return generation;
  }

  /** Forgets everything when it became too much; never in the middle of a string. */
  void tidy() {
    if (members.size() > MOST_STATES) {
      reset();
    }
  }

  private void reset() {
    numbers.clear();
    steps.clear();
    members.clear();
    generation++;
    var all = new BitSet();
    for (int start : starts) {
      follow(start, all);
    }
    number(all);
  }

  private int build(int from, int digit) {
    var reached = new BitSet();
    for (int state : members.get(from)) {
      if ((masks.get(state) & (1 << digit)) != 0) {
        follow(targets.get(state)[0], reached);
      }
    }
    int to = number(reached);
    steps.get(from)[digit] = to;
    return to;
  }

  private int number(BitSet states) {
    List<Integer> key = states.stream().boxed().toList();
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    int number = members.size();
    int[] unbuilt = new int[DIGITS];
    Arrays.fill(unbuilt, UNBUILT);
    numbers.put(key, number);
    members.add(key);
    steps.add(unbuilt);
    return number;
  }

  /** Adds a state and those that it leads to without a digit; ends and eating states are kept. */
  private void follow(int state, BitSet reached) {
    if (masks.get(state) != 0 || targets.get(state).length == 0) {
      reached.set(state);
      return;
    }
    for (int target : targets.get(state)) {
      follow(target, reached);
    }
  }

  private int state(int mask, int... to) {
    masks.add(mask);
    targets.add(to);
    return masks.size() - 1;
  }

  /** The state in which a pattern begins that ends in {@code next}. */
  private int compile(DigitPattern pattern, int next) {
    if (pattern instanceof DigitPattern.OneOf one) {
      return state(one.mask(), next);
    }
    if (pattern instanceof DigitPattern.Sequence sequence) {
      int entry = next;
      for (int i = sequence.parts().size() - 1; i >= 0; i--) {
        entry = compile(sequence.parts().get(i), entry);
      }
      return entry;
    }
    if (pattern instanceof DigitPattern.Either either) {
      return state(0, either.choices().stream().mapToInt(c -> compile(c, next)).toArray());
    }
    var repeat = (DigitPattern.Repeat) pattern;
    int entry = next;
    for (int i = repeat.least(); i < repeat.most(); i++) {
      entry = state(0, compile(repeat.part(), entry), next);
    }
    for (int i = 0; i < repeat.least(); i++) {
      entry = compile(repeat.part(), entry);
    }
    return entry;
  }
}
