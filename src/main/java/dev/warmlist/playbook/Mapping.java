package dev.warmlist.playbook;

import dev.warmlist.Place;
import dev.warmlist.UserError;
import dev.warmlist.query.Queries;
import dev.warmlist.query.Query;
import dev.warmlist.query.QueryException;
import dev.warmlist.query.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keys and values of a playbook, read with the words that its errors need. */
final class Mapping {
  private static final Map<String, String> NOUNS =
      Map.of(
          "by",
          "role",
          "days",
          "day",
          "needs",
          "need",
          "stops-on",
          "sign",
          "unlocked-by",
          "sign",
          "on",
          "sign",
          "next",
          "sequence",
          "then",
          "sequence");

  private final Keys known;
  private final Node.Entries node;

  private Mapping(Keys known, Node.Entries node) {
    this.known = known;
    this.node = node;
  }

  /** A mapping with these keys and no others. */
  static Mapping of(Node node, Keys known) {
    Mapping mapping = open(node, known);
    List<String> names = List.copyOf(known.all().keySet());
    mapping.keys().forEach(key -> mapping.requireKnown(key, names));
    return mapping;
  }

  /**
   * A mapping whose keys are names that its author chose.
   *
   * @param what what it is, with its article: {@code the templates}
   */
  static Mapping open(Node node, String what) {
    return open(node, Keys.of(what));
  }

  private static Mapping open(Node node, Keys known) {
    if (!(node instanceof Node.Entries entries)) {
      throw UserError.badPlaybook(
          node.place(),
          known.what() + " is written as keys and values",
          "Write key: value, one a line, or {key: value, key: value}.");
    }
    return new Mapping(known, entries);
  }

  private void requireKnown(String key, List<String> keys) {
    if (keys.contains(key)) {
      return;
    }
    String hint = suggestion(key, keys);
    boolean torn = hint.isEmpty() && entry(key).value().isBlank();
    String remedy =
        (torn ? "If it belongs to the value before it, quote that value." : hint)
            + " Keys are "
            + String.join(", ", keys)
            + ".";
    throw wrong(key, "unknown key \"" + key + "\" in " + known.what(), remedy);
  }

  Set<String> keys() {
    return node.entries().keySet();
  }

  boolean has(String key) {
    return node.entries().containsKey(key);
  }

  Place place() {
    return node.place();
  }

  /** Where a key stands. */
  Place place(String key) {
    return entry(key).place();
  }

  /** The value of a key that is there. */
  Node node(String key) {
    return entry(key).value();
  }

  private Node.Entry entry(String key) {
    Node.Entry entry = node.entries().get(key);
    if (entry == null) {
      throw UserError.badPlaybook(
          place(), known.what() + " needs \"" + key + "\"", "Add " + key + ": to it.");
    }
    return entry;
  }

  /** The text of a key that has to be there. */
  String text(String key) {
    if (!(node(key) instanceof Node.Text text)) {
      throw wrong(key, "\"" + key + "\" wants a text", "Text that looks like more goes in quotes.");
    }
    if (text.isBlank()) {
      throw wrong(key, "\"" + key + "\" has no value", "Write one, or take the key away.");
    }
    return text.text().strip();
  }

  /** The text of a key, or another one when the key isn't there. */
  String text(String key, String otherwise) {
    return has(key) ? text(key) : otherwise;
  }

  /** A name made of small letters, digits and hyphens. */
  String slug(String key) {
    String slug = text(key);
    requireSlug(key, slug);
    return slug;
  }

  void requireSlug(String key, String slug) {
    if (!slug.matches(Form.SLUG)) {
      throw wrong(
          key, "\"" + slug + "\" is no name", "A name is small letters, digits and hyphens.");
    }
  }

  /** A whole number in the range of its key, or another one when the key isn't there. */
  int whole(String key, int otherwise) {
    return (int) number(key, otherwise);
  }

  /** A number in the range of its key, or another one when the key isn't there. */
  double number(String key, double otherwise) {
    if (!has(key) || !(known.form(key) instanceof Form.Amount range)) {
      return otherwise;
    }
    String form = range.whole() ? "\\d{1,9}" : "\\d{1,9}(\\.\\d{1,9})?";
    return amount(key, text(key), form, range.least(), range.most());
  }

