package dev.warmlist.playbook;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.warmlist.Place;
import dev.warmlist.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads a YAML file into nodes that know their lines. Values are taken as they are written, so that
 * {@code NO} stays Norway; keys may not repeat; a list or mapping that has an anchor may be
 * repeated by its alias. Depth and size, with all repeats written out, are limited.
 */
final class YamlFile {
  private static final int DEEPEST = 20;
  private static final int LARGEST = 100_000;

  private final String name;
  private final YAMLParser parser;
  private final Map<String, Node> anchors = new HashMap<>();

  private YamlFile(String name, YAMLParser parser) {
    this.name = name;
    this.parser = parser;
  }

  /** The root of a text; an empty mapping when nothing is written. */
  static Node read(String name, String text) {
    try (YAMLParser parser = new YAMLFactory().createParser(text)) {
      return new YamlFile(name, parser).root();
    } catch (JacksonException e) {
      var where = e.getLocation();
      throw UserError.badPlaybook(
          Place.of(name, where == null ? 0 : Math.max(0, where.getLineNr())),
          "not YAML: " + essence(e.getOriginalMessage()),
          "Text with a colon, comma, or a special sign in front goes in quotes.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Node root() throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      return new Node.Entries(Map.of(), Place.of(name, 1), 1);
    }
    Node root = node(first, 1);
    if (parser.nextToken() != null) {
      throw wrong(here(), "a second document begins", "A playbook is one document: no --- inside.");
    }
    return root;
  }

  private Node node(JsonToken token, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw wrong(here(), "nested deeper than " + DEEPEST + " levels", "");
    }
    if (token == JsonToken.START_OBJECT) {
      return anchored(parser.getObjectId(), entries(depth));
    }
    if (token == JsonToken.START_ARRAY) {
      return anchored(parser.getObjectId(), items(depth));
    }
    if (parser.isCurrentAlias()) {
      return repeated(parser.getText());
    }
    String text = parser.getText();
    boolean nothing = token == JsonToken.VALUE_NULL;
    return new Node.Text(nothing || text == null ? "" : text, here());
  }

  private Node anchored(@org.jspecify.annotations.Nullable String anchor, Node node) {
    if (node.size() > LARGEST) {
      throw wrong(node.place(), "more than " + LARGEST + " values", "");
    }
    if (anchor != null) {
      anchors.put(anchor, node);
    }
    return node;
  }

  private Node repeated(String anchor) {
    Node node = anchors.get(anchor);
    if (node == null) {
      throw wrong(
          here(),
          "no list or mapping above is called &" + anchor,
          "An alias (*" + anchor + ") repeats what an anchor (&" + anchor + ") marked before it.");
    }
    return node;
  }

  private Node items(int depth) throws IOException {
    Place place = here();
    int size = 1;
    var nodes = new ArrayList<Node>();
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      Node node = node(t, depth + 1);
      size = bounded(size + node.size());
      nodes.add(node);
    }
    return new Node.Items(nodes, place, size);
  }

  private Node entries(int depth) throws IOException {
    Place place = here();
    int size = 1;
    var entries = new LinkedHashMap<String, Node.Entry>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      Place keyPlace = here();
      Node value = node(parser.nextToken(), depth + 1);
      size = bounded(size + value.size());
      Node.Entry before = entries.putIfAbsent(key, new Node.Entry(keyPlace, value));
      if (before != null) {
        throw wrong(
            keyPlace,
            "\"" + key + "\" stands here twice, first on line " + before.place().line(),
            "Keep one of them.");
      }
    }
    return new Node.Entries(entries, place, size);
  }

  private int bounded(int size) {
    if (size > LARGEST) {
      throw wrong(here(), "more than " + LARGEST + " values, repeats written out", "");
    }
    return size;
  }

  private Place here() {
    return Place.of(name, parser.currentTokenLocation().getLineNr());
  }

  private static UserError wrong(Place place, String problem, String remedy) {
    return UserError.badPlaybook(place, problem, remedy);
  }

  /** The last sentence of SnakeYAML's message, without the excerpts of the file. */
  private static String essence(String message) {
    String best = message.strip();
    for (String line : message.split("\n", -1)) {
      boolean excerpt = line.startsWith(" ") || line.isBlank();
      if (!excerpt) {
        best = line.strip();
      }
    }
    return best;
  }
}
