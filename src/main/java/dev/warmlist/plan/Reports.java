package dev.warmlist.plan;

import dev.warmlist.Bundled;
import dev.warmlist.clean.DateOrder;
import dev.warmlist.clean.Dates;
import dev.warmlist.clean.Disposition;
import dev.warmlist.clean.Dispositions;
import dev.warmlist.clean.Texts;
import dev.warmlist.clean.YesNo;
import dev.warmlist.playbook.Sign;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what people write into the column {@code outcome} of {@code touches.csv}: signs in the
 * playbook's words, or in their own. What isn't understood is said to be so, since it may be a no.
 */
public final class Reports {
  private static final int LONGEST = 4;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\d'-]+");

  /** A no that leaves nothing of a yes beside it, the weightiest first. */
  private static final List<Sign> NOES =
      List.of(Sign.OPTED_OUT, Sign.NOT_INTERESTED, Sign.CUSTOMER, Sign.NOT_NOW);

  private final Map<String, String> meanings;

  /** Reads the table that the program brings along. */
  public Reports() {
    meanings = new Bundled(Reports.class, "report-words.txt").map();
  }

  /**
   * Reads one cell.
   *
   * @param order the order of all-numeric dates
   */
  public Report read(String outcome, DateOrder order) {
    List<LocalDate> days = Dates.named(outcome, order);
    Set<String> meant = meant(Texts.fold(outcome));
    Optional<Disposition> call = Dispositions.read(outcome);
    var signs = EnumSet.noneOf(Sign.class);
    for (Sign sign : Sign.values()) {
      if (meant.contains(sign.key())) {
        signs.add(sign);
      }
    }
    call.flatMap(Reports::sign).ifPresent(signs::add);
    boolean plain = outcome.isBlank() || YesNo.read(outcome) != YesNo.UNCLEAR || !days.isEmpty();
    return new Report(
        weightiest(signs),
        condition(meant, call),
        days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty(),
        plain || !meant.isEmpty() || call.isPresent());
  }

  /** What the words mean, the longest at each place. */
  private Set<String> meant(String folded) {
    List<String> words = new ArrayList<>(List.of(BETWEEN.split(folded, -1)));
    words.removeIf(String::isEmpty);
    var meant = new LinkedHashSet<String>();
    for (int at = 0; at < words.size(); ) {
      int length = Math.min(LONGEST, words.size() - at);
      while (length > 0 && !meanings.containsKey(phrase(words, at, length))) {
        length--;
      }
      if (length > 0) {
        meant.add(Objects.requireNonNull(meanings.get(phrase(words, at, length))));
      }
      at += Math.max(1, length);
    }
    return meant;
  }

  private static String phrase(List<String> words, int at, int length) {
    return String.join(" ", words.subList(at, at + length));
  }

  private static Optional<Sign> sign(Disposition call) {
    return switch (call) {
      case DO_NOT_CONTACT -> Optional.of(Sign.OPTED_OUT);
      case NOT_INTERESTED, HUNG_UP -> Optional.of(Sign.NOT_INTERESTED);
      case CUSTOMER, CONVERTED -> Optional.of(Sign.CUSTOMER);
      case NOT_NOW -> Optional.of(Sign.NOT_NOW);
      case CALL_BACK -> Optional.of(Sign.ASKED);
      case REACHED -> Optional.of(Sign.REPLIED);
      case WRONG_NUMBER, GATEKEEPER, LEFT_MESSAGE, NO_ANSWER -> Optional.empty();
    };
  }

  private static Set<Sign> weightiest(Set<Sign> signs) {
    for (Sign no : NOES) {
      if (signs.contains(no)) {
        return Set.of(no);
      }
    }
    return signs;
  }

  private static Report.Condition condition(Set<String> meant, Optional<Disposition> call) {
    for (Report.Condition condition : Report.Condition.values()) {
      if (meant.contains(condition.name().toLowerCase(Locale.ROOT).replace('_', '-'))) {
        return condition;
      }
    }
    return call.filter(c -> c == Disposition.WRONG_NUMBER).isPresent()
        ? Report.Condition.WRONG_NUMBER
        : Report.Condition.NOTHING;
  }
}
