package dev.warmlist.match;

import dev.warmlist.prospect.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/**
 * The pairs of a list with their weights, before any line is drawn: scored once, it can be
 * clustered at many lines. It is made by {@link Matcher#score} and serves one thread.
 */
public final class Scored {
  private static final double DECIDED = 60;

  private final MatchIndex index;
  private final Scorer scorer;
  private final Model model;
  private final Decisions decisions;
  private final List<Candidate> candidates;
  private final double keptFrom;

  /**
   * Weighed pairs.
   *
   * @param model by which they were weighed
   * @param candidates heaviest first
   * @param keptFrom the probability below which pairs were forgotten
   */
  Scored(
      MatchIndex index,
      Scorer scorer,
      Model model,
      Decisions decisions,
      List<Candidate> candidates,
      double keptFrom) {
    this.index = index;
    this.scorer = scorer;
    this.model = model;
    this.decisions = decisions;
    this.candidates = candidates;
    this.keptFrom = keptFrom;
  }

  /** Takes pairs with their probability. */
  @FunctionalInterface
  public interface Pairs {
    /**
     * One pair.
     *
     * @param a the earlier row's ordinal
     * @param b the later row's ordinal
     * @param probability that both are one prospect, by the weight of this pair alone, 0 to 1
     */
    void pair(int a, int b, double probability);
  }

  /** Takes pairs. */
  @FunctionalInterface
  public interface Compared {
    /** One pair, by the ordinals of its rows, the earlier one first. */
    void pair(int a, int b);
  }

  /** The model by which pairs were weighed. */
  public Model model() {
    return model;
  }

  /** The number of rows. */
  public int rows() {
    return index.size();
  }

  /** Hands out the pairs that were kept, each once, the likeliest first. */
  public void forEach(Pairs out) {
    for (Candidate c : candidates) {
      out.pair(c.a(), c.b(), Bits.probability(c.weight()));
    }
  }

  /** Hands out the pairs that were compared at all; the same pair may come more than once. */
  public void compared(Compared out) {
    new Blocker(index).candidates((a, b) -> out.pair(Math.min(a, b), Math.max(a, b)));
  }

  /**
   * What speaks for and against a pair, whether it was kept or not.
   *
   * @param a the earlier row's ordinal
   * @param b the later row's ordinal
   */
  public Link link(int a, int b) {
    return link(a, b, new Evidence(true));
  }

  /** Whether two rows can't be one prospect, whatever links them. */
  public boolean conflict(int a, int b) {
    long ofA = index.fingerprint.get(a);
    long ofB = index.fingerprint.get(b);
    return decisions.different(ofA, ofB) || (!decisions.same(ofA, ofB) && scorer.conflict(a, b));
  }

  /**
   * Draws the lines.
   *
   * @throws IllegalArgumentException when a line is below what was kept
   */
  public Matching match(MatchSettings settings) {
    List<Candidate> holding = new ArrayList<>();
    Clusters clusters = grow(mergeAt(settings), holding);
    holding.sort(Comparator.comparingInt(Candidate::a).thenComparingInt(Candidate::b));
    var reviews = new Reviews(clusters);
    List<Candidate> open = reviews.choose(from(settings.reviewAt()));
    return new Matching(
        clusters.toArray(),
        new Explained(holding),
        new Explained(open),
        reviews.leftOut().stream().map(Candidate::link).toList());
  }

  /**
   * The line that settings draw in this list: the lowest from which the pairs that would be merged
   * are expected to be right as often as was asked for.
   */
  public double mergeAt(MatchSettings settings) {
    List<Candidate> pairs = from(Math.min(settings.mergeAt(), 1 - 1e-15));
    double right = 0;
    int last = -1;
    for (int i = 0; i < pairs.size(); i++) {
      right += Bits.probability(pairs.get(i).weight());
      if (right >= settings.precision() * (i + 1)) {
        last = i;
      }
    }
    if (last == pairs.size() - 1) {
      return settings.mergeAt();
    }
    double below = Bits.probability(pairs.get(last + 1).weight());
    double line = last < 0 ? 1 : between(below, Bits.probability(pairs.get(last).weight()));
    return Math.max(line, settings.mergeAt());
  }

  /** The number of the fewest digits above one probability, up to another one. */
  private static double between(double below, double upTo) {
    var exact = new BigDecimal(upTo);
    for (int digits = 2; digits < 16; digits++) {
      double rounded = exact.setScale(digits, RoundingMode.FLOOR).doubleValue();
      if (rounded > below) {
        return rounded;
      }
    }
    return upTo;
  }

