package dev.warmlist.match;

/** The texts behind codes; they are asked for only where a pair is explained. */
@FunctionalInterface
interface CodeTexts {
  /** The text of a code; the empty text of 0. */
  String text(int code);
}
