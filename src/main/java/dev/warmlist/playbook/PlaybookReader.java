package dev.warmlist.playbook;

import dev.warmlist.Place;
import dev.warmlist.UserError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads a whole playbook, over a base that speaks where it is silent. */
final class PlaybookReader {
  private final Playbook base;
  private final Mapping root;
  private final Map<String, Place> places;

  PlaybookReader(Node root, Playbook base) {
    this.base = base;
    this.root = Mapping.of(root, Layout.PLAYBOOK);
    this.places = base.places().byPath();
    if (!this.root.keys().isEmpty()) {
      places.put("", root.place());
    }
  }

  Playbook read() {
    List<Member> team = root.has("team") ? TeamReader.team(root) : base.team();
    boolean assumed = !root.has("team") && base.teamAssumed();
    Map<String, Give> gives = gives();
    Map<String, Template> templates = templates();
    Vocabulary words = Vocabulary.of(root);
    List<Sequence> sequences = sequences(words, gives, templates, assumed ? List.of() : team);
    return new Playbook(
            root.text("name", base.name()),
            "",
            team,
            assumed,
            root.has("minutes")
                ? TeamReader.minutes(root.node("minutes"), base.minutes())
                : base.minutes(),
            root.has("goals") ? TeamReader.goals(root.node("goals"), base.goals()) : base.goals(),
            usedGives(gives, sequences),
            root.has("calendar")
                ? CalendarReader.read(root.node("calendar"), base.calendar())
                : base.calendar(),
            root.has("tags") ? tags() : base.tags(),
            sequences,
            usedTemplates(templates, sequences),
            root.has("settings")
                ? Settings.read(Mapping.of(root.node("settings"), Layout.SETTINGS), base.settings())
                : base.settings(),
            root.has("fit") ? fit() : base.fit(),
            root.has("consent")
                ? ConsentReader.read(root.node("consent"), base.consent())
                : base.consent(),
            competitors(),
            new Places(places))
        .digested();
  }

  private Map<String, Give> gives() {
    var gives = new LinkedHashMap<String, Give>();
    for (Node node : root.has("gives") ? root.items("gives") : List.<Node>of()) {
      Mapping from = Mapping.of(node, Layout.GIVE);
      var give = new Give(from.slug("name"), from.text("what"), from.query("for"));
      TemplateReader.check(from, "what", give.what());
      requireNew(gives.keySet(), from, "give", give.name());
      if (give.name().equals(Step.ANY)) {
        throw from.wrong("name", "\"any\" stands for all gives", "Call it something else.");
      }
      gives.put(give.name(), give);
      note("gives/" + give.name(), from);
    }
    base.gives().forEach(give -> gives.putIfAbsent(give.name(), give));
    return gives;
  }

  private Map<String, Template> templates() {
    var templates = new LinkedHashMap<>(base.templates());
    if (root.has("templates")) {
      templates.putAll(TemplateReader.read(root.node("templates")));
      Mapping all = Mapping.open(root.node("templates"), "the templates");
      all.keys()
          .forEach(name -> note("templates/" + name, Mapping.of(all.node(name), Layout.TEMPLATE)));
      all.keys().forEach(name -> places.put("templates/" + name, all.place(name)));
    }
    return templates;
  }

  private List<TagRule> tags() {
    forget("tags/");
    var tags = new ArrayList<TagRule>();
    var rules = new HashSet<String>();
    for (Node node : root.items("tags")) {
      Mapping from = Mapping.of(node, Layout.TAG);
      from.text("when");
      boolean account =
          from.has("to") && from.choice("to", Map.of("person", false, "account", true));
      var rule =
          new TagRule(from.slug("tag"), from.query("when"), from.text("because", ""), account);
      if (!rules.add(rule.tag() + " for " + rule.when().text())) {
        throw from.wrong("tag", "\"" + rule.tag() + "\" by this rule again", "Keep one of them.");
      }
      tags.add(rule);
      places.putIfAbsent("tags/" + rule.tag(), from.place("tag"));
    }
    return tags;
  }

