package dev.warmlist.consent;

import dev.warmlist.Bundled;
import dev.warmlist.prospect.Channel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The dated table of rules by place and channel that the program brings along. */
final class RuleTable {
  private static final String FILE = "contact-rules.txt";
  private static final String DATED = "# dated:";
  private static final String OTHERS = "*";

  /** How the source of a rule begins that says that there is none. */
  static final String NO_RULE = "no rule";

  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final Pattern BLANK = Pattern.compile("\\s+");

  private final Map<String, List<Rule>> rules = new LinkedHashMap<>();
  private final Map<String, CallHours> hours = new LinkedHashMap<>();
  private final Map<String, List<String>> groups = new LinkedHashMap<>();
  private final Map<String, Proof> proofs = new LinkedHashMap<>();
  private String date = "";

  /** What a rule does. */
  enum Kind {
    OPEN,
    EVIDENCE,
    WRITTEN
  }

  /**
   * One rule.
   *
   * @param kind whether it asks for evidence
   * @param proofs the evidence, any of which is enough
   * @param asks what it asks of those who use the channel; may be empty
   * @param source where it stands
   */
  record Rule(Kind kind, List<Proof> proofs, String asks, String source) {}

  private RuleTable() {}

  /** Reads the table. */
  static RuleTable read() {
    var table = new RuleTable();
    lines("evidence.txt").forEach(table::addProof);
    lines(FILE).forEach(table::add);
    return table;
  }

  private static List<String> lines(String file) {
    return new Bundled(RuleTable.class, file).text().lines().toList();
  }

  private static List<String> cells(String line, int columns, String file) {
    List<String> cells = List.of(line.strip().split("\\s*\\|\\s*", -1));
    if (cells.size() != columns) {
      throw new IllegalStateException(file + ": " + line);
    }
    return cells;
  }

  private void addProof(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    List<String> cells = cells(line, 4, "evidence.txt");
    Evidence evidence = Evidence.valueOf(cells.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
    proofs.put(cells.get(0), new Proof(evidence, 0, cells.get(1), cells.get(2), cells.get(3)));
  }

  private void add(String line) {
    if (line.startsWith(DATED)) {
      date = line.substring(DATED.length()).strip();
    }
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    if (line.startsWith("group")) {
      List<String> cells = cells(line, 3, FILE);
      groups.put(cells.get(1), BLANK.splitAsStream(cells.get(2)).toList());
      return;
    }
    List<String> cells = cells(line, 6, FILE);
    Channel channel = Channel.of(cells.get(1)).orElseThrow();
    String key = key(cells.get(0), channel);
    if (cells.get(2).equals("hours")) {
      hours.merge(key, CallHours.parse(cells.get(3)), CallHours::with);
      return;
    }
    Kind kind = Kind.valueOf(cells.get(2).toUpperCase(Locale.ROOT));
    List<Proof> asked =
        cells.get(3).isEmpty()
            ? List.of()
            : COMMA.splitAsStream(cells.get(3)).map(this::asked).toList();
    rules
        .computeIfAbsent(key, k -> new ArrayList<>())
        .add(new Rule(kind, asked, cells.get(4), cells.get(5)));
  }

  /** {@code email-consent} or {@code purchase 24}. */
  private Proof asked(String text) {
    String[] words = BLANK.split(text, 2);
    Proof proof = proof(words[0]);
    int months = words.length < 2 ? 0 : Integer.parseInt(words[1]);
    return new Proof(
        proof.evidence(),
        months,
        proof.words().replace("{0}", String.valueOf(months)),
        proof.field(),
        proof.columns());
  }

  /** A kind of evidence by its word. */
  Proof proof(String key) {
    return Objects.requireNonNull(proofs.get(key), key);
  }

  private static String key(String place, Channel channel) {
    return place + " " + channel.key();
  }

  /** The day of the rules, as an ISO date. */
  String date() {
    return date;
  }

  /**
   * The rules that hold, each of which has to be met: those of the country, or of a group that it
   * is in, or of all others; and those of its state.
   */
  List<Rule> of(String country, String subdivision, Channel channel) {
    var found = new ArrayList<>(ofCountry(country, channel));
    if (!subdivision.isEmpty()) {
      found.addAll(rules.getOrDefault(key(country + "-" + subdivision, channel), List.of()));
    }
    return found;
  }

  private List<Rule> ofCountry(String country, Channel channel) {
    List<Rule> own = rules.getOrDefault(key(country, channel), List.of());
    if (!own.isEmpty()) {
      return own;
    }
    for (var group : groups.entrySet()) {
      List<Rule> common = rules.getOrDefault(key(group.getKey(), channel), List.of());
      if (group.getValue().contains(country) && !common.isEmpty()) {
        return common;
      }
    }
    return rules.getOrDefault(key(OTHERS, channel), List.of());
  }

  /** The hours of calls; in an unknown state those that all states of the country allow. */
  CallHours hours(String country, String subdivision) {
    String call = " " + Channel.CALL.key();
    CallHours common = hours.getOrDefault(country + call, CallHours.ANY);
    for (var state : hours.entrySet()) {
      boolean holds =
          subdivision.isEmpty()
              ? state.getKey().startsWith(country + "-")
              : state.getKey().equals(country + "-" + subdivision + call);
      common = holds ? common.with(state.getValue()) : common;
    }
    return common;
  }
}
