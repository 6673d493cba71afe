package dev.warmlist.lint;

/** Why words are on the list. */
enum WordKind {
  CLOSING(Code.CLOSING_WORDS, "treats a person as a deal to be won"),
  PUSH(Code.PUSHING_WORDS, "asks for their time before it is of any use to them"),
  GUILT(Code.GUILT_WORDS, "makes them feel that they owe an answer"),
  URGENCY(Code.FALSE_URGENCY, "makes haste that is yours, not theirs"),
  BREAKUP(Code.BREAK_UP_WORDS, "threatens to leave in order to get an answer"),
  OBJECT(Code.PEOPLE_AS_THINGS, "speaks of people as things to be worked on"),
  EMPTY(Code.EMPTY_WORDS, "says nothing that is new or useful to them"),
  BOAST(Code.BOASTING_WORDS, "praises yourself, and can't be checked");

  private final Code code;
  private final String reason;

  WordKind(Code code, String reason) {
    this.code = code;
    this.reason = reason;
  }

  Code code() {
    return code;
  }

  /** What is wrong with words of this kind. */
  String reason(String words) {
    return '"' + words + "\" " + reason;
  }
}
