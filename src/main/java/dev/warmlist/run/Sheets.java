package dev.warmlist.run;

import dev.warmlist.brief.Dossier;
import dev.warmlist.brief.Dossier.Finding;
import dev.warmlist.brief.Sheet;
import dev.warmlist.brief.SheetWriter;
import dev.warmlist.export.TouchResult;
import dev.warmlist.plan.Standing;
import dev.warmlist.plan.Touch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the briefs and drafts of one prospect at a time; none is kept. */
final class Sheets {
  private final Decided decided;
  private final Colleagues colleagues;
  private final SheetWriter writer;
  private final Map<String, List<Finding>> findings = new HashMap<>();
  private final Map<String, Integer> roots = new HashMap<>();

  /**
   * Sheets of those who are planned.
   *
   * @param planned the ordinals of their first rows
   * @param results what people wrote about earlier touches
   */
  Sheets(
      Decided decided,
      Colleagues colleagues,
      List<Integer> planned,
      List<TouchResult> results,
      LocalDate asOf) {
    this.decided = decided;
    this.colleagues = colleagues;
    this.writer =
        new SheetWriter(decided.rulings().means().playbook(), decided.rows().sources(), asOf);
    planned.forEach(root -> roots.put(decided.ids().of(root), root));
    for (TouchResult result : results) {
      findings
          .computeIfAbsent(prospect(result.touchId()), id -> new ArrayList<>())
          .add(finding(result));
    }
  }

  private static Finding finding(TouchResult result) {
    return new Finding(
        result.touchId(), result.done(), result.outcome(), result.fact(), result.source());
  }

  /** A touch's id begins with its prospect's. */
  private static String prospect(String touchId) {
    int end = touchId.indexOf('-');
    return end < 0 ? touchId : touchId.substring(0, end);
  }

  /** All sheets of a prospect. */
  List<Sheet> of(int root) {
    Assessment assessment = decided.assessment(root);
    Standing standing = decided.rulings().standing(root, assessment);
    Colleagues.Named named = colleagues.of(standing.prospect(), root);
    return writer.sheets(
        new Dossier(
            standing,
            assessment.subject(),
            named.colleagues(),
            named.further(),
            findings.getOrDefault(standing.prospect().id(), List.of())));
  }

  /** The sheet of a touch, if it has one. */
  Optional<Sheet> of(Touch touch) {
    return Optional.ofNullable(roots.get(touch.prospectId()))
        .flatMap(
            root ->
                of(root).stream()
                    .filter(sheet -> sheet.touch().id().equals(touch.id()))
                    .findFirst());
  }
}
