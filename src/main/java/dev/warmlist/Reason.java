package dev.warmlist;

import java.util.ArrayList;
import java.util.List;

/**
 * Why a value was changed, a row set aside, a date moved: a code that programs can count, and the
 * particulars that make it a sentence. It is made where the decision falls; {@link #text()} is the
 * one renderer.
 *
 * @param code the kind of reason
 * @param details what fills the code's sentence, in its order
 */
public record Reason(ReasonCode code, List<String> details) {

  /** Checks that the details are as many as the code's sentence needs. */
  public Reason {
    details = List.copyOf(details);
    if (details.size() != code.arity()) {
      throw new IllegalArgumentException(
          code + " needs " + code.arity() + " details, not " + details.size());
    }
  }

  /** A reason with its particulars, turned to text by {@link String#valueOf(Object)}. */
  public static Reason of(ReasonCode code, Object... details) {
    var texts = new ArrayList<String>(details.length);
    for (Object detail : details) {
      texts.add(String.valueOf(detail));
    }
    return new Reason(code, texts);
  }

  /** The reason in words: a clause, lower case, without a full stop. */
  public String text() {
    return filled(code.sentence());
  }

  /** The reason in a few words that stand behind a count of those who share it. */
  public String inShort() {
    return filled(code.inShort());
  }

  private String filled(String sentence) {
    String words = sentence;
    for (int i = 0; i < details.size(); i++) {
      words = words.replace("{" + i + "}", details.get(i));
    }
    return words;
  }

  @Override
  public String toString() {
    return text();
  }
}
