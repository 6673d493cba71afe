package dev.warmlist.run;

import dev.warmlist.Place;
import dev.warmlist.UserError;
import dev.warmlist.export.Truth;
import dev.warmlist.list.ListInputs;
import dev.warmlist.list.MapCheck;
import dev.warmlist.match.Decisions;
import dev.warmlist.match.MatchSettings;
import dev.warmlist.match.Matcher;
import dev.warmlist.prospect.RowRef;
import dev.warmlist.prospect.Source;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measures the de-duplication on lists whose duplicates are known. */
public final class EvaluateRun {
  private final ListSettings settings;
  private final Path truth;

  /**
   * An evaluation.
   *
   * @param truth a CSV file with the columns list, row and entity
   */
  public EvaluateRun(ListSettings settings, Path truth) {
    this.settings = settings;
    this.truth = truth;
  }

  /** Reads and dedupes the lists, and compares. Rows that were rejected stand alone. */
  public Evaluation run(InputStream stdin, Progress progress) {
    List<Truth.Entry> known = Truth.read(truth);
    try (var rows =
        new Reading(settings, true, progress).read(ListInputs.of(settings.lists(), stdin))) {
      MapCheck.require(
          settings.read().map(),
          rows.sources().stream().map(Source::label).toList(),
          rows.sources().stream().map(Source::columns).toList());
      var matching = new Matcher(MatchSettings.DEFAULT).match(rows.index(), Decisions.NONE);
      Map<Truth.Key, String> found = found(rows, new Clusters(matching));
      var entities = new ArrayList<String>();
      var groups = new ArrayList<String>();
      for (Truth.Entry entry : known) {
        String group = found.get(entry.key());
        if (group == null) {
          throw UserError.badList(
              new Place(truth.toString(), entry.line(), ""),
              "no list has the row " + entry.key().row() + " of " + entry.key().list(),
              "Name the same lists that the truth speaks of.");
        }
        entities.add(entry.entity());
        groups.add(group);
      }
      return Evaluation.of(entities, groups);
    }
  }

  private static Map<Truth.Key, String> found(Rows rows, Clusters clusters) {
    var found = new HashMap<Truth.Key, String>();
    for (int i = 0; i < rows.size(); i++) {
      found.put(key(rows, rows.get(i).ref()), String.valueOf(clusters.root(i)));
    }
    for (Reject reject : rows.rejects()) {
      found.put(key(rows, reject.ref()), "alone " + reject.ref());
    }
    return found;
  }

  private static Truth.Key key(Rows rows, RowRef ref) {
    return Truth.key(rows.sources().get(ref.list()).label(), ref.row());
  }
}
