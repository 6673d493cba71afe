package dev.warmlist.list;

import java.io.IOException;
import java.io.InputStream;

/** Where a list's bytes come from. */
@FunctionalInterface
public interface ByteSource {

  /** Opens the bytes from the beginning; the caller closes the stream. */
  InputStream open() throws IOException;
}
