package dev.warmlist.match;

import java.util.Arrays;

/**
 * Pairs of rows, each once, as two ordinals in one number above 0. Several threads may ask while
 * none adds.
 */
final class PairSet {
  /** The pairs by their hash, each in the first free place from there on; 0 where there is none. */
  private long[] places = new long[1024];

  private int size;

  boolean has(long pair) {
    return places[place(pair)] == pair;
  }

  void add(long pair) {
    int place = place(pair);
    if (places[place] != pair) {
      places[place] = pair;
      size++;
      if (size > places.length / 4 * 3) {
        grow();
      }
    }
  }

  /** The pairs in ascending order. */
  long[] sorted() {
    long[] pairs = new long[size];
    int next = 0;
    for (long pair : places) {
      if (pair != 0) {
        pairs[next++] = pair;
      }
    }
    Arrays.parallelSort(pairs);
    return pairs;
  }

  /** Where a pair is, or would be. */
  private int place(long pair) {
    int place = (int) (((Hashes.mix(pair) >>> Integer.SIZE) * places.length) >>> Integer.SIZE);
    while (places[place] != 0 && places[place] != pair) {
      place = place + 1 == places.length ? 0 : place + 1;
    }
    return place;
  }

  private void grow() {
    long[] before = places;
    places = new long[before.length + (before.length >> 1)];
    for (long pair : before) {
      if (pair != 0) {
        places[place(pair)] = pair;
      }
    }
  }
}
