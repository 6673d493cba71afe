package dev.warmlist.playbook;

import dev.warmlist.prospect.Channel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code sequences} and their steps. */
final class SequenceReader {
  static final Map<String, Purpose> PURPOSES = words(Purpose.values(), Purpose::key);
  private static final Map<String, Channel> CHANNELS = words(Channel.values(), Channel::key);
  private static final Map<String, Need> NEEDS = words(Need.values(), Need::key);
  private static final Map<String, Sign> SIGNS = words(Sign.values(), Sign::key);
  private static final Pattern EMAILS = Pattern.compile("(\\d{1,3})\\s+in\\s+(\\d{1,3})\\s+days");
  private static final String READ_THE_BRIEF = "A conversation, prepared: read the brief first";

  private final String file;
  private final Map<String, Give> gives;
  private final Map<String, Template> templates;
  private final Map<String, String> roles;

  /**
   * A reader.
   *
   * @param roles the roles that a step may name, each by itself; empty when any role will do
   */
  SequenceReader(
      String file,
      Map<String, Give> gives,
      Map<String, Template> templates,
      Map<String, String> roles) {
    this.file = file;
    this.gives = gives;
    this.templates = templates;
    this.roles = roles;
  }

  Sequence read(Node node) {
    Mapping from =
        Mapping.of(
            file,
            node,
            "a sequence",
            List.of("name", "for", "because", "pace", "steps", "stops-on"));
    String name = from.slug("name");
    return new Sequence(
        name,
        from.query("for"),
        from.text("because", ""),
        from.has("pace") ? pace(from.node("pace")) : Pace.CALM,
        steps(from, name),
        stopsOn(from));
  }

  private List<Step> steps(Mapping sequence, String name) {
    var steps = new ArrayList<Step>();
    var names = new HashSet<String>();
    for (Node node : sequence.items("steps")) {
      Mapping from =
          Mapping.of(
              file,
              node,
              "a step",
              List.of(
                  "step",
                  "purpose",
                  "channel",
                  "by",
                  "what",
                  "needs",
                  "unlocked-by",
                  "give",
                  "template",
                  "optional"));
      Step step = step(from);
      if (!names.add(step.name())) {
        throw from.wrong(
            "step",
            "a second step \"" + step.name() + "\" in " + name,
            "Each step of a sequence has a name of its own; touch ids are made of it.");
      }
      steps.add(step);
    }
    if (steps.isEmpty()) {
      throw sequence.wrong("steps", name + " has no steps", "A sequence needs one at least.");
    }
    return steps;
  }

  private Step step(Mapping from) {
    Purpose purpose = from.choice("purpose", PURPOSES);
    String give = from.has("give") ? from.choice("give", gives).name() : "";
    return new Step(
        from.slug("step"),
        purpose,
        from.choice("channel", CHANNELS),
        by(from),
        what(from, purpose, give),
        ordered(from.choices("needs", NEEDS), Need.class),
        ordered(from.choices("unlocked-by", SIGNS), Sign.class),
        give,
        from.has("template") ? from.choice("template", templates).name() : "",
        from.flag("optional"));
  }

  private String by(Mapping from) {
    boolean free = roles.isEmpty() || !from.has("by");
    return free ? from.text("by", Playbook.ANYONE) : from.choice("by", roles);
  }

  /** What a step says to do; a give speaks for itself, and so does a conversation. */
  private String what(Mapping from, Purpose purpose, String give) {
    if (from.has("what")) {
      String what = from.text("what");
      TemplateReader.check(from, "what", what);
      return what;
    }
    Give given = gives.get(give);
    if (given != null) {
      return given.what();
    }
    return purpose == Purpose.TALK ? READ_THE_BRIEF : from.text("what");
  }

  private static Set<Sign> stopsOn(Mapping from) {
    return from.has("stops-on")
        ? ordered(from.choices("stops-on", SIGNS), Sign.class)
        : ordered(Set.of(Sign.OPTED_OUT, Sign.CUSTOMER, Sign.NOT_INTERESTED), Sign.class);
  }

  private Pace pace(Node node) {
    Mapping from = Mapping.of(file, node, "a pace", List.of("first-gap", "grow", "emails"));
    int emails = Pace.CALM.emails();
    int days = Pace.CALM.emailDays();
    if (from.has("emails")) {
      Matcher m = EMAILS.matcher(from.text("emails"));
      if (!m.matches()) {
        throw from.wrong(
            "emails",
            "\"" + from.text("emails") + "\" doesn't say how many e-mails in how many days",
            "Write emails: 3 in 90 days.");
      }
      emails = Integer.parseInt(m.group(1));
      days = (int) from.amount("emails", m.group(2), "\\d+", 1, 366);
    }
    return new Pace(
        from.whole("first-gap", Pace.CALM.firstGap(), 1, 260),
        from.number("grow", Pace.CALM.grow(), 1, 10),
        emails,
        days);
  }

  private static <E extends Enum<E>> Set<E> ordered(Set<E> chosen, Class<E> type) {
    var set = EnumSet.noneOf(type);
    set.addAll(chosen);
    return Collections.unmodifiableSet(set);
  }

  private static <E> Map<String, E> words(E[] values, Function<E, String> key) {
    var words = new LinkedHashMap<String, E>();
    for (E value : values) {
      words.put(key.apply(value), value);
    }
    return Collections.unmodifiableMap(words);
  }
}
