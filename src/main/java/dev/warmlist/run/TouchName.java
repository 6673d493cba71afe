package dev.warmlist.run;

import java.util.Optional;

/**
 * What a touch's id says.
 *
 * @param sequence the name of the sequence
 * @param step the name of the step
 * @param round how often the prospect has begun the sequence, from 1
 */
record TouchName(String sequence, String step, int round) {

  /**
   * Takes an id apart: {@code prospect-sequence-step}, from the second round on with its number
   * behind it; nothing when it isn't made so.
   */
  static Optional<TouchName> of(String id, String prospect, String step) {
    String start = prospect + "-";
    if (prospect.isEmpty() || step.isEmpty() || !id.startsWith(start)) {
      return Optional.empty();
    }
    String rest = id.substring(start.length());
    String end = "-" + step;
    if (rest.endsWith(end)) {
      return named(rest, end, step, 1);
    }
    int dash = rest.lastIndexOf('-');
    boolean numbered = dash > 0 && rest.substring(dash + 1).matches("[1-9][0-9]{0,5}");
    return numbered && rest.substring(0, dash).endsWith(end)
        ? named(rest.substring(0, dash), end, step, Integer.parseInt(rest.substring(dash + 1)))
        : Optional.empty();
  }

  private static Optional<TouchName> named(String rest, String end, String step, int round) {
    String sequence = rest.substring(0, rest.length() - end.length());
    return sequence.isEmpty()
        ? Optional.empty()
        : Optional.of(new TouchName(sequence, step, round));
  }
}
