package dev.warmlist.cli;

import dev.warmlist.run.Progress;
import java.io.PrintWriter;
import java.util.Locale;

/** One line on a terminal that says how far reading is; it appears after about two seconds. */
final class ProgressLine implements Progress, AutoCloseable {
  private static final long PATIENCE = 2_000_000_000L;
  private static final long PAUSE = 200_000_000L;

  private final PrintWriter err;
  private final boolean watched;
  private long next = System.nanoTime() + PATIENCE;
  private long rows;
  private boolean shown;

  /** A line on stderr when that is a terminal and talk is wanted; else nothing. */
  ProgressLine(Streams streams, TalkOptions talk) {
    this.err = streams.err();
    this.watched = streams.terminal().err() && !talk.quiet();
  }

  @Override
  public void row(String list) {
    rows++;
    if (watched && (rows & 0xff) == 0 && System.nanoTime() - next > 0) {
      next = System.nanoTime() + PAUSE;
      shown = true;
      err.print("\r\u001b[K" + String.format(Locale.ROOT, "%,d rows  ", rows) + Screen.safe(list));
      err.flush();
    }
  }

  @Override
  public void close() {
    if (shown) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
