package dev.warmlist.list;

/** The byte sequences of UTF-8 (Unicode 15, table 3-7): no overlong forms, no surrogates. */
final class Utf8 {
  private Utf8() {}

  /**
   * The code point of the sequence of two and more bytes that starts here, or -1 when none does.
   *
   * @param limit the end of the bytes; a sequence that goes beyond it is none
   */
  static int decode(byte[] bytes, int at, int limit) {
    int lead = bytes[at] & 0xFF;
    int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    if (lead < 0xC2 || lead > 0xF4 || at + more >= limit) {
      return -1;
    }
    int point = lead & (0x3F >> more);
    for (int i = 1; i <= more; i++) {
      int next = bytes[at + i] & 0xFF;
      if ((next & 0xC0) != 0x80) {
        return -1;
      }
      point = point << 6 | (next & 0x3F);
    }
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return point > Character.MAX_CODE_POINT || surrogate || length(point) != more + 1 ? -1 : point;
  }

  /** How many bytes a code point takes. */
  static int length(int point) {
    return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }

  /** Whether bytes at the end are the beginning of a sequence whose rest is missing. */
  static boolean isCutOff(byte[] bytes, int at, int limit) {
    int lead = bytes[at] & 0xFF;
    int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length <= limit) {
      return false;
    }
    for (int i = at + 1; i < limit; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
