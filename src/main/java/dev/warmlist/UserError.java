package dev.warmlist;

import java.util.Optional;

/**
 * Something that the user can mend: what is there, where, and what to do about it. Whatever else is
 * thrown is a bug and shows its trace.
 */
public final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitStatus status;
  private final transient Optional<Place> place;
  private final String remedy;

  private UserError(ExitStatus status, Optional<Place> place, String problem, String remedy) {
    super(problem);
    this.status = status;
    this.place = place;
    this.remedy = remedy;
  }

  /**
   * An error at a place in a file.
   *
   * @param problem what is there, lower case, without a full stop
   * @param remedy what to do, in finished sentences; may hold line breaks
   */
  public static UserError at(ExitStatus status, Place place, String problem, String remedy) {
    return new UserError(status, Optional.of(place), problem, remedy);
  }

  /** An error without a place. */
  public static UserError of(ExitStatus status, String problem, String remedy) {
    return new UserError(status, Optional.empty(), problem, remedy);
  }

  /** A list that can't be taken as a list (65). */
  public static UserError badList(Place place, String problem, String remedy) {
    return at(ExitStatus.BAD_LIST, place, problem, remedy);
  }

  /** An input that is missing or unreadable (66). */
  public static UserError missingInput(Place place, String problem, String remedy) {
    return at(ExitStatus.MISSING_INPUT, place, problem, remedy);
  }

  /** A playbook that is wrong (78). */
  public static UserError badPlaybook(Place place, String problem, String remedy) {
    return at(ExitStatus.BAD_PLAYBOOK, place, problem, remedy);
  }

  /** A command line that can't be understood (2). */
  public static UserError usage(String problem, String remedy) {
    return of(ExitStatus.USAGE, problem, remedy);
  }

  /** The status that the process ends with. */
  public ExitStatus status() {
    return status;
  }

  /** Where the problem is, if it is anywhere. */
  public Optional<Place> place() {
    return place;
  }

  /** What is there, without the place. */
  public String problem() {
    return String.valueOf(getMessage());
  }

  /** What the user can do. */
  public String remedy() {
    return remedy;
  }

  /**
   * The finished message: {@code leads.csv:17:Phone: problem}, then the remedy, indented by two.
   */
  public String text() {
    var text = new StringBuilder();
    place.ifPresent(p -> text.append(p).append(": "));
    text.append(problem());
    if (!remedy.isEmpty()) {
      text.append("\n  ").append(remedy.replace("\n", "\n  "));
    }
    return text.toString();
  }
}
