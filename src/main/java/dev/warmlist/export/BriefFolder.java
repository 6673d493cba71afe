package dev.warmlist.export;

import dev.warmlist.brief.Sheet;
import dev.warmlist.plan.Touch;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The folder of briefs and drafts while it is written: a Markdown file for each, and {@code
 * index.html}, which links them in order of work. It appears whole or not at all. Only a folder
 * that warmlist wrote is replaced; files of others in it move along, and so does a page that
 * somebody wrote into.
 *
 * <p>Errors: a target that can't or mustn't be written 73; writing that fails midway 74, and what
 * was there before is unchanged.
 */
public final class BriefFolder implements AutoCloseable {
  /** The page that links all others. */
  static final String INDEX = "index.html";

  private final OutputFolder folder;
  private final BriefMark mark;
  private final Map<String, String> kinds = new HashMap<>();

  private BriefFolder(OutputFolder folder) {
    this.folder = folder;
    this.mark = new BriefMark(folder.open(BriefMark.FILE));
  }

  /**
   * Checks the target and begins a folder beside it. Nothing at the target is touched.
   *
   * @param inputs what is read in the same run: a target that is or holds one of them is refused
   * @param plan the plan folder of the same run: a target that is it, holds it or lies in it is
   *     refused
   */
  public static BriefFolder create(Path shown, List<Path> inputs, Optional<Path> plan) {
    plan.ifPresent(folder -> requireApart(shown, folder));
    OutputFolder folder = OutputFolder.create(shown, inputs, new BriefMark.Briefs());
    return new BriefFolder(folder);
  }

  private static void requireApart(Path shown, Path plan) {
    Path briefs = OutputFolder.real(shown);
    Path other = OutputFolder.real(plan);
    if (briefs.startsWith(other) || other.startsWith(briefs)) {
      throw OutputFolder.refused(
          shown,
          "this is the plan folder, holds it or lies in it: " + plan,
          "Name a folder beside it with --briefs; each of the two is replaced as a whole.");
    }
  }

  /** Writes a page. */
  public void write(Sheet sheet) {
    String name = name(sheet.touch());
    byte[] page = SheetMarkdown.of(sheet).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = folder.open(name)) {
      out.write(page);
    } catch (IOException e) {
      throw PlanFile.failed(Path.of(name), e);
    }
    mark.add(name, page);
    kinds.put(sheet.touch().id(), sheet.kind());
  }

  /**
   * Writes the index of what was written.
   *
   * @param touches in order of work; those without a page are left out
   */
  public void index(List<Touch> touches, LocalDate asOf) {
    try (var index = new BriefIndex(folder.open(INDEX), asOf)) {
      touches.forEach(
          touch ->
              Optional.ofNullable(kinds.get(touch.id()))
                  .ifPresent(kind -> index.add(touch, kind, name(touch))));
    }
  }

  /** A touch's id is made of small letters, digits and hyphens, and is a file's name as it is. */
  private static String name(Touch touch) {
    return BriefMark.name(touch.id());
  }

  /** Puts the folder in its place: from now on the target is the new one, whole. */
  public void commit() {
    mark.close();
    folder.commit();
  }

  @Override
  public void close() {
    folder.close();
  }
}
