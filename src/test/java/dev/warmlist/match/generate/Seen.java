package dev.warmlist.match.generate;

/** Texts that were given out, as hashes of 64 bits: ten millions of them take 256 MB at most. */
final class Seen {
  private long[] slots = new long[1 << 12];
  private int size;

  /** Remembers a text; false when it was there before. */
  boolean add(String text) {
    if (size * 2 > slots.length) {
      grow();
    }
    long hash = hash(text);
    int at = find(slots, hash);
    if (slots[at] == hash) {
      return false;
    }
    slots[at] = hash;
    size++;
    return true;
  }

  private void grow() {
    long[] larger = new long[slots.length * 2];
    for (long hash : slots) {
      if (hash != 0) {
        larger[find(larger, hash)] = hash;
      }
    }
    slots = larger;
  }

  private static int find(long[] slots, long hash) {
    int at = (int) hash & (slots.length - 1);
    while (slots[at] != 0 && slots[at] != hash) {
      at = (at + 1) & (slots.length - 1);
    }
    return at;
  }

  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 29;
    return hash == 0 ? 1 : hash;
  }
}
