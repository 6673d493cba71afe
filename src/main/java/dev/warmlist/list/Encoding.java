package dev.warmlist.list;

import java.nio.charset.Charset;

/**
 * How a list's bytes become characters.
 *
 * @param charset the encoding
 * @param mark the length of the byte order mark in bytes, 0 without one
 * @param confidence how sure that is
 * @param evidence what speaks for it, as a clause
 * @param doubt what else it may be, with words to look at, as a sentence; empty unless it is a
 *     guess
 */
record Encoding(Charset charset, int mark, Confidence confidence, String evidence, String doubt) {

  /** An encoding that there is no doubt about. */
  static Encoding certain(Charset charset, int mark, String evidence) {
    return new Encoding(charset, mark, Confidence.CERTAIN, evidence, "");
  }

  /** The evidence with its confidence: {@code a guess: not UTF-8 (line 3), ...}. */
  String why() {
    return confidence.say(evidence);
  }
}
