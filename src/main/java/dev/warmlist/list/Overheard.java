package dev.warmlist.list;

import dev.warmlist.clean.Disposition;
import dev.warmlist.clean.Dispositions;
import dev.warmlist.clean.OptOuts;
import dev.warmlist.clean.YesNo;
import dev.warmlist.list.Assignment.How;
import java.util.Optional;
import java.util.Set;

/** Refusals that stand in columns about something else: "do not call" under {@code Info 3}. */
final class Overheard {
  /** No refusal that can be told for sure is longer, in characters. */
  private static final int LONGEST = 60;

  /** Words that are a refusal only under a header that speaks of being contacted. */
  private static final Set<String> WEAK = Set.copyOf(Resource.words("weak-refusals.txt"));

  private Overheard() {}

  /** Whether a column that nobody knows has refusals among the cells that are looked at. */
  static boolean speaks(Columns columns, int column, Assignment assigned) {
    return assigned.how() == How.NOTHING
        && columns.cells(column).stream().anyMatch(Overheard::isRefusal);
  }

  /** Whether a cell says no to contact, whatever its column is for. */
  static boolean isRefusal(String cell) {
    if (cell.length() > LONGEST || WEAK.contains(HeaderWords.key(cell))) {
      return false;
    }
    boolean stop = Dispositions.read(cell).equals(Optional.of(Disposition.DO_NOT_CONTACT));
    boolean word =
        CellKind.of(cell) == CellKind.TEXT
            && YesNo.read(cell) == YesNo.UNCLEAR
            && OptOuts.read(cell) == YesNo.YES;
    return stop || word;
  }
}
