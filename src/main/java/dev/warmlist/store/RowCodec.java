package dev.warmlist.store;

import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Row;
import dev.warmlist.prospect.RowRef;
import dev.warmlist.prospect.Values;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * One row as bytes, and back: numbers in seven-bit groups, texts as UTF-8 behind their length.
 * Cleaning leaves most cells as they came, so a value that is one of the row's cells is kept as the
 * cell's position: a number whose last bit is 1, where it is 0 for the length of a text.
 */
final class RowCodec {
  private static final Field[] FIELDS = Field.values();

  private byte[] bytes = new byte[512];
  private int length;

  /** The row's bytes; the array is the caller's. */
  @SuppressWarnings("EnumOrdinal") // The bytes never outlive the process.
  byte[] encode(Row row) {
    length = 0;
    number(row.ref().list());
    number(row.ref().row());
    number(row.ref().line());
    List<String> cells = row.cells();
    number(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      text(cells.get(i));
    }
    number(row.values().fields().size());
    for (Field field : row.values().fields()) {
      List<String> all = row.values().all(field);
      number(field.ordinal());
      number(all.size());
      for (int i = 0; i < all.size(); i++) {
        value(all.get(i), cells);
      }
    }
    return Arrays.copyOf(bytes, length);
  }

  /** Which row {@link #encode} made the bytes of. */
  static RowRef ref(ByteBuffer in) {
    return new RowRef(readNumber(in), readNumber(in), readNumber(in));
  }

  /** The row that {@link #encode} made the bytes of, from the buffer's position on. */
  static Row decode(ByteBuffer in) {
    RowRef ref = ref(in);
    String[] cells = new String[readNumber(in)];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = readText(in, readNumber(in));
    }
    var values = Values.builder();
    int fields = readNumber(in);
    for (int i = 0; i < fields; i++) {
      Field field = FIELDS[readNumber(in)];
      int several = readNumber(in);
      for (int j = 0; j < several; j++) {
        int how = readNumber(in);
        values.add(field, (how & 1) == 0 ? readText(in, how >>> 1) : cells[how >>> 1]);
      }
    }
    return new Row(ref, List.of(cells), values.build());
  }

  private void number(int value) {
    reserve(5);
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  private void value(String value, List<String> cells) {
    int cell = cells.indexOf(value);
    if (cell >= 0) {
      number(2 * cell + 1);
    } else {
      byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
      number(Math.multiplyExact(2, utf8.length));
      append(utf8);
    }
  }

  private void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    append(utf8);
  }

  private void append(byte[] utf8) {
    reserve(utf8.length);
    System.arraycopy(utf8, 0, bytes, length, utf8.length);
    length += utf8.length;
  }

  private void reserve(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(length, more)));
    }
  }

  private static int readNumber(ByteBuffer in) {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = in.get();
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  private static String readText(ByteBuffer in, int size) {
    if (size == 0) {
      return "";
    }
    int start = in.position();
    in.position(start + size);
    return new String(in.array(), in.arrayOffset() + start, size, StandardCharsets.UTF_8);
  }
}
