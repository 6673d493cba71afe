package dev.warmlist.prospect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is known of one row or one prospect: cleaned values by field, the best one first. No value
 * is empty, and no field holds a value twice.
 */
public final class Values {
  /** Nothing is known. */
  public static final Values NONE = new Builder().build();

  private final Map<Field, List<String>> byField;

  private Values(Map<Field, List<String>> byField) {
    this.byField = byField;
  }

  /** Starts an empty set of values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The best value of a field, or the empty string. */
  public String first(Field field) {
    List<String> all = all(field);
    return all.isEmpty() ? "" : all.get(0);
  }

  /** All values of a field, the best one first; unmodifiable. */
  public List<String> all(Field field) {
    return byField.getOrDefault(field, List.of());
  }

  /** Whether a field has a value. */
  public boolean has(Field field) {
    return byField.containsKey(field);
  }

  /** The fields that have a value, in their published order. */
  public Set<Field> fields() {
    return byField.keySet();
  }

  /** The values that pass a test; the others are left out. */
  public Values that(Predicate<String> passes) {
    var kept = builder();
    byField.forEach(
        (field, all) -> all.stream().filter(passes).forEach(value -> kept.add(field, value)));
    return kept.build();
  }

  /** Whether nothing is known. */
  public boolean isEmpty() {
    return byField.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Values v && byField.equals(v.byField);
  }

  @Override
  public int hashCode() {
    return byField.hashCode();
  }

  @Override
  public String toString() {
    return byField.toString();
  }

  /** Collects values; empty ones and repeats are left out. */
  public static final class Builder {
    private final EnumMap<Field, List<String>> byField = new EnumMap<>(Field.class);

    private Builder() {}

    /** Adds a value behind those that the field has already. */
    public Builder add(Field field, String value) {
      if (!value.isEmpty()) {
        List<String> all = byField.computeIfAbsent(field, f -> new ArrayList<>(2));
        if (!all.contains(value)) {
          all.add(value);
        }
      }
      return this;
    }

    /** Adds all values of another set behind those that are here. */
    public Builder addAll(Values values) {
      values.byField.forEach((field, all) -> all.forEach(value -> add(field, value)));
      return this;
    }

    /** The best value so far, or the empty string. */
    public String first(Field field) {
      List<String> all = byField.getOrDefault(field, List.of());
      return all.isEmpty() ? "" : all.get(0);
    }

    /** The finished, unmodifiable values. */
    public Values build() {
      var copy = new EnumMap<Field, List<String>>(Field.class);
      byField.forEach((field, all) -> copy.put(field, List.copyOf(all)));
      return new Values(java.util.Collections.unmodifiableMap(copy));
    }
  }
}
