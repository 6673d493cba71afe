package dev.warmlist.run;

import dev.warmlist.export.Calibration;
import dev.warmlist.export.CurvePoint;
import dev.warmlist.match.Scored;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Holds weighed pairs against the truth: at one line, at many, and without any. */
final class Gauge {
  /** The least probability that is looked at. */
  static final double LOWEST = 0.01;

  private static final double[] LINES = {
    0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.985, 0.99, 0.995, 0.998, 0.999, 0.9995,
    0.9999, 0.99999
  };
  private static final double[] BINS = {LOWEST, 0.1, 0.5, 0.7, 0.9, 0.95, 0.985, 0.999, 1};

  private final Scored scored;
  private final Labels labels;

  /**
   * A gauge.
   *
   * @param scored pairs from {@link #LOWEST} on
   */
  Gauge(Scored scored, Labels labels) {
    this.scored = scored;
    this.labels = labels;
  }

  /** What lines at even steps of weight would give, with one more among them. */
  List<CurvePoint> curve(double inUse) {
    return DoubleStream.concat(DoubleStream.of(LINES), DoubleStream.of(inUse))
        .sorted()
        .distinct()
        .mapToObj(this::point)
        .toList();
  }

  private CurvePoint point(double mergeAt) {
    int[] clusters = labels.withRejected(scored.clusters(mergeAt));
    var merged = new Tallying();
    scored.forEach(
        (a, b, probability) -> {
          if (clusters[a] == clusters[b]) {
            add(a, b, probability, merged);
          }
        });
    return new CurvePoint(mergeAt, Agreements.of(labels, clusters), merged.sum());
  }

  /** Predicted against observed. */
  Calibration calibration() {
    List<Tallying> counts = Stream.generate(Tallying::new).limit(BINS.length - 1).toList();
    scored.forEach(
        (a, b, probability) -> {
          if (probability >= LOWEST) {
            add(a, b, probability, counts.get(bin(probability)));
          }
        });
    var bins = new ArrayList<Calibration.Bin>();
    for (int i = 0; i < counts.size(); i++) {
      bins.add(new Calibration.Bin(BINS[i], BINS[i + 1], counts.get(i).sum()));
    }
    return new Calibration(bins);
  }

  private static int bin(double probability) {
    int bin = 0;
    while (bin < BINS.length - 2 && probability >= BINS[bin + 1]) {
      bin++;
    }
    return bin;
  }

  private void add(int a, int b, double probability, Tallying count) {
    if (labels.knows(a) && labels.knows(b)) {
      count.add(probability, labels.entity(a) == labels.entity(b));
    }
  }
}
