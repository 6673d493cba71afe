package dev.warmlist.consent;

import dev.warmlist.Reason;
import dev.warmlist.ReasonCode;
import dev.warmlist.clean.Disposition;
import dev.warmlist.clean.Phones;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What somebody's own rows say against being met. */
final class Refusals {
  /**
   * A column by which somebody stops channels.
   *
   * @param field the column's field
   * @param channels what it stops
   * @param consent the field of an express consent to the same
   */
  private record OptOut(Field field, List<Channel> channels, Optional<Field> consent) {}

  private static final List<OptOut> OPT_OUTS =
      List.of(
          new OptOut(
              Field.DO_NOT_CALL,
              List.of(Channel.CALL, Channel.MESSAGE),
              Optional.of(Field.CALL_CONSENT)),
          new OptOut(Field.DO_NOT_EMAIL, List.of(Channel.EMAIL), Optional.of(Field.EMAIL_CONSENT)),
          new OptOut(Field.DO_NOT_MAIL, List.of(Channel.LETTER), Optional.empty()),
          new OptOut(
              Field.DO_NOT_MESSAGE,
              List.of(Channel.MESSAGE, Channel.SOCIAL),
              Optional.of(Field.MESSAGE_CONSENT)));

  /** The fields in which somebody may have said no. */
  static final List<Field> FIELDS =
      Stream.concat(
              OPT_OUTS.stream().map(OptOut::field),
              Stream.of(Field.DO_NOT_CONTACT, Field.DISPOSITION))
          .toList();

  private Refusals() {}

  /** Why they may not be met at all; no consent to one channel lifts that. */
  static Optional<Reason> whole(Values values) {
    String no = Disposition.DO_NOT_CONTACT.key();
    if (values.all(Field.DISPOSITION).contains(no)) {
      return Optional.of(Reason.of(ReasonCode.SAID_NO_WHEN_CALLED, no));
    }
    return optOut(values, Field.DO_NOT_CONTACT);
  }

  /** Adds the channels that they stopped, unless they consented on a later day. */
  static void ofChannels(Situation s, Map<Channel, Reason> blocked) {
    for (OptOut optOut : OPT_OUTS) {
      if (!isLifted(s, optOut)) {
        optOut(s.values(), optOut.field())
            .ifPresent(reason -> optOut.channels().forEach(c -> blocked.putIfAbsent(c, reason)));
      }
    }
  }

  /** Any value stops but a plain "no": cleaning keeps only those that mean one. */
  private static Optional<Reason> optOut(Values values, Field field) {
    return noes(values, field)
        .findFirst()
        .map(value -> Reason.of(ReasonCode.OPTED_OUT, value, field.key()));
  }

  private static Stream<String> noes(Values values, Field field) {
    return values.all(field).stream().filter(value -> !value.equals("no"));
  }

  /** Whether every no has a day, and an express consent has a later one. */
  private static boolean isLifted(Situation s, OptOut optOut) {
    if (optOut.consent().isEmpty() || !s.values().has(optOut.consent().get())) {
      return false;
    }
    Optional<LocalDate> consent = Evidence.latest(s, optOut.consent().get());
    return consent.isPresent()
        && noes(s.values(), optOut.field())
            .allMatch(
                no -> Evidence.day(no).filter(day -> day.isBefore(consent.get())).isPresent());
  }

  /**
   * The handles of a channel. A mobile number is one of calls too, so it stays while they are open;
   * numbers stand with and without their extension.
   */
  static Set<String> handles(Values values, Channel channel, Set<Channel> stopped) {
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
