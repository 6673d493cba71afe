package dev.warmlist.match;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was made of texts that come again, as the names of firms do. It holds a bounded number of
 * them and begins anew when it is full; it belongs to one thread.
 *
 * @param <T> what is made of a text
 */
final class Remembered<T> {
  private static final int MOST = 20_000;

  private final Map<String, T> known = new HashMap<>();
  private final Function<String, T> maker;

  Remembered(Function<String, T> maker) {
    this.maker = maker;
  }

  /** What is made of a text. */
  T of(String text) {
    T found = known.get(text);
    if (found == null) {
      found = maker.apply(text);
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(text, found);
    }
    return found;
  }
}
