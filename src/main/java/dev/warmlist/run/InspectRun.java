package dev.warmlist.run;

import dev.warmlist.Reason;
import dev.warmlist.clean.CleanSettings;
import dev.warmlist.clean.Cleaner;
import dev.warmlist.clean.Phones;
import dev.warmlist.clean.Raw;
import dev.warmlist.list.ListInput;
import dev.warmlist.list.ListInputs;
import dev.warmlist.list.ListProfile;
import dev.warmlist.list.ListReader;
import dev.warmlist.list.ListRecord;
import dev.warmlist.list.MapCheck;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks into lists: one pass, nothing is kept but counts and a few samples. */
public final class InspectRun {
  private static final int SAMPLES = 3;

  private final ListSettings settings;
  private final Phones phones = new Phones();

  /** An inspection of these lists. */
  public InspectRun(ListSettings settings) {
    this.settings = settings;
  }

  /** Reads each list once and says what is in it, in the order given. */
  public List<Inspection> run(InputStream stdin, Progress progress) {
    var inspections = new ArrayList<Inspection>();
    for (ListInput input : ListInputs.of(settings.lists(), stdin)) {
      try (var reader = ListReader.open(input, settings.read())) {
        inspections.add(inspect(reader, progress));
      }
    }
    MapCheck.require(
        settings.read().map().keySet(),
        inspections.stream().map(i -> i.profile().source().columns()).toList());
    return inspections;
  }

  private Inspection inspect(ListReader reader, Progress progress) {
    ListProfile profile = reader.profile();
    String region = settings.region().isEmpty() ? profile.majorityRegion() : settings.region();
    var cleaner = new Cleaner(new CleanSettings(region, profile.dates()), phones);
    var columns = new ArrayList<Tally>();
    profile.source().columns().forEach(header -> columns.add(new Tally()));
    var rejected = new LinkedHashMap<String, Integer>();
    int rows = 0;
    for (var next = reader.next(); next.isPresent(); next = reader.next()) {
      rows++;
      progress.row(profile.source().label());
      reason(next.get(), profile, cleaner).ifPresent(why -> rejected.merge(why, 1, Integer::sum));
      count(next.get().cells(), columns);
    }
    return new Inspection(profile, region, rows, rejected, described(profile, columns, cleaner));
  }

  private static Optional<String> reason(ListRecord record, ListProfile profile, Cleaner cleaner) {
    return Reading.valuesOrReason(record, profile, cleaner).reason().map(Reason::inShort);
  }

  private static void count(List<String> cells, List<Tally> columns) {
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      columns.get(i).take(cells.get(i));
    }
  }

  private static List<Inspection.Column> described(
      ListProfile profile, List<Tally> tallies, Cleaner cleaner) {
    var columns = new ArrayList<Inspection.Column>();
    for (int i = 0; i < tallies.size(); i++) {
      Optional<Field> field = profile.source().fields().get(i);
      boolean inverted = profile.inverted().get(i);
      var samples = new ArrayList<Inspection.Sample>();
      for (String original : tallies.get(i).samples) {
        String cleaned =
            field
                .map(f -> words(cleaner.clean(List.of(new Raw(f, original, inverted))).values()))
                .orElse("");
        samples.add(new Inspection.Sample(original, cleaned));
      }
      columns.add(
          new Inspection.Column(
              profile.source().columns().get(i),
              field.map(Field::key).orElse(""),
              tallies.get(i).filled,
              samples));
    }
    return columns;
  }

  private static String words(Values values) {
    Map<Field, String> parts = new LinkedHashMap<>();
    values.fields().forEach(f -> parts.put(f, String.join("; ", values.all(f))));
    return parts.size() == 1
        ? parts.values().iterator().next()
        : parts.entrySet().stream()
            .map(e -> e.getKey().key() + "=" + e.getValue())
            .collect(Collectors.joining(", "));
  }

  private static final class Tally {
    private int filled;
    private final List<String> samples = new ArrayList<>();

    void take(String cell) {
      if (!cell.isBlank()) {
        filled++;
        if (samples.size() < SAMPLES && !samples.contains(cell)) {
          samples.add(cell);
        }
      }
    }
  }
}
