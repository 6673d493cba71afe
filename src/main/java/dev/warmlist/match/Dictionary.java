package dev.warmlist.match;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Texts as small numbers, and how often each was seen. Code 0 is the empty text. The bytes of all
 * texts lie in one pool, so that a text seen once costs little more than its letters.
 */
final class Dictionary implements CodeTexts {
  private static final int MEMO = 1 << 14;

  /** Texts that were asked for lately; several threads may ask when all are added. */
  private final @Nullable Known[] memo = new Known[MEMO];

  private byte[] pool = new byte[1024];
  private int[] ends = new int[64];
  private int[] counts = new int[64];
  private int[] slots = new int[128];
  private int size = 1;
  private int total;

  /** A text and its code; its fields are final, so that no thread sees one without the other. */
  private record Known(int code, String text) {}

  /** The code of a text, which is seen once more; 0 for the empty text. */
  int add(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    int slot = slot(utf8);
    int code = slots[slot];
    if (code == 0) {
      code = append(utf8);
      slots[slot] = code;
      if (size * 2 > slots.length) {
        grow();
      }
    }
    counts[code]++;
    total++;
    return code;
  }

  /** The code of a text that was added before, or 0. */
  int find(String text) {
    return text.isEmpty() ? 0 : slots[slot(text.getBytes(StandardCharsets.UTF_8))];
  }

  @Override
  public String text(int code) {
    if (code == 0) {
      return "";
    }
    int slot = code & (MEMO - 1);
    Known known = memo[slot];
    if (known != null && known.code() == code) {
      return known.text();
    }
    int start = start(code);
    String text = new String(pool, start, ends[code] - start, StandardCharsets.UTF_8);
    memo[slot] = new Known(code, text);
    return text;
  }

  /** Whether two texts are of one length and end in the same bytes, at least so many. */
  boolean endAlike(int a, int b, int least) {
    int length = ends[a] - start(a);
    return length >= least
        && length == ends[b] - start(b)
        && Arrays.equals(pool, ends[a] - least, ends[a], pool, ends[b] - least, ends[b]);
  }

  /**
   * Lets each text count as it did in another list; nothing is added after that.
   *
   * @param known how often texts were seen there
   * @param most how often a text may have been seen there that isn't among them, at least 1
   * @param all how many texts were seen there in all
   */
  void countAs(Map<String, Integer> known, int most, int all) {
    for (int code = 1; code < size; code++) {
      counts[code] = known.getOrDefault(text(code), Math.min(counts[code], most));
    }
    total = all;
  }

  /** How many texts were seen. */
  int total() {
    return total;
  }

  /** How often a code's text was seen. */
  int count(int code) {
    return counts[code];
  }

  /**
   * How likely it is that somebody else's row holds this text: its frequency here, drawn towards
   * what is usual as long as the list is short.
   *
   * @param usual the frequency of a text that was never seen
   * @param doubt how many rows the usual frequency weighs
   */
  double frequency(int code, double usual, double doubt) {
    // The two rows that are looked at don't speak for what they share.
    return (Math.max(0, counts[code] - 2) + usual * doubt) / (total + doubt);
  }

  /** One more than the highest code. */
  int size() {
    return size;
  }

  private int start(int code) {
    return code == 0 ? 0 : ends[code - 1];
  }

  private int append(byte[] utf8) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
      counts = Arrays.copyOf(counts, size * 2);
    }
    int start = ends[size - 1];
    int end = Math.addExact(start, utf8.length);
    if (end > pool.length) {
      pool =
          Arrays.copyOf(
              pool, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(end, pool.length * 3L / 2)));
    }
    System.arraycopy(utf8, 0, pool, start, utf8.length);
    ends[size] = end;
    return size++;
  }

  private int slot(byte[] utf8) {
    int mask = slots.length - 1;
    int slot = Hashes.mix(Arrays.hashCode(utf8)) & mask;
    while (slots[slot] != 0 && !holds(slots[slot], utf8)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean holds(int code, byte[] utf8) {
    return Arrays.equals(pool, start(code), ends[code], utf8, 0, utf8.length);
  }

  private void grow() {
    slots = new int[slots.length * 2];
    for (int code = 1; code < size; code++) {
      slots[slot(Arrays.copyOfRange(pool, start(code), ends[code]))] = code;
    }
  }
}
