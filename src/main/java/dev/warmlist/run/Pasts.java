package dev.warmlist.run;

import dev.warmlist.plan.Past;
import dev.warmlist.plan.Report;
import dev.warmlist.playbook.Sign;
import dev.warmlist.prospect.Channel;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Sums up the touches of one prospect. The sequence that they are in is the one of which touches
 * are left to do, or else the one in which something was done last. Signs of earlier sequences are
 * over, but for those that last: a no, an accepted invitation, a purchase.
 */
final class Pasts {
  private static final Set<Sign> LASTING =
      EnumSet.of(Sign.OPTED_OUT, Sign.NOT_INTERESTED, Sign.CUSTOMER, Sign.CONNECTED);

  private final List<History.Told> all;
  private final List<History.Told> current;
  private final TouchName now;
  private final String owner;
  private final LocalDate asOf;

  /** Sums up these touches; not empty. */
  Pasts(List<History.Told> all, String owner, LocalDate asOf) {
    this.all =
        all.stream()
            .sorted(Comparator.comparing(told -> told.day().orElse(LocalDate.MAX)))
            .toList();
    this.owner = owner;
    this.asOf = asOf;
    this.now = now();
    this.current = this.all.stream().filter(told -> isCurrent(told.name())).toList();
  }

  private TouchName now() {
    return all.stream()
        .filter(told -> told.day().isEmpty())
        .findFirst()
        .orElse(all.get(all.size() - 1))
        .name();
  }

  private boolean isCurrent(TouchName name) {
    return name.sequence().equals(now.sequence()) && name.round() == now.round();
  }

  Past past() {
    Map<Sign, LocalDate> signs = signs();
    return new Past(
        now.sequence(),
        rounds(),
        owner,
        current.stream()
            .filter(told -> told.day().isPresent())
            .map(
                told ->
                    new Past.Done(
                        told.name().step(), told.day().orElseThrow(), !told.fact().isEmpty()))
            .toList(),
        all.stream()
            .filter(History.Told::isContact)
            .map(told -> new Past.Contact(told.channel(), told.by(), told.day().orElseThrow()))
            .toList(),
        kept(),
        missed(),
        signs,
        day(),
        findings(),
        closed(),
        lastDay(told -> told.report().condition() == Report.Condition.STILL_THERE),
        gone(),
        unclear());
  }

  private Map<String, Integer> rounds() {
    var rounds = new HashMap<String, Integer>();
    all.forEach(told -> rounds.merge(told.name().sequence(), told.name().round(), Math::max));
    return rounds;
  }

  private Map<Sign, LocalDate> signs() {
    var signs = new EnumMap<Sign, LocalDate>(Sign.class);
    for (History.Told told : all) {
      for (Sign sign : told.report().signs()) {
        if (told.day().isPresent() && (LASTING.contains(sign) || isCurrent(told.name()))) {
          signs.put(sign, told.day().get());
        }
      }
    }
    return signs;
  }

  private Map<String, Past.Kept> kept() {
    var kept = new LinkedHashMap<String, Past.Kept>();
    for (History.Told told : current) {
      if (told.day().isEmpty() && told.date().filter(day -> !day.isBefore(asOf)).isPresent()) {
        LocalDate date = told.date().get();
        kept.put(told.name().step(), new Past.Kept(date, told.by(), told.because()));
      }
    }
    return kept;
  }

  private Map<String, LocalDate> missed() {
    var missed = new HashMap<String, LocalDate>();
    for (History.Told told : current) {
      if (told.day().isEmpty()) {
        told.date()
            .filter(day -> day.isBefore(asOf))
            .ifPresent(day -> missed.put(told.name().step(), day));
      }
    }
    return missed;
  }

  /** The day that they named last. */
  private Optional<LocalDate> day() {
    return current.stream()
        .filter(told -> told.day().isPresent())
        .flatMap(told -> told.report().day().stream())
        .reduce((earlier, later) -> later);
  }

  private List<Past.Finding> findings() {
    return all.stream()
        .filter(told -> !told.fact().isEmpty() && told.day().isPresent())
        .map(told -> new Past.Finding(told.day().orElseThrow(), told.fact(), told.source()))
        .toList();
  }

  private Map<Channel, String> closed() {
    var closed = new EnumMap<Channel, String>(Channel.class);
    for (History.Told told : all) {
      if (told.report().condition() == Report.Condition.BOUNCED
          && told.channel() != Channel.RESEARCH) {
        closed.put(told.channel(), told.outcome());
      }
      if (told.report().condition() == Report.Condition.WRONG_NUMBER) {
        closed.put(Channel.CALL, told.outcome());
        closed.put(Channel.MESSAGE, told.outcome());
      }
    }
    return closed;
  }

  private Optional<LocalDate> lastDay(Predicate<History.Told> which) {
    return all.stream()
        .filter(which)
        .flatMap(told -> told.day().stream())
        .max(Comparator.naturalOrder());
  }

  private String gone() {
    return all.stream()
        .filter(told -> told.report().condition() == Report.Condition.GONE)
        .map(History.Told::outcome)
        .findFirst()
        .orElse("");
  }

  private Optional<Past.Unclear> unclear() {
    return all.stream()
        .filter(told -> !told.report().understood())
        .map(told -> new Past.Unclear(told.name().step(), told.outcome()))
        .findFirst();
  }
}
