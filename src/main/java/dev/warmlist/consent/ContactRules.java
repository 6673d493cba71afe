package dev.warmlist.consent;

import dev.warmlist.Reason;
import dev.warmlist.ReasonCode;
import dev.warmlist.clean.Disposition;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import dev.warmlist.whereabouts.Whereabouts;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether and how somebody may be met: what they said themselves, what do-not-contact lists say,
 * and the rules of their country and state, the strictest of them. A "no" of theirs is never
 * weighed against a rule; of their own columns, a day on which they said no gives way to an express
 * consent of a later day, and to nothing else. A rule closes a channel only when the rows don't
 * hold the evidence that it asks for. It is not legal advice, and nothing here is ever called
 * compliant. Thread-confined.
 */
public final class ContactRules {
  /** The channels of which something is answered. */
  public static final List<Channel> ANSWERED =
      List.of(Channel.SOCIAL, Channel.EMAIL, Channel.LETTER, Channel.CALL, Channel.MESSAGE);

  private final RuleTable table = RuleTable.read();
  private final Map<String, Rulebook> books = new java.util.HashMap<>();

  /** The day on which the rules were written down, as an ISO date. */
  public String dated() {
    return table.date();
  }

  /** What a person should know of the rules' age: they are old a year after their day. */
  public Optional<String> aged(LocalDate asOf) {
    return LocalDate.parse(dated()).plusYears(1).isBefore(asOf)
        ? Optional.of(
            "The contact rules are of "
                + dated()
                + ", more than a year ago: look for a newer warmlist, and check what has changed.")
        : Optional.empty();
  }

  /** How a prospect may be met. */
  public Permission permission(Situation s) {
    Values values = s.values();
    Optional<Reason> whole =
        s.stop().filter(Stop::isWhole).map(Stop::reason).or(() -> Refusals.whole(values));
    Map<Channel, Reason> blocked = new EnumMap<>(Channel.class);
    s.stop().ifPresent(stop -> stop.channels().forEach(c -> blocked.put(c, stop.reason())));
    Refusals.ofChannels(s, blocked);
    Set<String> handles = new HashSet<>();
    Set<Channel> said = whole.isPresent() ? Stop.EVERY_CHANNEL : Set.copyOf(blocked.keySet());
    said.forEach(channel -> handles.addAll(Refusals.handles(values, channel, said)));
    byOutcome(values, blocked);
    Map<Channel, Answer> answers = new EnumMap<>(Channel.class);
    for (Channel channel : ANSWERED) {
      answers.put(channel, answer(s, channel, whole, blocked));
    }
    blocked.remove(Channel.RESEARCH);
    return new Permission(whole, blocked, handles, answers);
  }

  private Answer answer(
      Situation s, Channel channel, Optional<Reason> whole, Map<Channel, Reason> blocked) {
    if (whole.isPresent()) {
      return Answer.blocked(whole.get());
    }
    Reason no = blocked.get(channel);
    if (no != null) {
      return Answer.blocked(no);
    }
    boolean spoken = channel == Channel.CALL || channel == Channel.MESSAGE;
    if (spoken && s.where().country().isEmpty()) {
      Answer unknown = unknownCountry();
      blocked.put(channel, unknown.reason());
      return unknown;
    }
    Rulebook book = book(s.where(), channel);
    Answer answer = book.answer(s);
    if (answer.verdict() == Verdict.NEEDS_EVIDENCE && book.closes(s)) {
      blocked.put(channel, answer.reason());
    }
    return answer;
  }

  private Answer unknownCountry() {
    Proof country = table.proof(Evidence.COUNTRY.key());
    return new Answer(
        Verdict.NEEDS_EVIDENCE,
        Reason.of(ReasonCode.UNKNOWN_COUNTRY),
        List.of(country.field()),
        List.of(country.columns()));
  }

  private Rulebook book(Whereabouts where, Channel channel) {
    String place = where.country() + "-" + where.subdivision() + " " + channel.key();
    return books.computeIfAbsent(
        place,
        p ->
            new Rulebook(
                table.of(where.country(), where.subdivision(), channel),
                where.country(),
                channel,
                table.date()));
  }

  /** What the rules of a place ask of those who use an open channel; empty when nothing. */
  public String heed(Whereabouts where, Channel channel) {
    return table.of(where.country(), where.subdivision(), channel).stream()
        .map(ContactRules::heed)
        .filter(heed -> !heed.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String heed(RuleTable.Rule rule) {
    String written =
        rule.kind() == RuleTable.Kind.WRITTEN ? rule.proofs().get(0).words() : rule.asks();
    return written.isEmpty() ? "" : written + " (" + rule.source() + ")";
  }

  /**
   * The hours in which calls and messages are allowed, in the prospect's own time; in an unknown
   * state, those that all states of the country allow.
   */
  public CallHours hours(Whereabouts where) {
    return table.hours(where.country(), where.subdivision());
  }

  /** Whether somebody's own rows can't say no: they have no value in any field for that. */
  public static boolean saysNothing(Values values) {
    return Refusals.FIELDS.stream().noneMatch(values::has);
  }

  private static void byOutcome(Values values, Map<Channel, Reason> blocked) {
    String wrong = Disposition.WRONG_NUMBER.key();
    if (values.all(Field.DISPOSITION).contains(wrong)) {
      blocked.putIfAbsent(Channel.CALL, Reason.of(ReasonCode.WRONG_NUMBER, wrong));
    }
  }
}
