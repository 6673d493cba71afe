package dev.warmlist.run;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * Tools of which each thread needs one of its own while it works, and that cost something to make:
 * one is made whenever none is idle, and kept for whoever comes next.
 *
 * @param <T> what a thread works with
 */
final class Pool<T> {
  private final ConcurrentLinkedQueue<T> idle = new ConcurrentLinkedQueue<>();
  private final Supplier<T> made;

  /**
   * None yet.
   *
   * @param made makes one; asked on several threads
   */
  Pool(Supplier<T> made) {
    this.made = made;
  }

  /** One for the thread that asks, which gives it back when its work is done. */
  T take() {
    T free = idle.poll();
    return free == null ? made.get() : free;
  }

  /** Takes one back. */
  void give(T tool) {
    idle.add(tool);
  }
}
