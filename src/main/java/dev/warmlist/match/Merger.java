package dev.warmlist.match;

import dev.warmlist.clean.GivenNames;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Prospect;
import dev.warmlist.prospect.Row;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes one prospect of the rows that speak of it: for each field the winner first, and all other
 * values behind it, with the reason why it won.
 *
 * <p>Whatever says no comes first: it must survive every merge. Then comes what was asked for by a
 * {@link Preference}. Without one, and where it leaves things open:
 *
 * <ul>
 *   <li>Names, jobs and addresses are not mixed: their fields come from one row, and only from rows
 *       that agree with it where it says nothing.
 *   <li>A name and an address win by being fuller and better spelt, a job and everything else by
 *       being newer; then what more rows say, then the earliest row.
 *   <li>What looks like a typing error loses to what more rows say, a shared mailbox to a person's
 *       own, what belongs to a firm that the person left to what belongs to the new one.
 * </ul>
 */
public final class Merger {
  private final List<Preference> preferences;
  private final JobTogether jobs = new JobTogether();
  private final List<Together> groups;
  private final List<Field> alone;

  /**
   * A merger for all prospects of a run.
   *
   * @param preferences what goes before the default, the most important first
   */
  public Merger(List<Preference> preferences) {
    this.preferences = List.copyOf(preferences);
    this.groups = List.of(jobs, new NameTogether(new GivenNames()), new PlaceTogether());
    this.alone =
        Stream.of(Field.values())
            .filter(field -> groups.stream().noneMatch(g -> g.fields().contains(field)))
            .toList();
  }

  /**
   * Merges rows.
   *
   * @param id the prospect's id
   * @param rows its rows in the order read; at least one
   */
  public Prospect merge(String id, List<Row> rows) {
    var merge = new Merge(rows, preferences);
    if (rows.size() == 1) {
      groups.forEach(group -> group.fields().forEach(merge::take));
    } else {
      merge.jobs(jobs);
      groups.stream().filter(group -> group != jobs).forEach(merge::together);
    }
    alone.forEach(merge::alone);
    return merge.prospect(id);
  }
}
