package dev.warmlist.run;

import dev.warmlist.Reason;
import dev.warmlist.clean.Because;
import dev.warmlist.clean.Because.Effect;
import dev.warmlist.clean.Change;
import dev.warmlist.export.Inspection.Finding;
import dev.warmlist.export.Inspection.Spot;
import dev.warmlist.list.ListProfile;
import dev.warmlist.list.ListRecord;
import dev.warmlist.prospect.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts what a person may want to look at, and remembers where the first of each kind stand. */
final class Oddities {
  private static final int SHOWN = 3;

  /** Rewritten or moved, and yet a sign that something went wrong before. */
  private static final Set<Because> SIGNS =
      EnumSet.of(Because.A_COMPANY, Because.ZERO_RESTORED, Because.SAYS_NO, Because.WORDS_KEPT);

  private final ListProfile profile;
  private final Map<String, Kind> oddities = new LinkedHashMap<>();
  private final Map<String, Kind> rejects = new LinkedHashMap<>();

  Oddities(ListProfile profile) {
    this.profile = profile;
  }

  /** Takes what cleaning did to a row. */
  void changed(ListRecord record, List<Change> changes) {
    for (Change change : changes) {
      if (isOdd(change.because())) {
        String header = header(change, record.cells());
        String code = change.because().slug();
        oddities
            .computeIfAbsent(header + '\0' + code, k -> new Kind(code, header, change))
            .see(record, change.before(), meant(change));
      }
    }
  }

  private static String meant(Change change) {
    return change.because().effect() == Effect.DOUBTFUL ? change.after() : "";
  }

  private static boolean isOdd(Because because) {
    return because.effect() == Effect.DROPPED
        || because.effect() == Effect.DOUBTFUL
        || SIGNS.contains(because);
  }

  /** The header of the column that a value came from; the field's name when cells were joined. */
  private String header(Change change, List<String> cells) {
    String first = "";
    for (int i = 0; i < cells.size(); i++) {
      Optional<Field> field = profile.source().fields().get(i);
      if (field.isPresent() && field.get() == change.field()) {
        String header = profile.source().columns().get(i);
        if (cells.get(i).contains(change.before())) {
          return header;
        }
        first = first.isEmpty() ? header : first;
      }
    }
    return first.isEmpty() ? change.field().key() : first;
  }

  /** Takes a row that is set aside. */
  void rejected(ListRecord record, Reason reason) {
    rejects
        .computeIfAbsent(reason.inShort(), k -> new Kind(reason.code().slug(), reason.inShort()))
        .see(record, reason.details().isEmpty() ? "" : reason.text(), "");
  }

  /** What was found, the most frequent first. */
  List<Finding> oddities() {
    return findings(oddities);
  }

  /** The rows set aside, by reason, the most frequent first. */
  List<Finding> rejects() {
    return findings(rejects);
  }

  private static List<Finding> findings(Map<String, Kind> kinds) {
    return kinds.values().stream()
        .map(Kind::finding)
        .sorted((a, b) -> Integer.compare(b.count(), a.count()))
        .toList();
  }

  /** One kind of oddity in one column. */
  private static final class Kind {
    private final String code;
    private final String column;
    private final String text;
    private final List<Spot> first = new ArrayList<>(SHOWN);
    private int count;

    Kind(String code, String column, Change change) {
      this.code = code;
      this.column = column;
      this.text = change.because().text();
    }

    Kind(String code, String text) {
      this.code = code;
      this.column = "";
      this.text = text;
    }

    void see(ListRecord record, String value, String meant) {
      count++;
      if (first.size() < SHOWN) {
        first.add(new Spot(record.row(), record.line(), value, meant));
      }
    }

    Finding finding() {
      return new Finding(code, column, text, count, first);
    }
  }
}
