package dev.warmlist.export;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A plan folder while it is written; it appears whole or not at all. Only a folder that warmlist
 * wrote is replaced, and files of others in it move along.
 *
 * <p>Errors: a target that can't or mustn't be written 73; writing that fails midway 74, and what
 * was there before is unchanged.
 */
public final class PlanFolder implements AutoCloseable {
  /** The files that make up a plan; all others in a plan folder are somebody else's. */
  public static final Set<String> FILES =
      Set.of(
          "report.html",
          "touches.csv",
          "prospects.csv",
          ConsentCsv.FILE,
          OptedOutCsv.FILE,
          "plan.json",
          "plan.ics",
          "lineage.csv",
          "merges.csv",
          "duplicates.csv",
          "review.csv",
          "rejected.csv",
          "suppressed.csv",
          SummaryJson.FILE);

  private final OutputFolder folder;

  private PlanFolder(OutputFolder folder) {
    this.folder = folder;
  }

  /** A plan is known by its summary. */
  private static final class Plan implements OutputFolder.Kind {
    @Override
    public String words() {
      return "a plan of warmlist's";
    }

    @Override
    public String again() {
      return "a plan's folder to write it anew";
    }

    @Override
    public String option() {
      return "-o";
    }

    @Override
    public boolean wrote(Path folder) {
      return SummaryJson.isSummary(folder.resolve(SummaryJson.FILE));
    }

    @Override
    public Predicate<Path> own(Path folder) {
      return file -> FILES.contains(file.getFileName().toString());
    }
  }

  /**
   * Checks the target and begins a folder beside it. Nothing at the target is touched.
   *
   * @param inputs files and folders that are read in the same run: a target that is one of them or
   *     holds one of them is refused
   */
  public static PlanFolder create(Path shown, List<Path> inputs) {
    return new PlanFolder(OutputFolder.create(shown, inputs, new Plan()));
  }

  /** Checks the same as {@link #create}, and writes nothing at all: for a dry run. */
  public static void check(Path shown, List<Path> inputs) {
    OutputFolder.check(shown, inputs, new Plan());
  }

  /** Opens a file of the folder; closing it brings it to the device. */
  public OutputStream open(String name) {
    if (!FILES.contains(name)) {
      throw new IllegalArgumentException(name + " is no file of a plan");
    }
    return folder.open(name);
  }

  /** Puts the folder in its place: from now on the target is the new plan, whole. */
  public void commit() {
    folder.commit();
  }

  @Override
  public void close() {
    folder.close();
  }
}
