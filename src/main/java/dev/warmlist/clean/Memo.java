package dev.warmlist.clean;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers what a reader made of texts that come again, as titles and firms do in lists. It holds
 * a bounded number of them: when it is full, those that weren't asked for lately are forgotten.
 * Like what holds it, it belongs to one thread.
 *
 * @param <T> what a text is read as
 */
public final class Memo<T> {
  private static final int MOST = 20_000;
  private static final int LONGEST = 200;

  private final Function<String, T> reader;

  /** What was asked for since the last time it was full, and what had been before. */
  private Map<String, T> recent = new HashMap<>();

  private Map<String, T> older = new HashMap<>();

  /** A memo that is empty. */
  public Memo(Function<String, T> reader) {
    this.reader = reader;
  }

  /** What the reader makes of a text. */
  public T of(String text) {
    T found = recent.get(text);
    if (found == null) {
      T before = older.get(text);
      found = before == null ? reader.apply(text) : before;
      if (text.length() <= LONGEST) {
        keep(text, found);
      }
    }
    return found;
  }

  private void keep(String text, T found) {
    if (recent.size() >= MOST) {
      older = recent;
      recent = new HashMap<>();
    }
    recent.put(text, found);
  }
}
