package dev.warmlist.store;

import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Row;
import dev.warmlist.prospect.RowRef;
import dev.warmlist.prospect.Values;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One row as bytes, and back: numbers in seven-bit groups, texts as UTF-8 behind their length. */
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
    number(row.cells().size());
    row.cells().forEach(this::text);
    number(row.values().fields().size());
    for (Field field : row.values().fields()) {
      number(field.ordinal());
      number(row.values().all(field).size());
      row.values().all(field).forEach(this::text);
    }
    return Arrays.copyOf(bytes, length);
  }

  /** The row that {@link #encode} made the bytes of, from the buffer's position on. */
  static Row decode(ByteBuffer in) {
    var ref = new RowRef(readNumber(in), readNumber(in), readNumber(in));
    int size = readNumber(in);
    List<String> cells = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      cells.add(readText(in));
    }
    var values = Values.builder();
    int fields = readNumber(in);
    for (int i = 0; i < fields; i++) {
      Field field = FIELDS[readNumber(in)];
      int several = readNumber(in);
      for (int j = 0; j < several; j++) {
        values.add(field, readText(in));
      }
    }
    return new Row(ref, cells, values.build());
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

  private void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
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

  private static String readText(ByteBuffer in) {
    int size = readNumber(in);
    int start = in.position();
    in.position(start + size);
    return new String(in.array(), in.arrayOffset() + start, size, StandardCharsets.UTF_8);
  }
}
