package dev.warmlist.store;

import dev.warmlist.ExitStatus;
import dev.warmlist.UserError;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A temporary file that only grows, made when first needed and deleted on close. */
final class SpillFile implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final byte[] pending = new byte[BUFFER];
  private int pendingLength;
  private long written;
  private @Nullable FileChannel channel;

  /** Writes bytes behind those that are there; returns where they begin. */
  long append(byte[] bytes) throws IOException {
    if (bytes.length > BUFFER - pendingLength) {
      flush();
    }
    long place = written + pendingLength;
    if (bytes.length > BUFFER) {
      write(bytes, bytes.length);
    } else {
      System.arraycopy(bytes, 0, pending, pendingLength, bytes.length);
      pendingLength += bytes.length;
    }
    return place;
  }

  /** Reads back what {@link #append} wrote. */
  byte[] read(long place, int length) throws IOException {
    if (place >= written) {
      int from = (int) (place - written);
      return Arrays.copyOfRange(pending, from, from + length);
    }
    var bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (open().read(bytes, place + bytes.position()) < 0) {
        throw new EOFException("the file is shorter than what was written");
      }
    }
    return bytes.array();
  }

  @Override
  public void close() {
    FileChannel open = channel;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException("the temporary file can't be closed", e);
      }
    }
  }

  private void flush() throws IOException {
    write(pending, pendingLength);
    pendingLength = 0;
  }

  private void write(byte[] bytes, int length) throws IOException {
    var rest = ByteBuffer.wrap(bytes, 0, length);
    while (rest.hasRemaining()) {
      written += open().write(rest, written);
    }
  }

  private FileChannel open() {
    FileChannel open = channel;
    if (open == null) {
      open = create();
      channel = open;
    }
    return open;
  }

  private static FileChannel create() {
    try {
      Path path = Files.createTempFile("warmlist-", ".rows");
      return FileChannel.open(
          path,
          StandardOpenOption.READ,
          StandardOpenOption.WRITE,
          StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException e) {
      throw UserError.of(
          ExitStatus.CANNOT_CREATE,
          "no temporary file can be made: " + e.getMessage(),
          "Name a folder that can be written to with -Djava.io.tmpdir=FOLDER.");
    }
  }
}
