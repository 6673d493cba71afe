package dev.warmlist.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tells how a thread's time was spread over the stages of a run, by a look at its stack a hundred
 * times a second: so no stage has to be taken apart to be measured.
 */
final class StageClock {
  private static final long MILLIS = 10;

  private final Map<String, Integer> looks = new LinkedHashMap<>();
  private final Thread watcher;
  private volatile boolean over;

  /** Begins to watch a thread. */
  StageClock(Thread watched) {
    for (String stage :
        new String[] {"read and clean", "index", "candidates", "scores", "clusters", "write"}) {
      looks.put(stage, 0);
    }
    watcher = new Thread(() -> watch(watched), "stage clock");
    watcher.setDaemon(true);
    watcher.start();
  }

  /** Ends, and tells each stage's share of the time, 0 to 1. */
  Map<String, Double> stop() {
    over = true;
    try {
      watcher.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    double sum = Math.max(1, looks.values().stream().mapToInt(n -> n).sum());
    Map<String, Double> shares = new LinkedHashMap<>();
    looks.forEach((stage, n) -> shares.put(stage, n / sum));
    return shares;
  }

  private void watch(Thread watched) {
    while (!over) {
      looks.merge(stage(watched.getStackTrace()), 1, Integer::sum);
      try {
        Thread.sleep(MILLIS);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private static String stage(StackTraceElement[] stack) {
    if (has(stack, "run.Reading")) {
      return has(stack, "match.") ? "index" : "read and clean";
    }
    if (has(stack, "match.Matcher")) {
      if (has(stack, "match.Scorer")) {
        return "scores";
      }
      return has(stack, "match.Blocker") ? "candidates" : "clusters";
    }
    if (has(stack, "plan.Planner")) {
      return "plan";
    }
    if (has(stack, "run.Intake")) {
      return "look";
    }
    if (has(stack, "run.AccountLook")) {
      return "firms";
    }
    return has(stack, "run.Walk") || has(stack, "export.") ? "write" : "the rest";
  }

  private static boolean has(StackTraceElement[] stack, String prefix) {
    for (StackTraceElement frame : stack) {
      if (frame.getClassName().startsWith("dev.warmlist." + prefix)) {
        return true;
      }
    }
    return false;
  }
}
