package dev.warmlist.match;

import java.util.OptionalDouble;

/**
 * What one level of a comparison is worth in a model.
 *
 * @param comparison what is compared, such as {@code family-name}
 * @param level how far it agrees, in the words of explanations
 * @param m how likely the level is for two rows of one prospect, above 0 and at most 1
 * @param u how likely it is for two rows of different prospects, 0 to 1; what chance gives a value
 *     by its frequency comes on top of it
 */
public record Weight(String comparison, String level, double m, double u) {

  /** Checks both probabilities. */
  public Weight {
    if (!(m > 0 && m <= 1 && u >= 0 && u <= 1)) {
      throw new IllegalArgumentException("m " + m + " and u " + u + " are no weight");
    }
  }

  /** What the level weighs in bits; nothing where it depends on the value alone. */
  public OptionalDouble bits() {
    return u == 0 ? OptionalDouble.empty() : OptionalDouble.of(Bits.weight(m, u));
  }
}
