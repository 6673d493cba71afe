package dev.warmlist.consent;

import dev.warmlist.Reason;
import dev.warmlist.ReasonCode;
import dev.warmlist.clean.Companies;
import dev.warmlist.clean.Disposition;
import dev.warmlist.clean.Phones;
import dev.warmlist.clean.Texts;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import dev.warmlist.whereabouts.Whereabouts;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether and how somebody may be met: what they said themselves, what do-not-contact lists say,
 * and the rules of their country. A "no" of theirs is never weighed against anything; a rule closes
 * a channel only when the row doesn't hold the evidence that the rule asks for. It is not legal
 * advice, and nothing here is ever called compliant.
 */
public final class ContactRules {
  private static final Set<String> CORPORATE =
      Set.of("ltd", "limited", "plc", "llp", "cic", "public limited company", "cyf", "ccc");
  private static final Map<Field, List<Channel>> OPT_OUTS =
      Map.of(
          Field.DO_NOT_CALL, List.of(Channel.CALL, Channel.MESSAGE),
          Field.DO_NOT_EMAIL, List.of(Channel.EMAIL),
          Field.DO_NOT_MAIL, List.of(Channel.LETTER),
          Field.DO_NOT_MESSAGE, List.of(Channel.SOCIAL));
  private static final List<Field> OPT_OUT_FIELDS =
      List.of(Field.DO_NOT_CALL, Field.DO_NOT_EMAIL, Field.DO_NOT_MAIL, Field.DO_NOT_MESSAGE);

  /** The fields in which somebody may have said no. */
  private static final List<Field> SAYING =
      Stream.concat(OPT_OUT_FIELDS.stream(), Stream.of(Field.DO_NOT_CONTACT, Field.DISPOSITION))
          .toList();

  private final RuleTable table = RuleTable.read();

  /** The day on which the rules were written down, as an ISO date. */
  public String dated() {
    return table.date();
  }

  /**
   * How a prospect may be met.
   *
   * @param values all values of all their rows
   * @param where where they are
   * @param stop what the do-not-contact lists say
   */
  public Permission permission(Values values, Whereabouts where, Optional<Stop> stop) {
    Optional<Reason> whole = stop.filter(Stop::isWhole).map(Stop::reason).or(() -> ownStop(values));
    Map<Channel, Reason> blocked = new EnumMap<>(Channel.class);
    stop.ifPresent(s -> s.channels().forEach(channel -> blocked.put(channel, s.reason())));
    ownOptOuts(values, blocked);
    Set<String> handles = new HashSet<>();
    Set<Channel> said = whole.isPresent() ? Stop.EVERY_CHANNEL : Set.copyOf(blocked.keySet());
    said.forEach(channel -> handles.addAll(handles(values, channel, said)));
    byOutcome(values, blocked);
    byRule(values, where, blocked);
    blocked.remove(Channel.RESEARCH);
    return new Permission(whole, blocked, handles);
  }

  /** What a rule of the country asks of those who use an open channel; empty without one. */
  public String heed(String country, Channel channel) {
    return table
        .of(country, channel)
        .filter(rule -> rule.verdict() == RuleTable.Verdict.HEED)
        .map(rule -> rule.needs() + " (" + rule.source() + ")")
        .orElse("");
  }

  /** Whether somebody's own rows can't say no: they have no value in any field for that. */
  public static boolean saysNothing(Values values) {
    for (Field field : SAYING) {
      if (values.has(field)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Reason> ownStop(Values values) {
    String no = Disposition.DO_NOT_CONTACT.key();
    if (values.all(Field.DISPOSITION).contains(no)) {
      return Optional.of(Reason.of(ReasonCode.SAID_NO_WHEN_CALLED, no));
    }
    return optOut(values, Field.DO_NOT_CONTACT);
  }

  /** Any value stops but a plain "no": cleaning keeps only those that mean one. */
  private static Optional<Reason> optOut(Values values, Field field) {
    return values.all(field).stream()
        .filter(value -> !value.equals("no"))
        .findFirst()
        .map(value -> Reason.of(ReasonCode.OPTED_OUT, value, field.key()));
  }

  private static void ownOptOuts(Values values, Map<Channel, Reason> blocked) {
    for (Field field : OPT_OUT_FIELDS) {
      optOut(values, field)
          .ifPresent(
              reason ->
                  OPT_OUTS
                      .getOrDefault(field, List.of())
                      .forEach(channel -> blocked.putIfAbsent(channel, reason)));
    }
  }

  private static void byOutcome(Values values, Map<Channel, Reason> blocked) {
    String wrong = Disposition.WRONG_NUMBER.key();
    if (values.all(Field.DISPOSITION).contains(wrong)) {
      blocked.putIfAbsent(Channel.CALL, Reason.of(ReasonCode.WRONG_NUMBER, wrong));
    }
  }

  private void byRule(Values values, Whereabouts where, Map<Channel, Reason> blocked) {
    if (where.country().isEmpty()) {
      for (Channel channel : List.of(Channel.CALL, Channel.MESSAGE)) {
        blocked.putIfAbsent(channel, Reason.of(ReasonCode.UNKNOWN_COUNTRY));
      }
      return;
    }
    for (Channel channel : Stop.EVERY_CHANNEL) {
      table
          .of(where.country(), channel)
          .filter(rule -> closes(rule, values))
          .ifPresent(rule -> blocked.putIfAbsent(channel, reason(rule, where, channel)));
    }
  }

  private static boolean closes(RuleTable.Rule rule, Values values) {
    return switch (rule.verdict()) {
      case CONSENT -> !values.has(Field.EMAIL_CONSENT);
      case CORPORATE -> !values.has(Field.EMAIL_CONSENT) && !isCorporate(values);
      case NEVER -> true;
      case HEED -> false;
    };
  }

  private static boolean isCorporate(Values values) {
    return values.all(Field.COMPANY).stream()
        .map(company -> Texts.fold(Companies.read(company).legalForm()).replace(".", ""))
        .anyMatch(CORPORATE::contains);
  }

  private Reason reason(RuleTable.Rule rule, Whereabouts where, Channel channel) {
    String source = rule.source() + "; rules of " + table.date();
    return Reason.of(
        ReasonCode.NEEDS_EVIDENCE, channel.key(), where.country(), rule.needs(), source);
  }

  /**
   * The handles of a channel. A mobile number is one of calls too, so it stays while they are open;
   * numbers stand with and without their extension.
   */
  private static Set<String> handles(Values values, Channel channel, Set<Channel> stopped) {
    var handles = new HashSet<String>();
    if (channel == Channel.MESSAGE && !stopped.contains(Channel.CALL)) {
      return handles;
    }
    for (Field field : channel.handles()) {
      handles.addAll(values.all(field));
    }
    if (channel == Channel.CALL) {
      handles.addAll(values.all(Field.FAX));
      List.copyOf(handles).forEach(number -> handles.add(Phones.number(number)));
    }
    return handles;
  }
}
