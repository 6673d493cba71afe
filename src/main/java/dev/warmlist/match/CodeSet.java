package dev.warmlist.match;

import java.util.BitSet;

/** A set of small numbers: codes or ordinals with something in common. */
final class CodeSet {
  private final BitSet bits = new BitSet();

  void add(int code) {
    bits.set(code);
  }

  void remove(int code) {
    bits.clear(code);
  }

  boolean has(int code) {
    return bits.get(code);
  }
}
