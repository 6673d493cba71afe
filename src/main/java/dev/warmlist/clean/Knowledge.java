package dev.warmlist.clean;

import dev.warmlist.prospect.Field;
import java.util.Map;

/** What is known about a value, whatever its kind: facts by short names, in a stable order. */
public final class Knowledge {
  private final Phones phones;

  /** Asks these phones; like them it belongs to one thread. */
  public Knowledge(Phones phones) {
    this.phones = phones;
  }

  /**
   * What is known about a value of a field.
   *
   * @param text the value; for names, firms, titles and addresses the cell that it was read from,
   *     which tells more
   */
  public Map<String, String> of(Field field, String text) {
    return switch (field) {
      case NAME -> Names.read(text).known();
      case COMPANY -> Companies.read(text).known();
      case TITLE -> Titles.read(text).known();
      default -> Map.of();
    };
  }
}
