package dev.warmlist.export;

import dev.warmlist.match.ListModel;
import dev.warmlist.match.Weight;
import dev.warmlist.prospect.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a model's document says of one kind of prospect, while it is read. */
final class ModelKind {
  /** What to do about a model that doesn't know all that this program asks for. */
  static final String ANEW =
      "Put it back, or have the model written anew: name a file that doesn't exist yet.";

  /** Half of the last digit that is written, and a little more. */
  private static final double ROUNDED = 0.00501;

  private final JsonCursor json;
  private final Kind kind;
  private final List<Weight> shipped;
  private final List<Weight> read = new ArrayList<>();
  private Optional<Stated> duplicates = Optional.empty();
  private Optional<Stated> prior = Optional.empty();
  private Optional<Stated> priorBits = Optional.empty();

  /**
   * A kind before it is read.
   *
   * @param shipped all levels that must be there
   */
  ModelKind(JsonCursor json, Kind kind, List<Weight> shipped) {
    this.json = json;
    this.kind = kind;
    this.shipped = shipped;
  }

  /** A number and the line on which it stands. */
  private record Stated(double number, int line) {}

  /** Reads the object. */
  void read() throws IOException {
    json.object(
        List.of("duplicates", "prior_probability", "prior_bits", "comparisons"),
        name -> {
          switch (name) {
            case "duplicates" -> duplicates = Optional.of(positive());
            case "prior_probability" -> prior = Optional.of(positive());
            case "prior_bits" -> priorBits = Optional.of(stated());
            default -> comparisons();
          }
        });
    if (duplicates.isEmpty()) {
      throw json.error(json.line(), "duplicates", "this is missing", ANEW);
    }
    for (Weight weight : shipped) {
      if (find(weight.comparison(), weight.level()).isEmpty()) {
        throw json.error(
            json.line(),
            "comparisons." + weight.comparison(),
            "the level \"" + weight.level() + "\" is missing",
            ANEW);
      }
    }
  }

  /** All that was read. */
  ListModel.OfKind values() {
    List<Weight> weights =
        shipped.stream().flatMap(w -> find(w.comparison(), w.level()).stream()).toList();
    return new ListModel.OfKind(duplicates.orElseThrow().number(), weights);
  }

  /** Refuses what is said of the prior when it doesn't follow from the rest of the model. */
  void requirePrior(ListModel model) {
    double bits = model.priorBits(kind);
    double probability = model.prior(kind);
    priorBits
        .filter(p -> Math.abs(p.number() - bits) > ROUNDED)
        .ifPresent(p -> refuse(p, "prior_bits", ModelJson.bits(bits)));
    prior
        .filter(p -> Math.abs(p.number() / probability - 1) > ROUNDED)
        .ifPresent(p -> refuse(p, "prior_probability", ModelJson.probability(probability)));
  }

  private void refuse(Stated stated, String name, String right) {
    throw json.error(
        stated.line(),
        kind.key() + "." + name,
        ModelJson.plain(stated.number()) + " doesn't follow from duplicates and rows",
        "They decide, and make it " + right + ": write that, or take it out.");
  }

  private void comparisons() throws IOException {
    json.object(
        words(shipped.stream().map(Weight::comparison).toList()),
        comparison ->
            json.object(
                words(
                    shipped.stream()
                        .filter(w -> w.comparison().equals(comparison))
                        .map(Weight::level)
                        .toList()),
                level -> read.add(weight(find(shipped, comparison, level).orElseThrow()))));
  }

  private Weight weight(Weight prior) throws IOException {
    double[] numbers = {-1, -1, Double.NaN};
    json.object(
        List.of("m", "u", "bits", "prior_m"),
        name -> {
          switch (name) {
            case "m" -> numbers[0] = json.number(n -> n > 0 && n <= 1, "above 0 and at most 1");
            case "u" -> numbers[1] = u(prior);
            case "bits" -> numbers[2] = json.number();
            default -> json.number();
          }
        });
    for (int i = 0; i < 2; i++) {
      if (numbers[i] < 0) {
        throw json.error(json.line(), i == 0 ? "m" : "u", "this is missing", ANEW);
      }
    }
    var weight = new Weight(prior.comparison(), prior.level(), numbers[0], numbers[1]);
    requireBits(weight, numbers[2]);
    return weight;
  }

  /** Where no frequency comes on top, a u of 0 would be a weight without end. */
  private double u(Weight prior) throws IOException {
    return prior.u() == 0
        ? json.number(n -> n >= 0 && n <= 1, "0 to 1")
        : json.number(n -> n > 0 && n <= 1, "above 0 and at most 1");
  }

  private void requireBits(Weight weight, double stated) {
    if (Double.isNaN(stated)) {
      return;
    }
    String what = ModelJson.plain(stated) + " doesn't follow from m and u";
    if (weight.bits().isEmpty()) {
      throw json.error(
          json.line(), "bits", what, "Without u of its own a level has no bits: take them out.");
    }
    double right = weight.bits().getAsDouble();
    if (Math.abs(stated - right) > ROUNDED) {
      throw json.error(
          json.line(),
          "bits",
          what,
          "They decide, and make it " + ModelJson.bits(right) + ": write that, or take it out.");
    }
  }

  private Stated stated() throws IOException {
    return new Stated(json.number(), json.line());
  }

  private Stated positive() throws IOException {
    return new Stated(json.number(n -> n > 0 && n <= 1e6, "above 0"), json.line());
  }

  private Optional<Weight> find(String comparison, String level) {
    return find(read, comparison, level);
  }

  private static Optional<Weight> find(List<Weight> all, String comparison, String level) {
    return all.stream()
        .filter(w -> w.comparison().equals(comparison) && w.level().equals(level))
        .findFirst();
  }

  private static Set<String> words(List<String> words) {
    return words.stream().collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
