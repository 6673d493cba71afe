package dev.warmlist.store;

import dev.warmlist.ExitStatus;
import dev.warmlist.UserError;
import dev.warmlist.prospect.Row;
import dev.warmlist.prospect.RowRef;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows in the order in which they were added, each kept as bytes: in memory up to a bound, in a
 * temporary file beyond it. The file is deleted on {@link #close()}. One thread at a time adds
 * rows; when all are added, several threads may get them.
 *
 * <p><b>Errors</b>
 *
 * <ul>
 *   <li>The temporary file can't be made or written, as on a full disk: {@link UserError} with
 *       {@link ExitStatus#CANNOT_CREATE} or {@link ExitStatus#WRITE_FAILED}.
 * </ul>
 */
public final class RowStore implements AutoCloseable {
  /**
   * A little less than a megabyte, so that a segment with the header of its array fits into one
   * region of a heap that is divided into regions of a megabyte; a whole one would take two.
   */
  private static final int SEGMENT = (1 << 20) - 64;

  private final RowCodec codec = new RowCodec();
  private final List<byte[]> segments = new ArrayList<>();
  private final long segmentsMax;
  private final SpillFile spill = new SpillFile();
  private long[] places = new long[1024];
  private int[] lengths = new int[1024];
  private int used = SEGMENT;
  private int size;

  /**
   * An empty store.
   *
   * @param memoryBytes how many bytes of rows may stay in memory, in steps of about a megabyte; 0
   *     keeps all of them in the file
   */
  public RowStore(long memoryBytes) {
    if (memoryBytes < 0) {
      throw new IllegalArgumentException("memory is 0 bytes or more");
    }
    this.segmentsMax = memoryBytes / SEGMENT;
  }

  /** Keeps a row, and gives it its ordinal: 0, 1, 2 … */
  public int add(Row row) {
    byte[] bytes = codec.encode(row);
    if (size == places.length) {
      int more = size + (size >> 1);
      places = Arrays.copyOf(places, more);
      lengths = Arrays.copyOf(lengths, more);
    }
    // A place in the file is stored as its bitwise complement, which is negative.
    places[size] = fits(bytes.length) ? keep(bytes) : ~written(bytes);
    lengths[size] = bytes.length;
    return size++;
  }

  /** The row with an ordinal, made anew on each call. */
  public Row get(int ordinal) {
    return RowCodec.decode(bytes(ordinal));
  }

  /** Which row has an ordinal; its cells and values aren't looked at. */
  public RowRef ref(int ordinal) {
    return RowCodec.ref(bytes(ordinal));
  }

  private ByteBuffer bytes(int ordinal) {
    if (ordinal < 0 || ordinal >= size) {
      throw new IndexOutOfBoundsException(ordinal + " of " + size + " rows");
    }
    long place = places[ordinal];
    int length = lengths[ordinal];
    if (place < 0) {
      return ByteBuffer.wrap(read(~place, length));
    }
    byte[] segment = segments.get((int) (place / SEGMENT));
    return ByteBuffer.wrap(segment, (int) (place % SEGMENT), length);
  }

  /** How many rows there are. */
  public int size() {
    return size;
  }

  /** Lets go of the rows, and deletes the temporary file. */
  @Override
  public void close() {
    segments.clear();
    size = 0;
    spill.close();
  }

  private boolean fits(int length) {
    return length <= SEGMENT - used || (length <= SEGMENT && segments.size() < segmentsMax);
  }

  private long keep(byte[] bytes) {
    if (bytes.length > SEGMENT - used) {
      segments.add(new byte[SEGMENT]);
      used = 0;
    }
    int last = segments.size() - 1;
    System.arraycopy(bytes, 0, segments.get(last), used, bytes.length);
    long place = (long) last * SEGMENT + used;
    used += bytes.length;
    return place;
  }

  private long written(byte[] bytes) {
    try {
      return spill.append(bytes);
    } catch (IOException e) {
      throw UserError.of(
          ExitStatus.WRITE_FAILED,
          "the temporary file for rows can't be written: " + e.getMessage(),
          "Free some space where temporary files go, or give the program more memory.");
    }
  }

  private byte[] read(long place, int length) {
    try {
      return spill.read(place, length);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("the temporary file for rows can't be read back", e);
    }
  }
}
