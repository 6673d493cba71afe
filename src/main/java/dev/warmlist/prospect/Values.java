package dev.warmlist.prospect;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Predicate;

/**
 * What is known of one row or one prospect: cleaned values by field, the best one first. No value
 * is empty, and no field holds a value twice.
 */
public final class Values {
  private static final Field[] FIELDS = Field.values();

  /** Nothing is known. */
  public static final Values NONE = new Builder().build();

  /** A bit for each field that has a value, by the field's position. */
  private final long present;

  /** What the fields that have a value hold, in the fields' order. */
  private final List<String>[] lists;

  private Values(long present, List<String>[] lists) {
    this.present = present;
    this.lists = lists;
  }

  /** Starts an empty set of values. */
  public static Builder builder() {
    return new Builder();
  }

  @SuppressWarnings("EnumOrdinal") // The bits never leave the process.
  private static long bit(Field field) {
    return 1L << field.ordinal();
  }

  /** The best value of a field, or the empty string. */
  public String first(Field field) {
    long bit = bit(field);
    return (present & bit) == 0 ? "" : lists[Long.bitCount(present & (bit - 1))].get(0);
  }

  /** All values of a field, the best one first; unmodifiable. */
  public List<String> all(Field field) {
    long bit = bit(field);
    return (present & bit) == 0 ? List.of() : lists[Long.bitCount(present & (bit - 1))];
  }

  /** Whether a field has a value. */
  public boolean has(Field field) {
    return (present & bit(field)) != 0;
  }

  /** The fields that have a value, in their published order. */
  public Set<Field> fields() {
    return new Present(present);
  }

  /** The values that pass a test; the others are left out. */
  public Values that(Predicate<String> passes) {
    var kept = builder();
    for (Field field : fields()) {
      all(field).stream().filter(passes).forEach(value -> kept.add(field, value));
    }
    return kept.build();
  }

  /** Whether nothing is known. */
  public boolean isEmpty() {
    return present == 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Values v && present == v.present && Arrays.equals(lists, v.lists);
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(present) + Arrays.hashCode(lists);
  }

  @Override
  public String toString() {
    var text = new StringJoiner(", ", "{", "}");
    fields().forEach(field -> text.add(field + "=" + all(field)));
    return text.toString();
  }

  /** The fields whose bit is set. */
  private static final class Present extends AbstractSet<Field> {
    private final long bits;

    Present(long bits) {
      this.bits = bits;
    }

    @Override
    public int size() {
      return Long.bitCount(bits);
    }

    @Override
    public boolean contains(Object field) {
      return field instanceof Field f && (bits & bit(f)) != 0;
    }

    @Override
    public Iterator<Field> iterator() {
      return new Iterator<>() {
        private long rest = bits;

        @Override
        public boolean hasNext() {
          return rest != 0;
        }

        @Override
        public Field next() {
          if (rest == 0) {
            throw new NoSuchElementException();
          }
          Field next = FIELDS[Long.numberOfTrailingZeros(rest)];
          rest &= rest - 1;
          return next;
        }
      };
    }
  }

  /** Collects values; empty ones and repeats are left out. */
  public static final class Builder {
    private final List<String>[] byField = lists(FIELDS.length);
    private long present;

    private Builder() {}

    /** Adds a value behind those that the field has already. */
    @SuppressWarnings("EnumOrdinal")
    public Builder add(Field field, String value) {
      if (!value.isEmpty()) {
        int at = field.ordinal();
        List<String> all = byField[at];
        if ((present & bit(field)) == 0) {
          byField[at] = List.of(value);
          present |= bit(field);
        } else if (!all.contains(value)) {
          var more = new ArrayList<>(all);
          more.add(value);
          byField[at] = List.copyOf(more);
        }
      }
      return this;
    }

    /** Adds all values of another set behind those that are here. */
    public Builder addAll(Values values) {
      for (Field field : values.fields()) {
        values.all(field).forEach(value -> add(field, value));
      }
      return this;
    }

    /** The best value so far, or the empty string. */
    @SuppressWarnings("EnumOrdinal")
    public String first(Field field) {
      return (present & bit(field)) == 0 ? "" : byField[field.ordinal()].get(0);
    }

    /** The finished, unmodifiable values. */
    public Values build() {
      List<String>[] lists = lists(Long.bitCount(present));
      int n = 0;
      for (long rest = present; rest != 0; rest &= rest - 1) {
        lists[n++] = byField[Long.numberOfTrailingZeros(rest)];
      }
      return new Values(present, lists);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of generic types.
    private static List<String>[] lists(int size) {
      return (List<String>[]) new List[size];
    }
  }
}
