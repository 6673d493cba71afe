package dev.warmlist.consent;

import dev.warmlist.prospect.Channel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The dated table of rules by country and channel that the program brings along. */
final class RuleTable {
  private static final String FILE = "contact-rules.txt";
  private static final String DATED = "# dated:";

  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private String date = "";

  /** What a rule does. */
  enum Verdict {
    CONSENT,
    CORPORATE,
    NEVER,
    HEED
  }

  /**
   * One rule.
   *
   * @param verdict whether the channel is closed
   * @param needs the evidence it needs, or what it asks
   * @param source where it stands
   */
  record Rule(Verdict verdict, String needs, String source) {}

  private RuleTable() {}

  /** Reads the table. */
  static RuleTable read() {
    var table = new RuleTable();
    try (InputStream in = RuleTable.class.getResourceAsStream(FILE)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      text.lines().forEach(table::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private void add(String line) {
    if (line.startsWith(DATED)) {
      date = line.substring(DATED.length()).trim();
    }
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    String[] parts = line.split("\\|", -1);
    if (parts.length != 5) {
      throw new IllegalStateException(FILE + ": " + line);
    }
    Channel channel = Channel.of(parts[1].trim()).orElseThrow();
    Verdict verdict = Verdict.valueOf(parts[2].trim().toUpperCase(Locale.ROOT));
    var rule = new Rule(verdict, parts[3].trim(), parts[4].trim());
    rules.put(parts[0].trim() + " " + channel.key(), rule);
  }

  /** The day of the rules, as an ISO date. */
  String date() {
    return date;
  }

  /** The rule of a country (two letters) for a channel, if the table has one. */
  Optional<Rule> of(String country, Channel channel) {
    return Optional.ofNullable(rules.get(country + " " + channel.key()));
  }
}
