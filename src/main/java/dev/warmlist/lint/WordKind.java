package dev.warmlist.lint;

/** Why words are on the list. */
enum WordKind {
  CLOSING("closing-words", Severity.WARNING, "treats a person as a deal to be won"),
  PUSH("pushing-words", Severity.WARNING, "asks for their time before it is of any use to them"),
  GUILT("guilt-words", Severity.WARNING, "makes them feel that they owe an answer"),
  URGENCY("false-urgency", Severity.WARNING, "makes haste that is yours, not theirs"),
  BREAKUP("break-up-words", Severity.WARNING, "threatens to leave in order to get an answer"),
  OBJECT("people-as-things", Severity.NOTE, "speaks of people as things to be worked on"),
  EMPTY("empty-words", Severity.NOTE, "says nothing that is new or useful to them"),
  BOAST("boasting-words", Severity.NOTE, "praises yourself, and can't be checked");

  private final String code;
  private final Severity severity;
  private final String reason;

  WordKind(String code, Severity severity, String reason) {
    this.code = code;
    this.severity = severity;
    this.reason = reason;
  }

  /** The finding about words of this kind. */
  Findings.Problem problem(String words, String instead) {
    return new Findings.Problem(code, severity, '"' + words + "\" " + reason, instead);
  }
}