  /**
   * The model by which pairs were weighed, whole, so that another run can decide alike.
   *
   * @param settings the lines that are asked for
   */
  public ListModel listModel(MatchSettings settings) {
    Map<Kind, ListModel.OfKind> kinds = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      kinds.put(kind, new ListModel.OfKind(model.duplicates(kind), model.weights(kind)));
    }
    return new ListModel(
        mergeAt(settings),
        settings.reviewAt(),
        model.rows(index.size()),
        kinds,
        Term.counted(index));
  }

  /**
   * For each row's ordinal the smallest ordinal of its cluster: what {@link #match} finds, without
   * reasons.
   *
   * @param mergeAt the probability from which two rows are merged, at most 1
   * @throws IllegalArgumentException when it is below what was kept
   */
  public int[] clusters(double mergeAt) {
    return grow(mergeAt, new ArrayList<>()).toArray();
  }

  private Clusters grow(double mergeAt, List<Candidate> holding) {
    var clusters = new Clusters(index, scorer, decisions);
    double line = Math.min(mergeAt, 1 - 1e-15);
    double clear = Math.max(line, MatchSettings.DEFAULT.precision());
    var rivals = new Rivals(candidates, index, scorer, decisions);
    rivals.find(Bits.ofProbability(line), Bits.ofProbability(clear));
    rivals.keepApart(clusters);
    holding.addAll(decided(clusters));
    List<Candidate> likely = from(line);
    for (int i = 0; i < likely.size(); i++) {
      Candidate c = likely.get(i);
      if (!rivals.isUncertain(i)
          && !clusters.conflict(c.a(), c.b())
          && clusters.join(c.a(), c.b())) {
        holding.add(c);
      }
    }
    return clusters;
  }

  /** The pairs from a probability on, heaviest first. */
  private List<Candidate> from(double probability) {
    if (probability < keptFrom) {
      throw new IllegalArgumentException("pairs below " + keptFrom + " were forgotten");
    }
    double bits = Bits.ofProbability(probability);
    int low = 0;
    int high = candidates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (candidates.get(middle).weight() >= bits) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return candidates.subList(0, low);
  }

  /** Joins what was decided to be the same; all rows that say the same are meant. */
  private List<Candidate> decided(Clusters clusters) {
    Map<Long, List<Integer>> rows = new HashMap<>();
    for (int row = 0; row < index.size(); row++) {
      long fingerprint = index.fingerprint.get(row);
      if (decisions.mentions(fingerprint)) {
        rows.computeIfAbsent(fingerprint, f -> new ArrayList<>()).add(row);
      }
    }
    List<Candidate> joined = new ArrayList<>();
    for (Decisions.Pair pair : decisions.same()) {
      List<Integer> all = new ArrayList<>(rows.getOrDefault(pair.a(), List.of()));
      List<Integer> others = rows.getOrDefault(pair.b(), List.of());
      if (!all.isEmpty() && !others.isEmpty()) {
        int second = Math.max(all.get(0), others.get(0));
        all.addAll(others);
        all.sort(null);
        joinAll(all, second, pair, clusters, joined);
      }
    }
    return joined;
  }

  /**
   * Joins rows with the first of them.
   *
   * @param second the row that the decision names beside the first one; of further rows that say
   *     the same as these, those that are known to be others stay apart
   */
  private static void joinAll(
      List<Integer> rows,
      int second,
      Decisions.Pair pair,
      Clusters clusters,
      List<Candidate> joined) {
    int first = rows.get(0);
    for (int row : rows) {
      boolean named = row == second || pair.a() == pair.b();
      if ((named || !clusters.forbidden(first, row)) && clusters.join(first, row)) {
        joined.add(new Candidate(first, row, DECIDED, pair.a(), pair.b()));
      }
    }
  }

  /** Links that are explained when they are asked for: the reasons of all would fill the memory. */
  private final class Explained extends AbstractList<Link> implements RandomAccess {
    private final int[] rows;
    private final Evidence evidence = new Evidence(true);

    Explained(List<Candidate> pairs) {
      this.rows = pairs.stream().flatMapToInt(c -> IntStream.of(c.a(), c.b())).toArray();
    }

    @Override
    public Link get(int i) {
      return link(rows[2 * i], rows[2 * i + 1], evidence);
    }

    @Override
    public int size() {
      return rows.length / 2;
    }
  }

  private Link link(int a, int b, Evidence evidence) {
    scorer.score(a, b, evidence);
    if (decisions.same(index.fingerprint.get(a), index.fingerprint.get(b))) {
      evidence.add("decision", "", "", "same", DECIDED);
    }
    double weight = evidence.bits();
    return new Link(a, b, weight, Bits.probability(weight), evidence.parts());
  }
}