  private List<Fit> fit() {
    var fit = new ArrayList<Fit>();
    for (Node node : root.items("fit")) {
      Mapping from = Mapping.of(node, Layout.FIT);
      from.text("when");
      fit.add(new Fit(from.query("when"), from.signed("weight")));
    }
    return fit;
  }

  private List<String> competitors() {
    if (!root.has("competitors")) {
      return base.competitors();
    }
    var competitors = new ArrayList<String>();
    for (Node node : root.items("competitors")) {
      if (!(node instanceof Node.Text text) || text.isBlank()) {
        throw UserError.badPlaybook(
            node.place(), "a competitor is a domain or a name", "Write - rival.example");
      }
      competitors.add(text.text().strip());
    }
    return competitors;
  }

  private List<Sequence> sequences(
      Vocabulary words,
      Map<String, Give> gives,
      Map<String, Template> templates,
      List<Member> team) {
    if (!root.has("sequences")) {
      return base.sequences();
    }
    forget("sequences/");
    var reader = new SequenceReader(words, gives, templates, roles(team));
    var sequences = new LinkedHashMap<String, Sequence>();
    for (Node node : root.items("sequences")) {
      Sequence sequence = reader.read(node);
      Mapping from = Mapping.of(node, Layout.SEQUENCE);
      requireNew(sequences.keySet(), from, "sequence", sequence.name());
      sequences.put(sequence.name(), sequence);
      note("sequences/" + sequence.name(), from);
      for (Node step : from.items("steps")) {
        Mapping one = Mapping.of(step, Layout.STEP);
        note("sequences/" + sequence.name() + "/" + one.text("step"), one);
      }
    }
    if (sequences.isEmpty()) {
      throw root.wrong("sequences", "there are no sequences", "Add one, or take sequences: away.");
    }
    SequenceReader.requireKnown(root, sequences);
    return List.copyOf(sequences.values());
  }

  private static void requireNew(Set<String> names, Mapping from, String noun, String name) {
    if (names.contains(name)) {
      throw from.wrong("name", "a second " + noun + " \"" + name + "\"", "Keep one, or rename it.");
    }
  }

  /** Remembers where a part and its keys stand. */
  private void note(String path, Mapping part) {
    places.put(path, part.place());
    part.keys().forEach(key -> places.put(path + "/" + key, part.place(key)));
  }

  private void forget(String section) {
    places.keySet().removeIf(path -> path.startsWith(section));
  }

  private static Map<String, String> roles(List<Member> team) {
    var roles = new TreeMap<String, String>();
    team.forEach(member -> roles.put(member.role(), member.role()));
    if (!roles.isEmpty()) {
      roles.put(Playbook.ANYONE, Playbook.ANYONE);
    }
    return roles;
  }

  /**
   * The file's own gives, and those of the base that a step names, or that any step may bring where
   * the file has none of its own.
   */
  private List<Give> usedGives(Map<String, Give> gives, List<Sequence> sequences) {
    Set<Give> inherited = new HashSet<>(base.gives());
    Set<String> named = new HashSet<>();
    steps(sequences).forEach(step -> named.add(step.give()));
    boolean any = named.contains(Step.ANY) && !root.has("gives");
    return gives.values().stream()
        .filter(give -> !inherited.contains(give) || any || named.contains(give.name()))
        .toList();
  }

  private Map<String, Template> usedTemplates(
      Map<String, Template> templates, List<Sequence> sequences) {
    Set<Template> inherited = new HashSet<>(base.templates().values());
    Set<String> named = new HashSet<>();
    steps(sequences).forEach(step -> named.add(step.template()));
    var used = new LinkedHashMap<String, Template>();
    templates.forEach(
        (name, template) -> {
          if (!inherited.contains(template) || named.contains(name)) {
            used.put(name, template);
          }
        });
    return used;
  }

  private static Stream<Step> steps(List<Sequence> sequences) {
    return sequences.stream().flatMap(sequence -> sequence.steps().stream());
  }
}
