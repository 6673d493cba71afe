package dev.warmlist.run;

import dev.warmlist.clean.CleanSettings;
import dev.warmlist.clean.Phones;
import dev.warmlist.export.Inspection;
import dev.warmlist.list.ListInput;
import dev.warmlist.list.ListInputs;
import dev.warmlist.list.ListProfile;
import dev.warmlist.list.ListReader;
import dev.warmlist.list.ListRecord;
import dev.warmlist.list.MapCheck;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Source;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks into lists: one pass, nothing is kept but counts and a few samples. */
public final class InspectRun {
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
    List<Source> sources = inspections.stream().map(i -> i.profile().source()).toList();
    MapCheck.require(
        settings.read().map(),
        sources.stream().map(Source::label).toList(),
        sources.stream().map(Source::columns).toList());
    return inspections;
  }

  private Inspection inspect(ListReader reader, Progress progress) {
    ListProfile profile = reader.profile();
    String region = settings.region().isEmpty() ? profile.majorityRegion() : settings.region();
    var settings = new CleanSettings(region, profile.dates());
    var sampling = new Sampling(profile, region, phones);
    var oddities = new Oddities(profile);
    var looks = new ArrayList<ColumnLook>();
    profile.source().columns().forEach(header -> looks.add(new ColumnLook()));
    int rows = 0;
    try (var cleaning = new Cleaning(reader, settings, Optional::empty)) {
      for (var next = cleaning.next(); next.isPresent(); next = cleaning.next()) {
        rows++;
        progress.row(profile.source().label());
        look(next.get(), oddities, looks, sampling);
      }
    }
    return new Inspection(
        profile, region, rows, columns(profile, looks), oddities.oddities(), oddities.rejects());
  }

  private static void look(
      Cleaning.Taken taken, Oddities oddities, List<ColumnLook> looks, Sampling sampling) {
    ListRecord record = taken.record();
    taken.rejected().ifPresent(why -> oddities.rejected(record, why));
    if (record.rejected().isPresent()) {
      return;
    }
    oddities.changed(record, taken.changes());
    for (int i = 0; i < looks.size(); i++) {
      if (looks.get(i).wants(record.cells().get(i))) {
        looks.get(i).keep(sampling.of(i, record.cells(), taken.values()));
      }
    }
  }

  private static List<Inspection.Column> columns(ListProfile profile, List<ColumnLook> looks) {
    var columns = new ArrayList<Inspection.Column>();
    for (int i = 0; i < looks.size(); i++) {
      columns.add(
          new Inspection.Column(
              profile.source().columns().get(i),
              profile.source().fields().get(i).map(Field::key).orElse(""),
              profile.roles().get(i),
              profile.why().get(i),
              looks.get(i).filled(),
              looks.get(i).samples()));
    }
    return columns;
  }
}
