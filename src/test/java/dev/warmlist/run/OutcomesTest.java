package dev.warmlist.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.Reason;
import dev.warmlist.ReasonCode;
import dev.warmlist.prospect.Outcome;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What speaks for a prospect, and the one outcome that comes of it. */
class OutcomesTest {

  @ParameterizedTest(name = "{0} -> {1} {2}")
  @CsvSource({
    "stop leftOut rest review planned, SUPPRESSED, ON_DO_NOT_CONTACT",
    "leftOut rest review planned, LEFT_OUT, NOT_ASKED_FOR",
    "rest review planned, RESTING, NOT_INTERESTED",
    "old planned, RESTING, TOO_OLD",
    "old unreachable, RESTING, TOO_OLD",
    "stop old planned, SUPPRESSED, ON_DO_NOT_CONTACT",
    "review planned, WAITING, WAITS_FOR_REVIEW",
    "planned, PLANNED, PLANNED",
    "unreachable, WAITING, NO_CHANNEL",
    "unsuited, WAITING, NO_SEQUENCE",
    "queued, WAITING, WAITS_FOR_HOURS",
    "stop unreachable, SUPPRESSED, ON_DO_NOT_CONTACT",
    "rest unreachable, RESTING, NOT_INTERESTED",
  })
  void of_severalVerdicts_theGravestWins(String words, Outcome outcome, ReasonCode why) {
    var verdicts =
        new Outcomes.Verdicts(
            said(words, "stop", Reason.of(ReasonCode.ON_DO_NOT_CONTACT, "x", "never.csv", 2)),
            said(words, "leftOut", Reason.of(ReasonCode.NOT_ASKED_FOR, "title:ceo")),
            said(words, "rest", Reason.of(ReasonCode.NOT_INTERESTED, "NI"))
                .or(() -> said(words, "old", Reason.of(ReasonCode.TOO_OLD, "2017-05-04"))),
            said(words, "review", Reason.of(ReasonCode.WAITS_FOR_REVIEW, "abc")),
            !words.contains("unreachable"),
            !words.contains("unsuited"),
            said(words, "planned", Reason.of(ReasonCode.PLANNED, "3 touches", "2026-11-23")),
            said(words, "queued", Reason.of(ReasonCode.WAITS_FOR_HOURS, 1, "not this year")));
    Outcomes.Ruling ruling = Outcomes.of(verdicts);
    assertThat(ruling.outcome()).isEqualTo(outcome);
    assertThat(ruling.reason().code()).isEqualTo(why);
  }

  private static Optional<Reason> said(String words, String word, Reason reason) {
    return words.contains(word) ? Optional.of(reason) : Optional.empty();
  }
}
