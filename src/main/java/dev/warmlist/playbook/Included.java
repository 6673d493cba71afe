package dev.warmlist.playbook;

import dev.warmlist.Place;
import dev.warmlist.UserError;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A playbook's file and those that it includes, as one tree. Lists are strung together, this file's
 * own items first; what is no list may stand in one file only. Names of files are taken from where
 * the file that includes them stands.
 */
final class Included {
  private static final int MOST_FILES = 100;
  private static final String INCLUDE = "include";

  private final Set<Path> seen = new HashSet<>();

  private Included() {}

  /**
   * Reads a text and what it includes.
   *
   * @param name the file's name, as errors call it
   */
  static Node read(String name, String text) {
    var files = new Included();
    files.seen.add(Path.of(name).toAbsolutePath().normalize());
    return files.tree(name, text);
  }

  private Node tree(String name, String text) {
    Node root = YamlFile.read(name, text);
    if (!(root instanceof Node.Entries own) || !own.entries().containsKey(INCLUDE)) {
      return root;
    }
    var all = new LinkedHashMap<>(own.entries());
    Node.Entry include = all.remove(INCLUDE);
    int size = own.size();
    for (Node file : files(include.value())) {
      Node.Entries further = further(name, file);
      size += further.size();
      add(all, further);
    }
    return new Node.Entries(all, own.place(), size);
  }

  private static List<Node> files(Node include) {
    return include instanceof Node.Items items ? items.nodes() : List.of(include);
  }

  private Node.Entries further(String from, Node named) {
    if (!(named instanceof Node.Text text) || text.isBlank()) {
      throw UserError.badPlaybook(
          named.place(), "\"include\" wants names of files", "Write include: [tags.yaml].");
    }
    Path file = sibling(from, text);
    if (!seen.add(file.toAbsolutePath().normalize()) || seen.size() > MOST_FILES) {
      throw UserError.badPlaybook(
          named.place(),
          seen.size() > MOST_FILES
              ? "more than " + MOST_FILES + " files"
              : "\"" + text.text() + "\" is part of this playbook already",
          "Include each file once.");
    }
    Node tree = tree(file.toString(), Playbooks.text(file, named.place()));
    if (tree instanceof Node.Entries entries) {
      return entries;
    }
    throw UserError.badPlaybook(
        tree.place(), "a playbook is written as keys and values", "Write key: value, one a line.");
  }

  private static Path sibling(String from, Node.Text named) {
    try {
      return Path.of(from).resolveSibling(named.text().strip());
    } catch (InvalidPathException e) {
      throw UserError.badPlaybook(
          named.place(),
          "\"" + named.text() + "\" is no name of a file",
          "Write include: tags.yaml");
    }
  }

  /** Adds what another file says; the name of the first one stays. */
  private static void add(Map<String, Node.Entry> all, Node.Entries further) {
    further
        .entries()
        .forEach(
            (key, entry) ->
                all.merge(
                    key, entry, (old, more) -> key.equals("name") ? old : both(key, old, more)));
  }

  private static Node.Entry both(String key, Node.Entry old, Node.Entry more) {
    if (old.value() instanceof Node.Items a && more.value() instanceof Node.Items b) {
      var nodes = new ArrayList<>(a.nodes());
      nodes.addAll(b.nodes());
      return new Node.Entry(old.place(), new Node.Items(nodes, a.place(), a.size() + b.size()));
    }
    if (old.value() instanceof Node.Entries a && more.value() instanceof Node.Entries b) {
      var entries = new LinkedHashMap<>(a.entries());
      b.entries()
          .forEach(
              (name, entry) ->
                  entries.merge(name, entry, (one, two) -> refuse(name, one.place(), two)));
      return new Node.Entry(old.place(), new Node.Entries(entries, a.place(), a.size() + b.size()));
    }
    return refuse(key, old.place(), more);
  }

  private static Node.Entry refuse(String key, Place before, Node.Entry again) {
    throw UserError.badPlaybook(
        again.place(), "\"" + key + "\" stands in " + before + " already", "Keep one of them.");
  }
}
