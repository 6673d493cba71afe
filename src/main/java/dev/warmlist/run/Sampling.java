package dev.warmlist.run;

import dev.warmlist.clean.Because.Effect;
import dev.warmlist.clean.Change;
import dev.warmlist.clean.CleanSettings;
import dev.warmlist.clean.Cleaned;
import dev.warmlist.clean.Cleaner;
import dev.warmlist.clean.Knowledge;
import dev.warmlist.clean.Phones;
import dev.warmlist.clean.Raw;
import dev.warmlist.export.Inspection.Sample;
import dev.warmlist.export.Inspection.Value;
import dev.warmlist.list.ListProfile;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What cleaning makes of single cells, in the light of the row in which they stand. */
final class Sampling {
  /** What is read from a whole cell tells more than what is left of it. */
  private static final Set<Field> TELLING =
      EnumSet.of(Field.NAME, Field.COMPANY, Field.TITLE, Field.ADDRESS);

  private static final Set<Field> NAME_PARTS =
      EnumSet.of(
          Field.PREFIX,
          Field.GIVEN_NAME,
          Field.MIDDLE_NAME,
          Field.FAMILY_NAME,
          Field.SUFFIX,
          Field.NICKNAME);

  private final ListProfile profile;
  private final String region;
  private final Phones phones;
  private final Knowledge knowledge;

  Sampling(ListProfile profile, String region, Phones phones) {
    this.profile = profile;
    this.region = region;
    this.phones = phones;
    this.knowledge = new Knowledge(phones);
  }

  /** What becomes of the cell in a column of a row whose cleaned values are these. */
  Sample of(int column, List<String> cells, Values row) {
    String cell = cells.get(column);
    Optional<Field> field = profile.source().fields().get(column);
    if (field.isEmpty()) {
      return new Sample(cell, List.of(), "");
    }
    List<Raw> raws = raws(column, cells);
    if (raws.isEmpty()) {
      return new Sample(cell, List.of(), "not read in this row");
    }
    String country = row.first(Field.COUNTRY);
    var settings = new CleanSettings(country.isEmpty() ? region : country, profile.dates());
    Cleaned cleaned = new Cleaner(settings, phones).clean(raws);
    return new Sample(cell, values(field.get(), cell, cleaned.values()), because(cleaned));
  }

  /** What is read of a row only because this column is filled. */
  private List<Raw> raws(int column, List<String> cells) {
    var without = new ArrayList<>(cells);
    without.set(column, "");
    var raws = new ArrayList<>(profile.raws(cells));
    profile.raws(without).forEach(raws::remove);
    return raws;
  }

  private List<Value> values(Field field, String cell, Values cleaned) {
    var values = new ArrayList<Value>();
    for (Field key : cleaned.fields()) {
      if (!(NAME_PARTS.contains(field) && key == Field.NAME)) {
        for (String value : cleaned.all(key)) {
          String told = key == field && TELLING.contains(key) ? cell : value;
          values.add(new Value(key.key(), value, knowledge.of(key, told)));
        }
      }
    }
    return values;
  }

  private static String because(Cleaned cleaned) {
    for (Change change : cleaned.changes()) {
      Effect effect = change.because().effect();
      if (effect == Effect.DROPPED || effect == Effect.DOUBTFUL) {
        return change.text();
      }
    }
    return "";
  }
}
