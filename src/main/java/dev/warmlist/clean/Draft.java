package dev.warmlist.clean;

import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A row that is being cleaned: its cells by field, and what has become of them so far. */
final class Draft {
  private final Map<Field, List<Raw>> raws = new EnumMap<>(Field.class);
  private final Values.Builder values = Values.builder();
  private final List<Change> changes = new ArrayList<>();

  Draft(List<Raw> cells) {
    for (Raw raw : cells) {
      if (!raw.text().isBlank()) {
        raws.computeIfAbsent(raw.field(), f -> new ArrayList<>(2)).add(raw);
      }
    }
  }

  /** The cells of a field that aren't blank, in the row's order. */
  List<Raw> raws(Field field) {
    return raws.getOrDefault(field, List.of());
  }

  /** The texts of a field's cells that say something; the others are dropped with a change. */
  List<String> texts(Field field) {
    List<Raw> told = told(field);
    if (told.isEmpty()) {
      return List.of();
    }
    var texts = new ArrayList<String>(told.size());
    for (Raw raw : told) {
      texts.add(raw.text());
    }
    return texts;
  }

  /** The cells of a field that say something; the others are dropped with a change. */
  List<Raw> told(Field field) {
    List<Raw> raws = raws(field);
    if (raws.isEmpty()) {
      return List.of();
    }
    var told = new ArrayList<Raw>(raws.size());
    for (Raw raw : raws) {
      if (isNothing(field, raw.text())) {
        drop(field, raw.text(), Because.NO_VALUE);
      } else {
        told.add(raw);
      }
    }
    return told;
  }

  /** A placeholder, unless it means something in this field: "NA" is "no answer" of a dialer. */
  private static boolean isNothing(Field field, String text) {
    return Placeholders.is(text)
        && !(field == Field.DISPOSITION && Dispositions.read(text).isPresent());
  }

  /** Adds a cell that stands inside another one. */
  void cell(Raw raw) {
    raws.computeIfAbsent(raw.field(), f -> new ArrayList<>(2)).add(raw);
  }

  /** The best value that a field has so far, or the empty string. */
  String first(Field field) {
    return values.first(field);
  }

  /** Whether a field has a value so far. */
  boolean has(Field field) {
    return !first(field).isEmpty();
  }

  /** Adds a value that no single cell stands behind. */
  void add(Field field, String value) {
    values.add(field, value);
  }

  /** Adds what a cell became; the reason is noted when that differs from the cell. */
  void put(Field field, String before, String after, Because because) {
    values.add(field, after);
    note(field, before, after, because);
  }

  /** Notes what a cell became, when that differs from the cell. */
  void note(Field field, String before, String after, Because because) {
    if (!before.equals(after)) {
      changes.add(new Change(field, before, after, reason(before, after, because)));
    }
  }

  private static Because reason(String before, String after, Because because) {
    if (after.isEmpty()) {
      return because;
    }
    String tidy = Texts.tidy(before);
    if (tidy.equals(after)) {
      return Because.BLANKS_TIDIED;
    }
    return tidy.equalsIgnoreCase(after) ? Because.CASE_MENDED : because;
  }

  /** Notes that a cell's value is gone. */
  void drop(Field field, String before, Because because) {
    changes.add(new Change(field, before, "", because));
  }

  /** Puts a cell's value into a field other than the one it came in. */
  void move(Field from, String before, Field to, String value, Because because) {
    move(from, before, value, because);
    values.add(to, value);
  }

  /** Hands a part of a cell on to the reader of another field, as though it had stood there. */
  void pass(Field from, String before, Field to, String part, Because because) {
    move(from, before, part, because);
    raws.computeIfAbsent(to, f -> new ArrayList<>(2)).add(Raw.of(to, part));
  }

  /** Notes that a cell's value was put into another field. */
  void move(Field from, String before, String value, Because because) {
    changes.add(new Change(from, before, value, because));
  }

  /** Notes that a value is kept and looks wrong; what was probably meant is offered. */
  void doubt(Field field, String value, String meant, Because because) {
    changes.add(new Change(field, value, meant, because));
  }

  Cleaned finished() {
    return new Cleaned(values.build(), changes);
  }
}
