package dev.warmlist.clean;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What free text says about calls.
 *
 * @param said what it says, the weightiest first
 * @param others how many of its words are neither understood nor a date or number
 * @param turned whether a word such as "not" stands before what speaks against a call
 */
record Heard(Set<Disposition> said, int others, boolean turned) {
  /** So few further words don't turn round what a text says. */
  static final int FEW = 2;

  /** What speaks against a call, or against any. */
  static final Set<Disposition> NOES =
      Collections.unmodifiableSet(
          EnumSet.of(
              Disposition.DO_NOT_CONTACT,
              Disposition.WRONG_NUMBER,
              Disposition.NOT_INTERESTED,
              Disposition.HUNG_UP));

  Heard {
    var sorted = EnumSet.noneOf(Disposition.class);
    sorted.addAll(said);
    said = Collections.unmodifiableSet(sorted);
  }

  /** Whether it says little else; in a longer text the same words may mean something else. */
  boolean clear() {
    return others <= FEW && !turned;
  }

  /** Whether they asked to be called back, and that is all. */
  boolean isCallBack() {
    return others == 0 && said.equals(Set.of(Disposition.CALL_BACK));
  }

  /** What of it is among {@link #NOES}, the weightiest first. */
  Set<Disposition> noes() {
    if (said.isEmpty()) {
      return said;
    }
    var noes = EnumSet.copyOf(said);
    noes.retainAll(NOES);
    return noes;
  }

  /** That they asked to be met later or called back, unless it says no as well. */
  Optional<Disposition> later() {
    if (!noes().isEmpty()) {
      return Optional.empty();
    }
    return said.stream()
        .filter(d -> d == Disposition.NOT_NOW || d == Disposition.CALL_BACK)
        .findFirst();
  }
}
