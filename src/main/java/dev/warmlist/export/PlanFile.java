package dev.warmlist.export;

import dev.warmlist.ExitStatus;
import dev.warmlist.Place;
import dev.warmlist.UserError;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * One file of an output folder while it is written: buffered, brought to the device when it is
 * closed, and with errors that a user can read.
 */
final class PlanFile extends OutputStream {
  private final Path shown;
  private final FileChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
  private boolean open = true;

  /**
   * Opens the file.
   *
   * @param path where it is written
   * @param shown where it will be, for messages
   * @param fresh whether it mustn't exist yet
   */
  PlanFile(Path path, Path shown, boolean fresh) {
    this.shown = shown;
    try {
      this.channel =
          fresh
              ? FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)
              : FileChannel.open(path, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw failed(shown, e);
    }
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    int at = offset;
    int left = length;
    while (left > 0) {
      if (!buffer.hasRemaining()) {
        drain();
      }
      int n = Math.min(left, buffer.remaining());
      buffer.put(bytes, at, n);
      at += n;
      left -= n;
    }
  }

  @Override
  public void flush() {
    if (open) {
      drain();
    }
  }

  @Override
  public void close() {
    if (!open) {
      return;
    }
    open = false;
    try (channel) {
      drain();
      channel.force(true);
    } catch (IOException e) {
      throw failed(shown, e);
    }
  }

  /** Whether nothing more can be written. */
  boolean isClosed() {
    return !open;
  }

  /** Gives the file up without another attempt to write. */
  void abandon() {
    open = false;
    try {
      channel.close();
    } catch (IOException e) {
      // The file is about to be deleted; that it can't even be closed changes nothing.
      buffer.clear();
    }
  }

  private void drain() {
    try {
      buffer.flip();
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      buffer.clear();
    } catch (IOException e) {
      throw failed(shown, e);
    }
  }

  /** The error of a write that failed midway. */
  static UserError failed(Path shown, IOException e) {
    return UserError.at(
        ExitStatus.WRITE_FAILED,
        Place.of(shown.toString()),
        "writing failed: " + Optional.ofNullable(e.getMessage()).orElse(e.toString()),
        "Check the space and the rights there; what was there before is unchanged.");
  }
}
