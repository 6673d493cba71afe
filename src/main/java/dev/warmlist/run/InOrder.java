package dev.warmlist.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Work done on all cores and handed out in the order in which it came: what is made of each item
 * depends on that item alone, so the order in which the work is done can't be seen.
 *
 * <p>A few batches are under way at a time; what it holds doesn't grow with the work.
 *
 * @param <A> what comes
 * @param <T> what the work is done with, which belongs to one thread at a time
 * @param <B> what it becomes
 */
final class InOrder<A, T, B> implements AutoCloseable {
  private static final int BATCH = 500;

  private final Supplier<Optional<A>> source;
  private final Pool<T> tools;
  private final BiFunction<T, A, B> work;
  private final int cores = Runtime.getRuntime().availableProcessors();
  private final Deque<Future<List<B>>> underway = new ArrayDeque<>();
  private final ExecutorService workers;
  private Iterator<B> ready = List.<B>of().iterator();

  /**
   * Work that is waiting to begin.
   *
   * @param name what its threads are called
   * @param source the next item, or nothing at the end; asked on the thread that takes the results
   * @param tools what threads work with
   * @param work what is made of an item
   */
  InOrder(String name, Supplier<Optional<A>> source, Pool<T> tools, BiFunction<T, A, B> work) {
    this.source = source;
    this.tools = tools;
    this.work = work;
    this.workers = Executors.newFixedThreadPool(cores, task -> worker(name, task));
  }

  private static Thread worker(String name, Runnable task) {
    var thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  /** What the next item became, or nothing at the end. */
  Optional<B> next() {
    while (!ready.hasNext()) {
      while (underway.size() <= cores && begin()) {
        // Keeps every core busy while this one goes on.
      }
      if (underway.isEmpty()) {
        return Optional.empty();
      }
      ready = finished(underway.remove()).iterator();
    }
    return Optional.of(ready.next());
  }

  /** Gives a batch to the workers; says whether there was one. */
  private boolean begin() {
    var batch = new ArrayList<A>(BATCH);
    for (var next = source.get(); next.isPresent(); next = source.get()) {
      batch.add(next.get());
      if (batch.size() == BATCH) {
        break;
      }
    }
    return !batch.isEmpty() && underway.add(workers.submit(() -> worked(batch)));
  }

  private List<B> worked(List<A> batch) {
    T tool = tools.take();
    var done = new ArrayList<B>(batch.size());
    for (A item : batch) {
      done.add(work.apply(tool, item));
    }
    tools.give(tool);
    return done;
  }

  private static <B> List<B> finished(Future<List<B>> batch) {
    try {
      return batch.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failed) {
        throw failed;
      }
      if (e.getCause() instanceof Error failed) {
        throw failed;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while working", e);
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
