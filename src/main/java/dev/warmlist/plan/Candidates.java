package dev.warmlist.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Those who are to be met, by the million: a few numbers for each of them, and each {@link
 * Situation} once.
 */
public final class Candidates {
  private final List<Situation> situations = new ArrayList<>();
  private final Map<Situation, Integer> codes = new HashMap<>();
  private final Map<Integer, Course> courses = new HashMap<>();
  private final List<Recent> recent = new ArrayList<>();
  private String[] ids = new String[16];
  private int[] numbers = new int[16];
  private int[] accounts = new int[16];
  private long[] priorities = new long[16];
  private int[] situated = new int[16];
  private int size;

  /** Nobody yet. */
  public Candidates() {}

  /** These, in their order. */
  static Candidates of(Iterable<Candidate> some) {
    var candidates = new Candidates();
    some.forEach(candidates::add);
    return candidates;
  }

  /** Takes one more. */
  public void add(Candidate candidate) {
    if (size == numbers.length) {
      grow(size * 2);
    }
    ids[size] = candidate.id();
    numbers[size] = candidate.number();
    accounts[size] = candidate.account();
    priorities[size] = candidate.priority();
    situated[size] = code(candidate.situation());
    candidate.course().ifPresent(course -> courses.put(size, course));
    size++;
  }

  private int code(Situation situation) {
    return codes.computeIfAbsent(
        situation,
        s -> {
          situations.add(s);
          return situations.size() - 1;
        });
  }

  private void grow(int length) {
    ids = Arrays.copyOf(ids, length);
    numbers = Arrays.copyOf(numbers, length);
    accounts = Arrays.copyOf(accounts, length);
    priorities = Arrays.copyOf(priorities, length);
    situated = Arrays.copyOf(situated, length);
  }

  /** Takes note of a contact of the days before. */
  public void add(Recent contact) {
    recent.add(contact);
  }

  /** The contacts of the days before, of whomever. */
  public List<Recent> recent() {
    return recent;
  }

  /** Those whose numbers are wanted, in the same order. */
  public Candidates those(IntPredicate wanted) {
    var some = new Candidates();
    some.recent.addAll(recent);
    for (int i = 0; i < size; i++) {
      if (wanted.test(numbers[i])) {
        some.add(get(i));
      }
    }
    return some;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** One of them; built anew each time. */
  public Candidate get(int position) {
    return new Candidate(
        numbers[position],
        ids[position],
        accounts[position],
        priorities[position],
        situations.get(situated[position]),
        Optional.ofNullable(courses.get(position)));
  }

  /** Whether a plan has begun with one of them. */
  boolean isUnderWay(int position) {
    return courses.containsKey(position);
  }

  /** A number for the situation of one of them; equal for equal situations. */
  int situation(int position) {
    return situated[position];
  }

  /** The firm of one of them. */
  int account(int position) {
    return accounts[position];
  }

  /** The number by which callers know one of them. */
  int number(int position) {
    return numbers[position];
  }

  /**
   * The positions of those in some situations, in the order in which they are served: by priority,
   * then id, then number.
   */
  int[] inOrder(Situations which) {
    boolean[] wanted = new boolean[situations.size()];
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = which.include(situations.get(i));
    }
    return IntStream.range(0, size)
        .filter(i -> wanted[situated[i]])
        .boxed()
        .sorted(
            Comparator.<Integer>comparingLong(i -> priorities[i])
                .thenComparing(i -> ids[i])
                .thenComparingInt(i -> numbers[i]))
        .mapToInt(i -> i)
        .toArray();
  }

  /** Says which situations are meant. */
  @FunctionalInterface
  interface Situations {
    boolean include(Situation situation);
  }
}
