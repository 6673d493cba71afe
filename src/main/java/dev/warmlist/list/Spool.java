package dev.warmlist.list;

import dev.warmlist.Place;
import dev.warmlist.UserError;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * A list's bytes, unpacked, that can be opened as often as wanted. What can be read once only is
 * copied to a temporary file, which goes when this is closed.
 *
 * <p><b>Errors:</b> bytes that can't be read (66), a broken gzip stream (65).
 */
final class Spool implements AutoCloseable {
  private final ListInput input;
  private final Optional<Path> copy;

  private Spool(ListInput input, Optional<Path> copy) {
    this.input = input;
    this.copy = copy;
  }

  static Spool of(ListInput input) {
    if (input.repeatable()) {
      return new Spool(input, Optional.empty());
    }
    try (InputStream in = input.bytes().open()) {
      Path file = Files.createTempFile("warmlist", ".csv");
      var spool = new Spool(input, Optional.of(file));
      try {
        Files.copy(in, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        spool.close();
        throw e;
      }
      return spool;
    } catch (IOException e) {
      throw unreadable(input, e);
    }
  }

  /** The unpacked bytes from the beginning. */
  InputStream open() {
    try {
      InputStream in = copy.isPresent() ? Files.newInputStream(copy.get()) : input.bytes().open();
      return unpacked(new BufferedInputStream(in, 1 << 16));
    } catch (IOException e) {
      throw unreadable(input, e);
    }
  }

  private InputStream unpacked(BufferedInputStream in) throws IOException {
    in.mark(2);
    boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    if (!gzip) {
      return in;
    }
    return new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16);
  }

  /** The error to show when reading fails midway. */
  UserError unreadable(IOException e) {
    return unreadable(input, e);
  }

  private static UserError unreadable(ListInput input, IOException e) {
    if (e instanceof java.util.zip.ZipException || e instanceof java.io.EOFException) {
      return UserError.badList(
          Place.of(input.name()), "the gzip stream is broken", "Unpack it by hand to see how far.");
    }
    return UserError.missingInput(
        Place.of(input.name()),
        "the file can't be read (" + e.getMessage() + ")",
        "Check its permissions, and the disk.");
  }

  @Override
  public void close() {
    copy.ifPresent(
        file -> {
          try {
            Files.deleteIfExists(file);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
