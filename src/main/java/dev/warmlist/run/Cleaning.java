package dev.warmlist.run;

import dev.warmlist.Reason;
import dev.warmlist.ReasonCode;
import dev.warmlist.clean.Change;
import dev.warmlist.clean.CleanSettings;
import dev.warmlist.clean.Cleaned;
import dev.warmlist.clean.Cleaner;
import dev.warmlist.clean.Phones;
import dev.warmlist.list.ListProfile;
import dev.warmlist.list.ListReader;
import dev.warmlist.list.ListRecord;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The records of a list, cleaned on all cores and handed out in the list's order. Cleaning is pure,
 * so the order in which the work is done can't be seen in what comes out.
 *
 * <p>A few batches are under way at a time; what it holds doesn't grow with the list.
 */
final class Cleaning implements AutoCloseable {
  private static final int BATCH = 500;

  /**
   * A record after cleaning.
   *
   * @param record the record as it came
   * @param values what is known now
   * @param changes what cleaning did to its cells
   * @param rejected why it is set aside, if it is
   */
  record Taken(ListRecord record, Values values, List<Change> changes, Optional<Reason> rejected) {}

  private final ListReader reader;
  private final ListProfile profile;
  private final CleanSettings settings;
  private final int cores = Runtime.getRuntime().availableProcessors();
  private final ConcurrentLinkedQueue<Cleaner> idle = new ConcurrentLinkedQueue<>();
  private final Deque<Future<List<Taken>>> underway = new ArrayDeque<>();
  private final ExecutorService workers;
  private Iterator<Taken> ready = List.<Taken>of().iterator();

  /** Reads on from where the reader is; the reader stays the caller's to close. */
  Cleaning(ListReader reader, CleanSettings settings) {
    this.reader = reader;
    this.profile = reader.profile();
    this.settings = settings;
    this.workers = Executors.newFixedThreadPool(cores, Cleaning::worker);
  }

  private static Thread worker(Runnable work) {
    var thread = new Thread(work, "cleaning");
    thread.setDaemon(true);
    return thread;
  }

  /** The next record, or nothing at the end. */
  Optional<Taken> next() {
    while (!ready.hasNext()) {
      while (underway.size() <= cores && begin()) {
        // Keeps every core busy while this one goes on reading.
      }
      if (underway.isEmpty()) {
        return Optional.empty();
      }
      ready = finished(underway.remove()).iterator();
    }
    return Optional.of(ready.next());
  }

  /** Reads a batch and gives it to the workers; says whether there was one. */
  private boolean begin() {
    var batch = new ArrayList<ListRecord>(BATCH);
    for (var next = reader.next(); next.isPresent(); next = reader.next()) {
      batch.add(next.get());
      if (batch.size() == BATCH) {
        break;
      }
    }
    return !batch.isEmpty() && underway.add(workers.submit(() -> clean(batch)));
  }

  private List<Taken> clean(List<ListRecord> batch) {
    Cleaner free = idle.poll();
    Cleaner cleaner = free == null ? new Cleaner(settings, new Phones()) : free;
    var cleaned = new ArrayList<Taken>(batch.size());
    for (ListRecord record : batch) {
      cleaned.add(clean(record, cleaner));
    }
    idle.add(cleaner);
    return cleaned;
  }

  private Taken clean(ListRecord record, Cleaner cleaner) {
    if (record.rejected().isPresent()) {
      return new Taken(record, Values.NONE, List.of(), record.rejected());
    }
    Cleaned cleaned = cleaner.clean(profile.raws(record.cells()));
    Optional<Reason> rejected =
        isUsable(cleaned.values())
            ? Optional.empty()
            : Optional.of(Reason.of(ReasonCode.NOTHING_USABLE));
    return new Taken(record, cleaned.values(), cleaned.changes(), rejected);
  }

  private static boolean isUsable(Values values) {
    for (Field field : values.fields()) {
      if (field.leadsToSomebody()) {
        return true;
      }
    }
    return false;
  }

  private static List<Taken> finished(Future<List<Taken>> batch) {
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
      throw new IllegalStateException("interrupted while cleaning", e);
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
