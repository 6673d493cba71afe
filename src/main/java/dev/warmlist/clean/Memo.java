package dev.warmlist.clean;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers what a reader made of texts that come again, as titles and firms do in lists. It holds
 * a bounded number of them and begins anew when it is full; like what holds it, it belongs to one
 * thread.
 *
 * @param <T> what a text is read as
 */
final class Memo<T> {
  private static final int MOST = 20_000;
  private static final int LONGEST = 200;

  private final Map<String, T> known = new HashMap<>();
  private final Function<String, T> reader;

  Memo(Function<String, T> reader) {
    this.reader = reader;
  }

  /** What the reader makes of a text. */
  T of(String text) {
    T found = known.get(text);
    if (found == null) {
      found = reader.apply(text);
      if (text.length() <= LONGEST) {
        if (known.size() >= MOST) {
          known.clear();
        }
        known.put(text, found);
      }
    }
    return found;
  }
}
