package dev.warmlist.export;

import java.util.ArrayList;
import java.util.List;

/** What changed between two plans, in words. */
public final class DiffText {
  private DiffText() {}

  /** A line for each prospect, and under it one for each change; shifts are only counted. */
  public static List<String> lines(List<Change> changes) {
    var lines = new ArrayList<String>();
    String id = "";
    int shifts = 0;
    for (Change change : changes) {
      if (!change.prospectId().equals(id)) {
        shifts(shifts, lines);
        shifts = 0;
        id = change.prospectId();
        lines.add((id + "  " + change.who()).strip());
      }
      if (change.kind() == Change.Kind.SHIFTED) {
        shifts++;
      } else {
        lines.add("  " + words(change));
      }
    }
    shifts(shifts, lines);
    return lines;
  }

  private static void shifts(int shifts, List<String> lines) {
    if (shifts > 0) {
      String steps =
          shifts == 1 ? "1 step without a date shifts" : shifts + " steps without a date shift";
      lines.add("  " + steps + " with it");
    }
  }

  private static String words(Change change) {
    String what =
        switch (change.kind()) {
          case APPEARED -> "appeared: " + change.is();
          case GONE -> "gone; was " + change.was();
          case STATUS -> "was " + change.was() + ", is " + change.is();
          case OWNER -> "looked after by " + change.is() + ", before by " + change.was();
          case DONE -> change.step() + " done " + change.is();
          case MOVED -> change.step() + " moved from " + change.was() + " to " + change.is();
          case NEW -> change.step() + " new: " + change.is();
          case STOPPED -> change.step() + " stopped; was " + change.was();
          case SHIFTED -> change.step() + " shifted from " + change.was() + " to " + change.is();
        };
    return change.why().isEmpty() ? what : what + ": " + change.why();
  }

  /** How many prospects changed, and what was done to touches, in one line. */
  public static String sum(List<Change> changes) {
    if (changes.isEmpty()) {
      return "Nothing changed.";
    }
    long prospects = changes.stream().map(Change::prospectId).distinct().count();
    var parts = new ArrayList<String>();
    for (Change.Kind kind : Change.Kind.values()) {
      long n = changes.stream().filter(change -> change.kind() == kind).count();
      if (n > 0 && kind != Change.Kind.SHIFTED) {
        parts.add(Say.number(n) + " " + kind.key());
      }
    }
    String all = Say.count(prospects, "prospect", "prospects") + " changed";
    return parts.isEmpty() ? all + "." : all + ": " + String.join(", ", parts) + ".";
  }
}
