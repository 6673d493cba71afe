package dev.warmlist.clean;

import dev.warmlist.prospect.Field;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
      case EMAIL -> known(Emails.read(text), Email::known);
      case PHONE, MOBILE, FAX -> known(phones.read(text, ""), Phone::known);
      case WEBSITE -> Sites.read(text).map(Site::known).orElse(Map.of());
      case PROFILE -> Profiles.read(text).map(Profile::known).orElse(Map.of());
      case REGION -> Regions.read(text, "").map(Region::known).orElse(Map.of());
      default -> Map.of();
    };
  }

  private static <T> Map<String, String> known(
      List<T> values, Function<T, Map<String, String>> known) {
    return values.size() == 1 ? known.apply(values.get(0)) : Map.of();
  }
}
