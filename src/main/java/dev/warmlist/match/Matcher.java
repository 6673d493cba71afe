package dev.warmlist.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Finds the rows that are one prospect: candidates from blocking rules, weights after Fellegi and
 * Sunter with what the list itself teaches of them, clusters grown from the strongest pair down.
 * The order of rows has no influence.
 */
public final class Matcher {
  /** How much more a pair may weigh when the list's own habits are known, in bits. */
  private static final double RISE = 10;

  private final MatchSettings settings;
  private final double keptBits;

  /** A matcher that draws the given lines; pairs below the line of review are forgotten. */
  public Matcher(MatchSettings settings) {
    this.settings = settings;
    this.keptBits = Bits.ofProbability(settings.reviewAt());
  }

  /**
   * Matches all rows of an index.
   *
   * @param index the rows
   * @param decisions what people decided about pairs; pairs that aren't in these rows don't matter
   */
  public Matching match(MatchIndex index, Decisions decisions) {
    return score(index, decisions).match(settings);
  }

  /**
   * Learns the list's model, weighs the pairs of all rows, and merges none yet.
   *
   * @param index the rows
   * @param decisions what people decided about pairs; pairs that aren't in these rows don't matter
   */
  public Scored score(MatchIndex index, Decisions decisions) {
    return score(index, decisions, Optional.empty());
  }

  /**
   * Weighs the pairs of all rows, and merges none yet.
   *
   * @param index the rows; by a model that is known, its texts count from now on as there
   * @param decisions what people decided about pairs; pairs that aren't in these rows don't matter
   * @param known a model to decide by; without one it is learned. A pair that is lighter by the
   *     shipped weights by more than what a list can teach isn't looked at with either.
   */
  public Scored score(MatchIndex index, Decisions decisions, Optional<ListModel> known) {
    known.ifPresent(model -> Term.recall(model, index));
    Model prior = Model.shipped().ofRows(known.map(ListModel::rows).orElse(0));
    var names = new NameComparer(index);
    var alike = new Alike(index);
    var sharing = new Sharing(index, names);
    var providers = new Providers(index);
    Function<Model, Scorer> scorers =
        model -> new Scorer(index, names, alike, sharing, providers, model);
    // What remembers comparisons belongs to one thread.
    Function<Model, Scorer> apart =
        model ->
            new Scorer(index, new NameComparer(index), new Alike(index), sharing, providers, model);
    var lessons = new Lessons(index);
    long[] pairs = pairs(index, () -> apart.apply(prior), decisions, lessons);
    Model model =
        known
            .map(Model::of)
            .orElseGet(() -> new Learner(index, scorers).learn(lessons.pairs(), lessons.share()));
    List<Candidate> candidates = candidates(index, () -> apart.apply(model), pairs);
    Scorer scorer = scorers.apply(model);
    return new Scored(index, scorer, model, decisions, candidates, settings.reviewAt());
  }

  /** All pairs from the line of review on, heaviest first; ties go by content. */
  private List<Candidate> candidates(MatchIndex index, Supplier<Scorer> scorers, long[] pairs) {
    var candidates = new ArrayList<>(new Weighing(index, scorers, keptBits).weighed(pairs));
    candidates.sort(Candidate.HEAVIEST_FIRST);
    return candidates;
  }

  /** The pairs that may come to be worth keeping, each once, as two ordinals in one number. */
  private long[] pairs(
      MatchIndex index, Supplier<Scorer> scorers, Decisions decisions, Lessons lessons) {
    long[] pairs =
        new Weighing(index, scorers, keptBits - RISE)
            .candidates((a, b) -> mayBeSame(a, b, index, decisions));
    for (long pair : pairs) {
      lessons.add(pair);
    }
    return pairs;
  }

  private static boolean mayBeSame(int a, int b, MatchIndex index, Decisions decisions) {
    long ofA = index.fingerprint.get(a);
    long ofB = index.fingerprint.get(b);
    boolean trusted = index.list.get(a) == index.list.get(b) && decisions.trusts(index.list.get(a));
    return !decisions.different(ofA, ofB) && (!trusted || decisions.same(ofA, ofB));
  }
}
