package dev.warmlist.cli;

import dev.warmlist.Bundled;
import dev.warmlist.playbook.PlaybookHelp;
import dev.warmlist.query.SearchFields;
import dev.warmlist.tag.BuiltInTag;
import java.util.ArrayList;
import java.util.List;

/** The topics of the help. A new one is a line in {@link #all}. */
final class Topics {
  private static final int WIDTH = 96;
  private static final int TAG = 21;

  private Topics() {}

  /** All topics, in the order in which the help lists them. */
  static List<Topic> all() {
    return List.of(
        new Topic("query", "how --where, --first and playbooks say who is meant", Topics::query),
        new Topic("tags", "the tags that need no rule, and what each means", Topics::tags),
        new Topic("playbook", "every key of a playbook, and what it says", Topics::playbook));
  }

  private static List<String> query() {
    var lines = new ArrayList<String>();
    for (String line : resource("query.txt")) {
      lines.addAll(
          line.contains("{whole}")
              ? wrapped(line.replace("{whole}", String.join(", ", SearchFields.whole())))
              : List.of(line));
    }
    lines.add("");
    lines.addAll(wrapped("Fields: " + String.join(", ", SearchFields.ALL) + "."));
    return lines;
  }

  private static List<String> tags() {
    var lines = new ArrayList<String>();
    lines.addAll(
        wrapped(
            "These tags need no rule. A playbook adds its own by queries (see 'warmlist help"
                + " query'); both are asked for as tag:NAME, and 'warmlist tag LIST --explain' says"
                + " of each why it was given."));
    for (BuiltInTag.Group group : BuiltInTag.Group.values()) {
      lines.add("");
      lines.add(group.title() + ":");
      for (BuiltInTag tag : BuiltInTag.values()) {
        if (tag.group() == group) {
          lines.add("  " + tag.shown() + " ".repeat(TAG - tag.shown().length()) + tag.meaning());
        }
      }
    }
    return lines;
  }

  private static List<String> playbook() {
    var lines = new ArrayList<String>();
    lines.addAll(
        wrapped(
            "A playbook is one YAML file. 'warmlist init' writes the built-in one, to be changed,"
                + " and beside it a JSON Schema by which editors complete and check it. What yours"
                + " leaves out is taken from the built-in one. These are the keys; a star stands"
                + " behind those that a part has to have."));
    lines.add("");
    lines.addAll(PlaybookHelp.lines());
    return lines;
  }

  private static List<String> wrapped(String text) {
    var lines = new ArrayList<String>();
    String rest = text;
    while (rest.length() > WIDTH) {
      int end = rest.lastIndexOf(' ', WIDTH);
      lines.add(rest.substring(0, end));
      rest = rest.substring(end + 1);
    }
    lines.add(rest);
    return lines;
  }

  private static List<String> resource(String name) {
    return new Bundled(Topics.class, name).text().lines().toList();
  }
}
