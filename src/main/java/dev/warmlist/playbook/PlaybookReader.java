package dev.warmlist.playbook;

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
  private final String file;
  private final Playbook base;
  private final Mapping root;

  PlaybookReader(String file, String text, Playbook base) {
    this.file = file;
    this.base = base;
    this.root =
        Mapping.of(
            file,
            YamlFile.read(file, text),
            "a playbook",
            List.of(
                "name",
                "team",
                "minutes",
                "goals",
                "gives",
                "calendar",
                "tags",
                "sequences",
                "templates",
                "settings"));
  }

  Playbook read() {
    var people = new TeamReader(file);
    List<Member> team = root.has("team") ? people.team(root) : base.team();
    boolean assumed = !root.has("team") && base.teamAssumed();
    Map<String, Give> gives = gives();
    Map<String, Template> templates = templates();
    List<Sequence> sequences = sequences(gives, templates, assumed ? List.of() : team);
    return new Playbook(
            root.text("name", base.name()),
            "",
            team,
            assumed,
            root.has("minutes")
                ? people.minutes(root.node("minutes"), base.minutes())
                : base.minutes(),
            root.has("goals") ? people.goals(root.node("goals"), base.goals()) : base.goals(),
            usedGives(gives, sequences),
            root.has("calendar")
                ? new CalendarReader(file).read(root.node("calendar"), base.calendar())
                : base.calendar(),
            root.has("tags") ? tags() : base.tags(),
            sequences,
            usedTemplates(templates, sequences),
            settings())
        .digested();
  }

  private Map<String, Give> gives() {
    var gives = new LinkedHashMap<String, Give>();
    base.gives().forEach(give -> gives.put(give.name(), give));
    var names = new HashSet<String>();
    for (Node node : root.has("gives") ? root.items("gives") : List.<Node>of()) {
      Mapping from = Mapping.of(file, node, "a give", List.of("name", "what", "for"));
      var give = new Give(from.slug("name"), from.text("what"), from.query("for"));
      TemplateReader.check(from, "what", give.what());
      requireNew(names, from, "name", give.name(), "give");
      gives.put(give.name(), give);
    }
    return gives;
  }

  private Map<String, Template> templates() {
    var templates = new LinkedHashMap<>(base.templates());
    if (root.has("templates")) {
      templates.putAll(new TemplateReader(file).read(root.node("templates")));
    }
    return templates;
  }

  private List<TagRule> tags() {
    var tags = new ArrayList<TagRule>();
    var rules = new HashSet<String>();
    for (Node node : root.items("tags")) {
      Mapping from = Mapping.of(file, node, "a tag", List.of("tag", "when", "because"));
      from.text("when");
      var rule = new TagRule(from.slug("tag"), from.query("when"), from.text("because", ""));
      requireNew(rules, from, "tag", rule.tag() + " for " + rule.when().text(), "tag");
      tags.add(rule);
    }
    return tags;
  }

  private List<Sequence> sequences(
      Map<String, Give> gives, Map<String, Template> templates, List<Member> team) {
    if (!root.has("sequences")) {
      return base.sequences();
    }
    var reader = new SequenceReader(file, gives, templates, roles(team));
    var sequences = new ArrayList<Sequence>();
    var names = new HashSet<String>();
    for (Node node : root.items("sequences")) {
      Sequence sequence = reader.read(node);
      Mapping from = Mapping.open(file, node, "a sequence");
      requireNew(names, from, "name", sequence.name(), "sequence");
      sequences.add(sequence);
    }
    if (sequences.isEmpty()) {
      throw root.wrong("sequences", "there are no sequences", "Add one, or take sequences: away.");
    }
    return sequences;
  }

  private static Map<String, String> roles(List<Member> team) {
    var roles = new TreeMap<String, String>();
    team.forEach(member -> roles.put(member.role(), member.role()));
    if (!roles.isEmpty()) {
      roles.put(Playbook.ANYONE, Playbook.ANYONE);
    }
    return roles;
  }

  private Settings settings() {
    if (!root.has("settings")) {
      return base.settings();
    }
    List<String> keys =
        List.of(
            "rest-after-years",
            "call-back-days",
            "account-gap-days",
            "weeks",
            "talk-hours-share",
            "social-per-week");
    return Settings.read(
        Mapping.of(file, root.node("settings"), "the settings", keys), base.settings());
  }

  /** The file's own gives, and those of the base that a step names. */
  private List<Give> usedGives(Map<String, Give> gives, List<Sequence> sequences) {
    Set<Give> inherited = new HashSet<>(base.gives());
    Set<String> named = new HashSet<>();
    steps(sequences).forEach(step -> named.add(step.give()));
    return gives.values().stream()
        .filter(give -> !inherited.contains(give) || named.contains(give.name()))
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

  private static void requireNew(
      Set<String> names, Mapping from, String key, String name, String noun) {
    if (!names.add(name)) {
      throw from.wrong(key, "a second " + noun + " \"" + name + "\"", "Keep one, or rename it.");
    }
  }
}
