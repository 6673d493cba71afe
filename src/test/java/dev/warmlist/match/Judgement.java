package dev.warmlist.match;

import dev.warmlist.match.Trap.Outcome;
import dev.warmlist.match.Trap.Pair;
import dev.warmlist.match.Trap.Right;
import dev.warmlist.match.Trap.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What matching made of lists that hold traps. */
final class Judgement {
  /** Shows the weights of pairs that are far from any line. */
  private static final MatchSettings ALL = new MatchSettings(0.985, 1e-12);

  private final MatchIndex index;
  private final Matching matching;
  private Optional<Matching> all = Optional.empty();

  /** Matches the rows of an index. */
  Judgement(MatchIndex index) {
    this.index = index;
    this.matching = new Matcher(MatchSettings.DEFAULT).match(index, Decisions.NONE);
  }

  /** What became of two rows: a look at two clusters is a look at any two rows of them. */
  private Outcome outcome(int a, int b, Right right) {
    if (matching.cluster(a) == matching.cluster(b)) {
      return Outcome.SAME;
    }
    // Clusters may be worth a look for another row's sake; that these two differ stays true.
    boolean theseTwo = right == Right.DIFFERENT;
    boolean asked = reviews(a, b).anyMatch(link -> !theseTwo || (link.a() == a && link.b() == b));
    return asked ? Outcome.REVIEW : Outcome.DIFFERENT;
  }

  /** The smallest ordinal of a row's cluster. */
  int cluster(int row) {
    return matching.cluster(row);
  }

  /**
   * What isn't right, a line for each pair and fault.
   *
   * @param first the ordinal of the trap's first row
   */
  List<String> faults(Trap trap, int first) {
    List<String> faults = new ArrayList<>();
    for (Verdict verdict : trap.verdicts()) {
      for (Pair pair : verdict.pairs()) {
        int a = first + pair.a();
        int b = first + pair.b();
        Outcome outcome = outcome(a, b, verdict.right());
        String found =
            (pair.a() + 1) + "-" + (pair.b() + 1) + " " + verdict.right() + ": " + outcome;
        if (!verdict.right().allows(outcome)) {
          faults.add(found + explained(a, b));
        } else if (!speaksOf(verdict.evidence(), a, b)) {
          faults.add(found + " without speaking of " + verdict.evidence() + explained(a, b));
        }
      }
    }
    return faults;
  }

  private boolean speaksOf(List<String> evidence, int a, int b) {
    String words = String.join("\n", words(a, b));
    return evidence.stream().allMatch(words::contains);
  }

  private List<String> words(int a, int b) {
    int cluster = matching.cluster(a);
    Stream<Link> links =
        cluster == matching.cluster(b)
            ? matching.links().stream().filter(link -> matching.cluster(link.a()) == cluster)
            : reviews(a, b);
    return links
        .flatMap(link -> link.comparisons().stream())
        .map(part -> part.evidence() + " " + part.level())
        .toList();
  }

  private Stream<Link> reviews(int a, int b) {
    int ofA = matching.cluster(a);
    int ofB = matching.cluster(b);
    return matching.reviews().stream()
        .filter(
            link -> {
              int x = matching.cluster(link.a());
              int y = matching.cluster(link.b());
              return (x == ofA && y == ofB) || (x == ofB && y == ofA);
            });
  }

  /** The weights of a pair, whatever became of it. */
  private String explained(int a, int b) {
    return Stream.concat(all().links().stream(), all().reviews().stream())
        .filter(link -> Math.min(a, b) == link.a() && Math.max(a, b) == link.b())
        .map(Judgement::waterfall)
        .findFirst()
        .orElse(" (vetoed, never compared, or joined through other rows)");
  }

  private Matching all() {
    if (all.isEmpty()) {
      all = Optional.of(new Matcher(ALL).match(index, Decisions.NONE));
    }
    return all.get();
  }

  private static String waterfall(Link link) {
    var text = new StringBuilder(" %.1f bits =".formatted(link.weight()));
    for (Comparison c : link.comparisons()) {
      String sides = c.left().equals(c.right()) ? c.left() : c.left() + "/" + c.right();
      text.append(" %+.1f %s %s (%s)".formatted(c.bits(), c.evidence(), c.level(), sides));
    }
    return text.toString();
  }
}
