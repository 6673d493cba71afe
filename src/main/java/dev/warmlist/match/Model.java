package dev.warmlist.match;

import dev.warmlist.match.Level.Item;
import dev.warmlist.prospect.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What decides how much agreement says: for people and for firms, m and u of each level, and how
 * many duplicates a row is expected to have (Fellegi and Sunter, 1969). Immutable.
 */
@SuppressWarnings("EnumOrdinal") // Tables of one run: no ordinal is ever written.
public final class Model {
  /** How many known pairs the shipped priors weigh. */
  private static final double STRENGTH = 40;

  /** How likely levels are to be shipped for firms and places where they differ from people's. */
  private static final Map<Level, Double> FIRMS = firms();

  /** What is learned has no more digits: the order of rows moves the sixteenth one. */
  private static final MathContext DIGITS = new MathContext(6);

  /** The logarithm of m, and the weight of a level that depends on nothing else, in bits. */
  private final double[][] bits;

  private final double[][] plain;
  private final double[][] m;
  private final double[][] u;
  private final double[] duplicates;
  private final int rows;

  private Model(double[][] m, double[][] u, double[] duplicates, int rows) {
    this.m = m;
    this.u = u;
    this.duplicates = duplicates;
    this.rows = rows;
    this.bits = new double[m.length][];
    this.plain = new double[m.length][];
    for (int kind = 0; kind < m.length; kind++) {
      bits[kind] = new double[m[kind].length];
      plain[kind] = new double[m[kind].length];
      for (int level = 0; level < bits[kind].length; level++) {
        bits[kind][level] = Bits.log2(m[kind][level]);
        plain[kind][level] = bits[kind][level] - Bits.log2(u[kind][level]);
      }
    }
  }

  /** The shipped priors. */
  public static Model shipped() {
    Level[] levels = Level.values();
    double[][] m = new double[Kind.values().length][levels.length];
    double[][] u = new double[Kind.values().length][levels.length];
    for (Level level : levels) {
      int i = level.ordinal();
      m[Kind.PERSON.ordinal()][i] = level.m();
      m[Kind.COMPANY.ordinal()][i] = FIRMS.getOrDefault(level, level.m());
      u[Kind.PERSON.ordinal()][i] = level.u();
      u[Kind.COMPANY.ordinal()][i] = level.u();
    }
    return new Model(m, u, new double[] {1, 1}, 0);
  }

  /**
   * A model that was written down.
   *
   * @throws IllegalArgumentException when a level is missing
   */
  static Model of(ListModel written) {
    Model shipped = shipped();
    double[][] m = new double[Kind.values().length][];
    double[][] u = new double[m.length][];
    double[] duplicates = new double[m.length];
    for (Kind kind : Kind.values()) {
      int k = kind.ordinal();
      m[k] = shipped.m[k].clone();
      u[k] = shipped.u[k].clone();
      duplicates[k] = written.of(kind).duplicates();
      Map<String, Weight> weights = new HashMap<>();
      written.of(kind).weights().forEach(w -> weights.put(w.comparison() + "|" + w.level(), w));
      for (Level level : Level.values()) {
        if (level.item().isOf(kind)) {
          Weight weight = weights.get(level.item().key() + "|" + level.word());
          if (weight == null) {
            throw new IllegalArgumentException("no weight for " + level);
          }
          m[k][level.ordinal()] = weight.m();
          u[k][level.ordinal()] = weight.u();
        }
      }
    }
    return new Model(m, u, duplicates, written.rows());
  }

  /** The levels that rows of a kind are compared by, in their order. */
  List<Weight> weights(Kind kind) {
    List<Weight> weights = new ArrayList<>();
    for (Level level : Level.values()) {
      if (level.item().isOf(kind)) {
        weights.add(new Weight(level.item().key(), level.word(), m(kind, level), u(kind, level)));
      }
    }
    return weights;
  }

  /** The same weights for a list of so many rows, whatever the list at hand; 0: for that one. */
  Model ofRows(int number) {
    return new Model(m, u, duplicates, number);
  }

  /** Of how many rows the list is, or of how many of {@code here} when that isn't laid down. */
  int rows(int here) {
    return rows == 0 ? here : rows;
  }

  /** How likely a level is for two rows of one prospect that both say something. */
  double m(Kind kind, Level level) {
    return m[kind.ordinal()][level.ordinal()];
  }

  /** How likely a level is for two rows of different prospects, apart from the value. */
  double u(Kind kind, Level level) {
    return u[kind.ordinal()][level.ordinal()];
  }

  /** The weight of a level that doesn't depend on a value's frequency, in bits. */
  double bits(Kind kind, Level level) {
    return plain[kind.ordinal()][level.ordinal()];
  }

  /**
   * The weight of a level, in bits.
   *
   * @param chance how likely it is that somebody else's row agrees by the value itself
   */
  double bits(Kind kind, Level level, double chance) {
    return bits[kind.ordinal()][level.ordinal()] - Bits.log2(u(kind, level) + chance);
  }

  /** How many rows of the same prospect a row is expected to have beside itself. */
  double duplicates(Kind kind) {
    return duplicates[kind.ordinal()];
  }

  /**
   * A model moved towards what was counted in a list.
   *
   * @param counts expected numbers of pairs of one prospect, by kind and level
   * @param found expected numbers of further rows of the same prospect for each row, by kind
   */
  Model learned(double[][] counts, double[] found) {
    Model priors = shipped();
    double[][] next = new double[m.length][Level.values().length];
    for (int kind = 0; kind < m.length; kind++) {
      Map<Item, double[]> sums = sums(priors.m[kind], counts[kind]);
      for (Level level : Level.values()) {
        double[] sum = sums.getOrDefault(level.item(), new double[2]);
        int i = level.ordinal();
        next[kind][i] =
            (STRENGTH * priors.m[kind][i] + counts[kind][i] * sum[0]) / (STRENGTH + sum[1]);
      }
    }
    return new Model(next, u, found, rows);
  }

  /**
   * The model as it is written down, which decides in the run that learned it as well: no more
   * digits than the order of rows leaves alone.
   */
  Model rounded() {
    double[][] next = new double[m.length][];
    double[] found = new double[m.length];
    for (int kind = 0; kind < m.length; kind++) {
      next[kind] = new double[m[kind].length];
      for (int level = 0; level < next[kind].length; level++) {
        next[kind][level] = rounded(m[kind][level]);
      }
      found[kind] = rounded(duplicates[kind]);
    }
    return new Model(next, u, found, rows);
  }

  private static double rounded(double number) {
    return BigDecimal.valueOf(number).round(DIGITS).doubleValue();
  }

  /** For each item how much its levels' priors and its counts are together. */
  private static Map<Item, double[]> sums(double[] priors, double[] counts) {
    var sums = new EnumMap<Item, double[]>(Item.class);
    for (Level level : Level.values()) {
      double[] sum = sums.computeIfAbsent(level.item(), item -> new double[2]);
      sum[0] += priors[level.ordinal()];
      sum[1] += counts[level.ordinal()];
    }
    return sums;
  }

  /** A place has an address, and a shop that moved is rarely told from its neighbour. */
  private static Map<Level, Double> firms() {
    var m = new EnumMap<Level, Double>(Level.class);
    m.put(Level.STREET_SAME, 0.75);
    m.put(Level.STREET_SIMILAR, 0.2);
    m.put(Level.STREET_DIFFERENT, 0.05);
    return m;
  }
}
