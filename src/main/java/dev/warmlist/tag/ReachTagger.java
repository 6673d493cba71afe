package dev.warmlist.tag;

import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Values;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tags of the channels on which somebody can and may be met. */
final class ReachTagger {
  private ReachTagger() {}

  static void tag(Traits traits, Given given) {
    Set<Channel> open = traits.open();
    for (Channel channel : open) {
      channel(channel, given);
    }
    if (open.isEmpty()) {
      given.add(BuiltInTag.UNREACHABLE, unreachable(traits.values()));
    } else if (open.size() == 1) {
      given.add(BuiltInTag.ONE_CHANNEL, names(open) + " alone");
    } else {
      given.add(BuiltInTag.SEVERAL_CHANNELS, open.size() + ": " + names(open));
    }
    boolean elsewhere = open.contains(Channel.SOCIAL) || open.contains(Channel.EMAIL);
    if (open.contains(Channel.CALL) && !elsewhere) {
      given.add(BuiltInTag.PHONE_ONLY, "no e-mail and no profile is known or allowed");
    }
  }

  private static void channel(Channel channel, Given given) {
    switch (channel) {
      case SOCIAL -> given.add(BuiltInTag.REACH_SOCIAL, "a profile");
      case EMAIL -> given.add(BuiltInTag.REACH_EMAIL, "an e-mail address");
      case LETTER -> given.add(BuiltInTag.REACH_LETTER, "a postal address");
      case CALL -> given.add(BuiltInTag.REACH_CALL, "a phone number");
      case MESSAGE -> given.add(BuiltInTag.REACH_MESSAGE, "a mobile number");
      case RESEARCH, EVENT -> {} // nothing has to be known for these
    }
  }

  private static String names(Set<Channel> open) {
    return open.stream().map(Channel::key).collect(Collectors.joining(", "));
  }

  private static String unreachable(Values values) {
    boolean known =
        Stream.of(Channel.values())
            .flatMap(channel -> channel.handles().stream())
            .anyMatch(values::has);
    return known ? "what is known doesn't work or isn't allowed" : "no address or number is known";
  }
}
