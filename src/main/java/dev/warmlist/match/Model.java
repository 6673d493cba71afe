package dev.warmlist.match;

import dev.warmlist.match.Level.Item;
import dev.warmlist.prospect.Kind;
import java.util.EnumMap;
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

  private final double[][] bits;
  private final double[][] m;
  private final double[] u;
  private final double[] duplicates;

  private Model(double[][] m, double[] u, double[] duplicates) {
    this.m = m;
    this.u = u;
    this.duplicates = duplicates;
    this.bits = new double[m.length][];
    for (int kind = 0; kind < m.length; kind++) {
      bits[kind] = new double[u.length];
      for (int level = 0; level < u.length; level++) {
        bits[kind][level] = Bits.log2(m[kind][level]);
      }
    }
  }

  /** The shipped priors. */
  public static Model shipped() {
    Level[] levels = Level.values();
    double[][] m = new double[Kind.values().length][levels.length];
    double[] u = new double[levels.length];
    for (Level level : levels) {
      m[Kind.PERSON.ordinal()][level.ordinal()] = level.m();
      m[Kind.COMPANY.ordinal()][level.ordinal()] = FIRMS.getOrDefault(level, level.m());
      u[level.ordinal()] = level.u();
    }
    return new Model(m, u, new double[] {1, 1});
  }

  /** How likely a level is for two rows of one prospect that both say something. */
  double m(Kind kind, Level level) {
    return m[kind.ordinal()][level.ordinal()];
  }

  /** How likely a level is for two rows of different prospects, apart from the value. */
  double u(Level level) {
    return u[level.ordinal()];
  }

  /** The weight of a level that doesn't depend on a value's frequency, in bits. */
  double bits(Kind kind, Level level) {
    return bits[kind.ordinal()][level.ordinal()] - Bits.log2(u[level.ordinal()]);
  }

  /**
   * The weight of a level, in bits.
   *
   * @param chance how likely it is that somebody else's row agrees by the value itself
   */
  double bits(Kind kind, Level level, double chance) {
    return bits[kind.ordinal()][level.ordinal()] - Bits.log2(u[level.ordinal()] + chance);
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
    double[][] next = new double[m.length][u.length];
    for (int kind = 0; kind < m.length; kind++) {
      Map<Item, double[]> sums = sums(priors.m[kind], counts[kind]);
      for (Level level : Level.values()) {
        double[] sum = sums.getOrDefault(level.item(), new double[2]);
        int i = level.ordinal();
        next[kind][i] =
            (STRENGTH * priors.m[kind][i] + counts[kind][i] * sum[0]) / (STRENGTH + sum[1]);
      }
    }
    return new Model(next, u, found);
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
