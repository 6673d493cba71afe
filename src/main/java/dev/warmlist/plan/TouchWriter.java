package dev.warmlist.plan;

import dev.warmlist.consent.ContactRules;
import dev.warmlist.consent.Permission;
import dev.warmlist.playbook.Give;
import dev.warmlist.playbook.Need;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Sign;
import dev.warmlist.playbook.Step;
import dev.warmlist.playbook.Templates;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Prospect;
import dev.warmlist.prospect.Values;
import dev.warmlist.query.Subject;
import dev.warmlist.whereabouts.Whereabouts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what to do in words: the touches of a prospect, made from their enrolment. */
public final class TouchWriter {
  private final Playbook playbook;
  private final ContactRules rules = new ContactRules();

  /** Writes with the words of a playbook. */
  public TouchWriter(Playbook playbook) {
    this.playbook = playbook;
  }

  /** The touches in the order of the steps. */
  public List<Touch> touches(
      Prospect prospect,
      Whereabouts where,
      Permission permission,
      Subject subject,
      Enrolment enrolment,
      Optional<Past> past) {
    return enrolment.slots().stream()
        .map(slot -> touch(prospect, where, permission, subject, enrolment, slot, past))
        .toList();
  }

  /** What follows on the touches of an enrolment, if its sequence says. */
  public Optional<Onward> next(Enrolment enrolment, List<Touch> touches) {
    return Onward.after(playbook, playbook.sequences().get(enrolment.sequence()), touches);
  }

  private Touch touch(
      Prospect prospect,
      Whereabouts where,
      Permission permission,
      Subject subject,
      Enrolment enrolment,
      Slot slot,
      Optional<Past> past) {
    Sequence sequence = playbook.sequences().get(enrolment.sequence());
    boolean found = past.flatMap(Past::latestFinding).isPresent();
    Step step = sequence.steps().get(slot.step());
    Values values = prospect.values();
    var fields = new MergeValues(slot.by(), values, permission);
    String give = Gives.of(playbook, step, subject).map(Give::what).orElse("");
    String given = Templates.fill(give, fields);
    return new Touch(
        id(prospect, sequence, step, enrolment.round()),
        slot.date(),
        slot.earliest(),
        slot.from(),
        slot.to(),
        slot.zone(),
        slot.by(),
        prospect.id(),
        values.first(Field.NAME),
        values.first(Field.COMPANY),
        step.channel(),
        step.channelWord(),
        step.purpose(),
        step.name(),
        Templates.fill(step.what(), name -> name.equals("give") ? given : fields.apply(name)),
        needs(step, where, found),
        unlocks(step),
        contact(values, permission, step.channel()),
        String.join("; ", slot.because()));
  }

  private static String id(Prospect prospect, Sequence sequence, Step step, int round) {
    String id = prospect.id() + "-" + sequence.name() + "-" + step.name();
    return round == 1 ? id : id + "-" + round;
  }

  private String needs(Step step, Whereabouts where, boolean found) {
    List<String> needs = new ArrayList<>();
    for (Need need : Need.values()) {
      if (step.needs().contains(need) && !(found && need == Need.FACT)) {
        needs.add(words(need, step.channel()));
      }
    }
    String heed = rules.heed(where, step.channel());
    if (!heed.isEmpty()) {
      needs.add(heed);
    }
    return String.join("; ", needs);
  }

  private static String words(Need need, Channel channel) {
    return switch (need) {
      case FACT -> "a fact: what matters to them now, with its source";
      case CONNECTION -> "that they accepted the invitation";
      case CONSENT -> "their consent to " + (channel == Channel.EMAIL ? "e-mail" : channel.key());
    };
  }

  private static String unlocks(Step step) {
    return Arrays.stream(Sign.values())
        .filter(step.unlockedBy()::contains)
        .map(TouchWriter::words)
        .collect(Collectors.joining(" or "));
  }

  private static String words(Sign sign) {
    return switch (sign) {
      case REPLIED -> "they replied";
      case ASKED -> "they asked for it";
      case CONNECTED -> "they accepted the invitation";
      case GIVEN -> "something useful reached them";
      case REASON_WRITTEN -> "a reason why they would expect it is written down";
      case OPTED_OUT -> "they opted out";
      case CUSTOMER -> "they became a customer";
      case NOT_INTERESTED -> "they said that it isn't of interest";
      case NOT_NOW -> "they said not now";
      case SILENT -> "they gave no sign";
    };
  }

  /** The best address that isn't stopped; a letter's is the whole postal address. */
  private static String contact(Values values, Permission permission, Channel channel) {
    String handle = permission.contact(values, channel).orElse("");
    if (channel != Channel.LETTER || handle.isEmpty()) {
      return handle;
    }
    String town =
        Stream.of(Field.POSTCODE, Field.CITY)
            .map(values::first)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return Stream.of(handle, town, values.first(Field.REGION), values.first(Field.COUNTRY))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
