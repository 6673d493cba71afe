package dev.warmlist.export;

import dev.warmlist.consent.Stopped;
import dev.warmlist.tag.Tag;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tags as cells of a CSV file hold them. */
public final class TagCells {
  private static final String BETWEEN = "; ";

  private TagCells() {}

  /** The tags alone: {@code cold; runs-the-firm}. */
  public static String names(List<Tag> tags) {
    return tags.stream().map(Tag::name).collect(Collectors.joining(BETWEEN));
  }

  /**
   * Each tag with its evidence: {@code cold: no meeting is known; runs-the-firm: title "CEO"}.
   *
   * @param stoppedHandles handles that must not be shown: evidence that holds one is withheld
   */
  public static String because(List<Tag> tags, Set<String> stoppedHandles) {
    Stopped stopped = stoppedHandles.isEmpty() ? Stopped.NONE : new Stopped(stoppedHandles);
    return tags.stream()
        .map(tag -> tag.name() + ": " + evidence(tag, stopped))
        .collect(Collectors.joining(BETWEEN));
  }

  /** A tag's evidence, unless it would give a stopped handle away. */
  static String evidence(Tag tag, Stopped stopped) {
    return stopped.hides(tag.because())
        ? "withheld, as it names an address or number that was stopped"
        : tag.because().replace(BETWEEN, ", ");
  }
}
