package dev.warmlist.playbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code sequences} and their steps. */
final class SequenceReader {
  private static final Map<String, Need> NEEDS = Vocabulary.words(Need.values(), Need::key);
  private static final Map<String, Sign> SIGNS = Vocabulary.words(Sign.values(), Sign::key);
  private static final Pattern EMAILS = Pattern.compile("(\\d{1,3})\\s+in\\s+(\\d{1,3})\\s+days");
  private static final String READ_THE_BRIEF = "A conversation, prepared: read the brief first";
  private static final String GIVE = "{{give}}";

  private final Vocabulary words;
  private final Map<String, Give> gives;
  private final Map<String, Template> templates;
  private final Map<String, String> roles;

  /**
   * A reader.
   *
   * @param gives the gives that a step may name
   * @param roles the roles that a step may name, each by itself; empty when any role will do
   */
  SequenceReader(
      Vocabulary words,
      Map<String, Give> gives,
      Map<String, Template> templates,
      Map<String, String> roles) {
    this.words = words;
    this.gives = gives;
    this.templates = templates;
    this.roles = roles;
  }

  Sequence read(Node node) {
    Mapping from = Mapping.of(node, Layout.SEQUENCE);
    String name = from.slug("name");
    return new Sequence(
        name,
        from.query("for"),
        from.text("because", ""),
        from.has("pace") ? pace(from.node("pace")) : Pace.CALM,
        steps(from, name),
        stopsOn(from),
        from.has("rest") ? Optional.of(rest(from.node("rest"))) : Optional.empty(),
        from.has("next") ? from.slug("next") : "");
  }

  private List<Step> steps(Mapping sequence, String name) {
    var steps = new ArrayList<Step>();
    var names = new HashSet<String>();
    for (Node node : sequence.items("steps")) {
      Mapping from = Mapping.of(node, Layout.STEP);
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
    if (steps.size() > Long.SIZE) {
      throw sequence.wrong("steps", name + " has more than 64 steps", "Make two sequences of it.");
    }
    return steps;
  }

  private Step step(Mapping from) {
    Purpose purpose = from.choice("purpose", words.purposes());
    String give = give(from);
    return new Step(
        from.slug("step"),
        purpose,
        from.text("purpose"),
        from.choice("channel", words.channels()),
        from.text("channel"),
        by(from),
        what(from, purpose, give),
        ordered(from.choices("needs", NEEDS), Need.class),
        ordered(from.choices("unlocked-by", SIGNS), Sign.class),
        from.has("unless") ? Optional.of(from.query("unless")) : Optional.empty(),
        from.has("after") ? Optional.of(from.delay("after", Pace.SEASON)) : Optional.empty(),
        give,
        from.has("template") ? from.choice("template", templates).name() : "",
        from.flag("optional"));
  }

  private String give(Mapping from) {
    if (!from.has("give") || from.text("give").equals(Step.ANY)) {
      return from.text("give", "");
    }
    return from.choice("give", gives).name();
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
    if (give.equals(Step.ANY)) {
      return GIVE;
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

  private static Rest rest(Node node) {
    Mapping from = Mapping.of(node, Layout.REST);
    Set<Sign> on = from.choices("on", SIGNS);
    if (on.isEmpty()) {
      throw from.wrong("on", "nothing begins this rest", "Write on: not-now, for instance.");
    }
    return new Rest(on, from.delay("for", Pace.SEASON), from.has("then") ? from.slug("then") : "");
  }

  /** Refuses names of sequences to go on with that there aren't. */
  static void requireKnown(Mapping playbook, Map<String, Sequence> sequences) {
    for (Node node : playbook.items("sequences")) {
      Mapping from = Mapping.of(node, Layout.SEQUENCE);
      if (from.has("next")) {
        from.choice("next", sequences);
      }
      if (from.has("rest")) {
        Mapping rest = Mapping.of(from.node("rest"), Layout.REST);
        if (rest.has("then")) {
          rest.choice("then", sequences);
        }
      }
    }
  }

  private static Pace pace(Node node) {
    Mapping from = Mapping.of(node, Layout.PACE);
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
        from.whole("first-gap", Pace.CALM.firstGap()),
        from.number("grow", Pace.CALM.grow()),
        emails,
        days);
  }

  private static <E extends Enum<E>> Set<E> ordered(Set<E> chosen, Class<E> type) {
    var set = EnumSet.noneOf(type);
    set.addAll(chosen);
    return Collections.unmodifiableSet(set);
  }
}
