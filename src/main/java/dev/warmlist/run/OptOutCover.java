package dev.warmlist.run;

import dev.warmlist.Reason;
import dev.warmlist.ReasonCode;
import dev.warmlist.consent.Stop;
import dev.warmlist.playbook.ConsentTerms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Firms of which nobody is met, because one of their people said no to everything: a team's choice,
 * {@code opt-out-covers: company}. A stop of some channels reaches nobody else.
 */
final class OptOutCover implements AccountLook.Asker {
  /** A no covers the person who said it. */
  static final OptOutCover NONE = new OptOutCover();

  private final Map<Integer, Stop> stops = new HashMap<>();

  private OptOutCover() {}

  /** Finds the firms, if the team has chosen so. */
  static OptOutCover of(ConsentTerms terms, AccountLook look) {
    if (!terms.coversCompany()) {
      return NONE;
    }
    var cover = new OptOutCover();
    look.tell(List.of(cover));
    return cover;
  }

  @Override
  public boolean needsTags() {
    return false;
  }

  @Override
  public void prospect(int account, Assessment assessment) {
    assessment
        .permission()
        .stop()
        .ifPresent(reason -> stops.putIfAbsent(account, stop(assessment, reason)));
  }

  /** The reason shows the firm and how the other said no, and not who they are. */
  private static Stop stop(Assessment other, Reason reason) {
    String firm = other.prospect().values().first(dev.warmlist.prospect.Field.COMPANY);
    Reason because =
        Reason.of(
            ReasonCode.COLLEAGUE_SAID_NO, firm.isEmpty() ? "their firm" : firm, reason.text());
    return new Stop(because, Stop.EVERY_CHANNEL, "");
  }

  /** Why nobody of a firm is met, if that is so. */
  Optional<Stop> of(int account) {
    return Optional.ofNullable(stops.get(account));
  }
}
