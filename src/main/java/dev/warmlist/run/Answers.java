package dev.warmlist.run;

import dev.warmlist.export.ReviewCsv;
import dev.warmlist.export.ReviewDecision;
import dev.warmlist.export.ReviewDecision.Verdict;
import dev.warmlist.match.Decision;
import dev.warmlist.match.Decisions;
import dev.warmlist.match.Matching;
import dev.warmlist.match.Recognition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people answered about pairs, for the rows that a run has read.
 *
 * @param decisions the answers, as matching takes them
 * @param remarks what is to be said of them, in finished sentences
 */
record Answers(Decisions decisions, List<String> remarks) {
  private static final int SHOWN = 5;

  Answers {
    remarks = List.copyOf(remarks);
  }

  /** Reads files of answers. */
  static List<ReviewDecision> read(List<Path> files) {
    return files.stream().flatMap(file -> ReviewCsv.read(file).stream()).toList();
  }

  /** Answers as matching takes them; those that contradict one another are an error there (65). */
  static Decisions decisions(List<ReviewDecision> reviews) {
    return Decisions.of(
        reviews.stream()
            .map(
                review ->
                    new Decision(
                        review.pairId(),
                        review.verdict() == Verdict.SAME,
                        review.place(),
                        ReviewCsv.shown(review, "a"),
                        ReviewCsv.shown(review, "b")))
            .toList());
  }

  /** The answers for the rows as they are now. */
  static Answers about(Rows rows, Decisions stated) {
    var recognition = new Recognition(stated, rows.index());
    if (recognition.isNeeded()) {
      for (int row = 0; row < rows.size(); row++) {
        recognition.look(rows.get(row).values());
      }
    }
    Decisions decisions = recognition.decisions();
    var remarks = new ArrayList<String>();
    say(
        recognition.again(),
        "of a row that has changed since; found by its name and handle",
        remarks);
    say(recognition.lost(), "of rows that no list has", remarks);
    return new Answers(decisions, remarks);
  }

  /** The same answers, with more to be said before what is said of them. */
  Answers after(List<String> more) {
    return new Answers(decisions, Stream.concat(more.stream(), remarks.stream()).toList());
  }

  /** What is to be said of pairs that aren't shown; empty when all are. */
  static List<String> leftOut(Matching matching) {
    int pairs = matching.leftOut().size();
    return pairs == 0
        ? List.of()
        : List.of(
            String.format(
                Locale.ROOT,
                "%,d more %s left out: of each prospect ten pairs are shown, the others when these"
                    + " are answered.",
                pairs,
                pairs == 1 ? "pair is" : "pairs are"));
  }

  private static void say(List<Decision> some, String what, List<String> remarks) {
    if (some.isEmpty()) {
      return;
    }
    String places =
        some.stream().limit(SHOWN).map(d -> d.place().toString()).collect(Collectors.joining(", "));
    String more = some.size() > SHOWN ? ", ..." : "";
    String many = some.size() == 1 ? "1 decision speaks " : some.size() + " decisions speak ";
    remarks.add(many + what + " (" + places + more + ").");
  }
}
