package dev.warmlist.match.generate;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Chance from a seed. */
final class Dice {
  /** How flat the most frequent values are; names of people in a country are spread about so. */
  private static final double FLAT = 8;

  private final RandomGenerator random;

  Dice(long seed) {
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  /** True with this probability, 0 to 1. */
  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** A number from 0 to {@code n - 1}. */
  int below(int n) {
    return random.nextInt(n);
  }

  /** A number from {@code low} to {@code high}, both included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** One of these, each as likely. */
  <T> T of(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** One of these, the earlier the likelier (Zipf): the n-th has the weight 1 / (n + 8). */
  <T> T early(List<T> values) {
    int n = values.size();
    double x = FLAT * Math.pow((n + FLAT) / FLAT, random.nextDouble()) - FLAT;
    return values.get(Math.min(n - 1, (int) x));
  }

  /** A size of at least one with a heavy tail (Pareto), cut at the highest. */
  int heavy(double exponent, int highest) {
    double size = Math.pow(1 - random.nextDouble(), -1 / exponent);
    return (int) Math.min(highest, Math.floor(size));
  }

  /** That many digits, the first not 0. */
  String digits(int n) {
    var text = new StringBuilder(n);
    text.append((char) ('1' + random.nextInt(9)));
    while (text.length() < n) {
      text.append((char) ('0' + random.nextInt(10)));
    }
    return text.toString();
  }
}
