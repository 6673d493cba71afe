package dev.warmlist.run;

import dev.warmlist.export.Inspection.Sample;
import java.util.ArrayList;
import java.util.List;

/** How much of a column is filled, and the first different cells of it. */
final class ColumnLook {
  private static final int SAMPLES = 3;

  private final List<Sample> samples = new ArrayList<>(SAMPLES);
  private int filled;

  /** Counts a cell; says whether it is worth keeping as a sample. */
  boolean wants(String cell) {
    if (cell.isBlank()) {
      return false;
    }
    filled++;
    return samples.size() < SAMPLES
        && samples.stream().noneMatch(sample -> sample.original().equals(cell));
  }

  void keep(Sample sample) {
    samples.add(sample);
  }

  int filled() {
    return filled;
  }

  List<Sample> samples() {
    return samples;
  }
}
