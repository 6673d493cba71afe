package dev.warmlist.clean;

import dev.warmlist.prospect.Values;
import java.util.List;

/**
 * A row after cleaning.
 *
 * @param values what is known now
 * @param changes what was changed, dropped or moved on the way, by kind of value
 */
public record Cleaned(Values values, List<Change> changes) {
  /** Keeps a copy of the changes. */
  public Cleaned {
    changes = List.copyOf(changes);
  }
}