  /** A number in the range of its key, which has to be there and may be negative. */
  double signed(String key) {
    Form.Amount range = (Form.Amount) known.form(key);
    return amount(key, text(key), "-?\\d{1,9}(\\.\\d{1,9})?", range.least(), range.most());
  }

  /** How long, or another time when the key isn't there. */
  Delay delay(String key, Delay otherwise) {
    if (!has(key)) {
      return otherwise;
    }
    return Delay.parse(text(key))
        .orElseThrow(
            () ->
                wrong(
                    key,
                    "\"" + text(key) + "\" is no stretch of time, or longer than two years",
                    "Write 10 business days, 3 days, 2 weeks or season (thirteen weeks)."));
  }

  /** A number of a given form between two others, both included. */
  double amount(String key, String text, String form, double least, double most) {
    double amount = text.matches(form) ? Double.parseDouble(text) : Double.NaN;
    if (!(amount >= least && amount <= most)) {
      throw wrong(
          key,
          "\"" + text + "\" is no value for " + key,
          "It is a "
              + (form.contains("\\.") ? "" : "whole ")
              + "number from "
              + plain(least)
              + " to "
              + plain(most)
              + ".");
    }
    return amount;
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }

  boolean flag(String key) {
    return has(key) && choice(key, Map.of("true", true, "false", false));
  }

  /** A query; everything matches when the key isn't there. */
  Query query(String key) {
    String text = has(key) ? text(key) : "";
    try {
      return Queries.parse(text);
    } catch (QueryException e) {
      throw wrong(key, e.message(), e.remedy());
    }
  }

  /** One of several words. */
  <T> T choice(String key, Map<String, T> choices) {
    return choice(key, text(key), choices);
  }

  /** Several of several words: one, or a list of them. Empty when the key isn't there. */
  <T> Set<T> choices(String key, Map<String, T> choices) {
    var chosen = new LinkedHashSet<T>();
    if (has(key) && node(key) instanceof Node.Items items) {
      for (Node item : items.nodes()) {
        if (!(item instanceof Node.Text text)) {
          throw wrong(key, "\"" + key + "\" wants words", "Write [one, another].");
        }
        chosen.add(choice(key, text.text().strip(), choices));
      }
    } else if (has(key)) {
      chosen.add(choice(key, choices));
    }
    return chosen;
  }

  <T> T choice(String key, String word, Map<String, T> choices) {
    T chosen = choices.get(word);
    if (chosen == null) {
      throw wrong(
          key,
          "unknown " + NOUNS.getOrDefault(key, key) + " \"" + word + "\"",
          choices.isEmpty()
              ? "The playbook has none."
              : suggestion(word, choices.keySet())
                  + " It is one of "
                  + String.join(", ", choices.keySet().stream().sorted().toList())
                  + ".");
    }
    return chosen;
  }

  /** Texts behind a key: one, or a list of them. Empty when the key isn't there. */
  List<String> texts(String key) {
    var texts = new ArrayList<String>();
    if (has(key) && node(key) instanceof Node.Items items) {
      for (Node item : items.nodes()) {
        if (!(item instanceof Node.Text text) || text.isBlank()) {
          throw wrong(key, "\"" + key + "\" wants words", "Write [one, another].");
        }
        texts.add(text.text().strip());
      }
    } else if (has(key)) {
      texts.add(text(key));
    }
    return texts;
  }

  /** The nodes of a list that has to be there. */
  List<Node> items(String key) {
    if (!(node(key) instanceof Node.Items items)) {
      throw wrong(key, "\"" + key + "\" wants a list", "Begin each item with a dash and a blank.");
    }
    return new ArrayList<>(items.nodes());
  }

  UserError wrong(String key, String problem, String remedy) {
    return UserError.badPlaybook(place(key), problem, remedy.strip());
  }

  private static String suggestion(String word, Collection<String> known) {
    return Spelling.nearest(word, known).map(near -> "Did you mean \"" + near + "\"?").orElse("");
  }
}
