package dev.warmlist.brief;

import dev.warmlist.plan.Standing;
import dev.warmlist.query.Subject;
import java.util.List;

/**
 * Everything from which the sheets of one prospect are written.
 *
 * @param standing what became of them, with their touches
 * @param subject what queries see of them
 * @param colleagues others of their firm who may be named
 * @param further how many more of their firm the lists hold
 * @param findings what the team wrote about earlier touches
 */
public record Dossier(
    Standing standing,
    Subject subject,
    List<Colleague> colleagues,
    int further,
    List<Finding> findings) {

  /** Keeps copies. */
  public Dossier {
    colleagues = List.copyOf(colleagues);
    findings = List.copyOf(findings);
  }

  /**
   * Somebody of the same firm.
   *
   * @param name what they are called
   * @param title their job, or empty
   * @param connectedOn since when we are connected with them (ISO date), or empty
   * @param source the row they stand in
   * @param mayBeAsked whether nothing speaks against asking them
   */
  public record Colleague(
      String name, String title, String connectedOn, String source, boolean mayBeAsked) {}

  /**
   * What somebody of the team wrote about a touch.
   *
   * @param touchId the touch
   * @param done when or whether it was done, as written
   * @param outcome what came of it
   * @param fact what was found out
   * @param source where the fact is from
   */
  public record Finding(String touchId, String done, String outcome, String fact, String source) {}
}
