package dev.warmlist.export;

import dev.warmlist.consent.ContactRules;
import dev.warmlist.prospect.Channel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An {@link Explanation} for people. */
public final class ExplanationText {
  private static final int MANY = 20;
  private static final int SHOWN = 10;

  /** How a row's line is shared by name, company, e-mail and number, in percent. */
  private static final int[] SHARES = {23, 23, 34, 20};

  private static final List<String> NOT_OF_THEM =
      List.of("prospect_id", "kind", "status", "status_reason", "source_list", "source_row");
  private static final List<String> OF_THE_FILE = List.of("list", "row", "line", "reason");

  private final Explanation all;
  private final Layout layout;
  private final List<String> lines = new ArrayList<>();

  /** An explanation on a layout. */
  public ExplanationText(Explanation explanation, Layout layout) {
    this.all = explanation;
    this.layout = layout;
  }

  /** The lines, without any line break. */
  public List<String> lines() {
    lines.clear();
    add((all.id() + "  " + who()).strip());
    rows();
    aside();
    links();
    near();
    fields();
    known();
    tags();
    contact();
    touches();
    return List.copyOf(lines);
  }

  private void add(String line) {
    lines.add(line.stripTrailing());
  }

  private void head(String title) {
    add("");
    add("  " + title);
  }

  /** {@code Robert Carroll, Jimenez Fitness (Columbus, OH)}. */
  private String who() {
    String who = joined(", ", "name", "company");
    String where = joined(", ", "city", "region", "country");
    return where.isEmpty() ? who : who + " (" + where + ")";
  }

  private String joined(String between, String... fields) {
    return Stream.of(fields)
        .map(field -> all.prospect().getOrDefault(field, ""))
        .filter(value -> !value.isEmpty())
        .collect(Collectors.joining(between));
  }

  private void rows() {
    int shown = shown(all.rows().size());
    List<LineageCsv.Entry> entries = all.rows().subList(0, shown);
    List<String> places = entries.stream().map(ExplanationText::place).toList();
    int wide = places.stream().mapToInt(String::length).max().orElse(0);
    int left = layout.width() - wide - 2;
    for (int i = 0; i < entries.size(); i++) {
      LineageCsv.Entry row = entries.get(i);
      String said = cells(row, left);
      add("  " + layout.fit(places.get(i), wide) + said);
      add("    " + row.outcome() + (row.reason().isEmpty() ? "" : ": " + row.reason()));
    }
    more(all.rows().size() - shown, "rows");
  }

  /** {@code crm.csv:17 (line 18)}. */
  private static String place(LineageCsv.Entry row) {
    return row.list() + ":" + row.row() + " (line " + row.line() + ")";
  }

  private String cells(LineageCsv.Entry row, int columns) {
    Map<String, String> values =
        all.duplicates().stream()
            .filter(line -> isRow(line, row.list(), row.row()))
            .findFirst()
            .orElse(all.rows().size() == 1 ? all.prospect() : Map.of());
    if (values.isEmpty()) {
      return "";
    }
    String mobile = values.getOrDefault("mobile", "");
    List<String> shown =
        List.of(
            values.getOrDefault("name", ""),
            values.getOrDefault("company", ""),
            values.getOrDefault("email", ""),
            mobile.isEmpty() ? values.getOrDefault("phone", "") : mobile);
    var said = new StringBuilder();
    for (int i = 0; i < SHARES.length; i++) {
      int width = (columns - 2 * SHARES.length) * SHARES[i] / 100;
      said.append("  ").append(layout.fit(shown.get(i).isEmpty() ? "-" : shown.get(i), width));
    }
    return said.toString();
  }

  static boolean isRow(Map<String, String> line, String list, int row) {
    return line.getOrDefault("list", "").equals(list)
        && LineageCsv.number(line.getOrDefault("row", "")) == row;
  }

  /** The cells of rows that were set aside, as they came. */
  private void aside() {
    for (Map<String, String> line : all.aside()) {
      head("as it came, " + line.getOrDefault("list", "") + ":" + line.getOrDefault("row", ""));
      line.forEach(
          (column, value) -> {
            if (!value.isEmpty() && !OF_THE_FILE.contains(column)) {
              add("    " + column + ": " + value);
            }
          });
    }
  }

  private void links() {
    if (all.links().isEmpty()) {
      return;
    }
    head("one prospect, because");
    var waterfall = new Waterfall(layout);
    int shown = shown(all.links().size());
    for (MergesCsv.Entry link : all.links().subList(0, shown)) {
      String decided = link.evidence().contains("decision: same") ? ", decided by a person" : "";
      add(
          "  "
              + name(link.aList(), link.aRow())
              + " = "
              + name(link.bList(), link.bRow())
              + decided);
      waterfall.lines(link).forEach(this::add);
      String against = against(link);
      if (!against.isEmpty()) {
        add("    outweighed: " + against);
      }
    }
    more(all.links().size() - shown, "pairs");
  }

  private static String name(String list, int row) {
    return list + ":" + row;
  }

  /** What spoke against the two being one; the prior speaks against every pair. */
  private static String against(MergesCsv.Entry link) {
    return Evidence.read(link.evidence()).stream()
        .filter(part -> part.bits() < 0 && part.level().contains("different"))
        .map(part -> part.evidence() + " " + part.level() + " (" + Evidence.bits(part.bits()) + ")")
        .collect(Collectors.joining(", "));
  }

  /** Rows that look alike and were kept apart. */
  private void near() {
    if (all.near().isEmpty()) {
      return;
    }
    head("kept apart, see review.csv");
    int shown = shown(all.near().size());
    all.near().subList(0, shown).forEach(this::near);
    more(all.near().size() - shown, "pairs");
  }

  private void near(Map<String, String> pair) {
    boolean first = isOurs(pair, "a_");
    String other = first ? "b_" : "a_";
    String decision = pair.getOrDefault("decision", "");
    add(
        "  "
            + at(pair, first ? "a_" : "b_")
            + " ~ "
            + at(pair, other)
            + "  "
            + Stream.of("name", "company", "email")
                .map(field -> pair.getOrDefault(other + field, ""))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(", ")));
    add(
        "    probability "
            + pair.getOrDefault("probability", "")
            + (decision.isEmpty() ? "" : ", decided: " + decision)
            + "; "
            + pair.getOrDefault("evidence", ""));
  }

  private boolean isOurs(Map<String, String> pair, String side) {
    String list = pair.getOrDefault(side + "list", "");
    int row = LineageCsv.number(pair.getOrDefault(side + "row", ""));
    return all.rows().stream().anyMatch(own -> own.list().equals(list) && own.row() == row);
  }

  private static String at(Map<String, String> pair, String side) {
    return pair.getOrDefault(side + "list", "") + ":" + pair.getOrDefault(side + "row", "");
  }

  /** Each field in which rows differ: the winner with its row and reason, and the others. */
  private void fields() {
    Map<String, String> reasons = new LinkedHashMap<>();
    Map<String, String> winners = new LinkedHashMap<>();
    for (Map<String, String> line : all.duplicates()) {
      String place = line.getOrDefault("list", "") + ":" + line.getOrDefault("row", "");
      DuplicatesCsv.reasons(line.getOrDefault("won", ""))
          .forEach(
              (field, reason) -> {
                reasons.put(field, "from " + place + ", " + reason);
                winners.put(field, winner(field, line));
              });
    }
    if (reasons.isEmpty()) {
      return;
    }
    head("where the rows differ");
    for (String field : all.duplicates().get(0).keySet()) {
      if (reasons.containsKey(field)) {
        field(field, winners.getOrDefault(field, ""), reasons.getOrDefault(field, ""));
      }
    }
  }

  /** A row may have several values of a field; the prospect's own is the one that won. */
  private String winner(String field, Map<String, String> line) {
    Map<String, String> known = all.prospect();
    String merged = known.getOrDefault("list_" + field, known.getOrDefault(field, ""));
    return merged.isEmpty() ? line.getOrDefault(field, "") : merged;
  }

  private void field(String field, String winner, String reason) {
    add("    " + layout.fit(field, 14) + " " + winner + "  (" + reason + ")");
    Map<String, String> others = new LinkedHashMap<>();
    for (Map<String, String> line : all.duplicates()) {
      String place = line.getOrDefault("list", "") + ":" + line.getOrDefault("row", "");
      for (String value : line.getOrDefault(field, "").split("; ", -1)) {
        if (!value.isEmpty() && !value.equals(winner)) {
          others.merge(value, place, (a, b) -> a + ", " + b);
        }
      }
    }
    others.forEach((value, places) -> add(" ".repeat(19) + value + "  (" + places + ")"));
  }

  private void known() {
    if (all.prospect().isEmpty()) {
      return;
    }
    head("known");
    all.prospect()
        .forEach(
            (field, value) -> {
              boolean below = field.equals("tags") && !all.tags().isEmpty();
              if (!value.isEmpty() && !NOT_OF_THEM.contains(field) && !below) {
                add("    " + field + ": " + value);
              }
            });
  }

  /** Each tag with its evidence; of a prospect without a plan the evidence isn't kept. */
  private void tags() {
    if (all.tags().isEmpty()) {
      return;
    }
    head("tags");
    int wide = all.tags().keySet().stream().mapToInt(String::length).max().orElse(0);
    all.tags().forEach((tag, because) -> add("    " + layout.fit(tag, wide) + "  " + because));
  }

  /** What is answered about each channel; blank lines of a file from before are left out. */
  private void contact() {
    if (all.consent().isEmpty()) {
      return;
    }
    head("how they may be met");
    for (Channel channel : ContactRules.ANSWERED) {
      String said = all.consent().getOrDefault(channel.key(), "");
      int colon = said.indexOf(": ");
      if (colon > 0) {
        String verdict = said.substring(0, colon).toUpperCase(Locale.ROOT);
        String known = isReached(channel) || verdict.equals("BLOCKED") ? "" : "; no address known";
        add(
            "    %-8s %-14s  %s%s"
                .formatted(channel.key(), verdict, said.substring(colon + 2), known));
      }
    }
  }

  private boolean isReached(Channel channel) {
    return channel.handles().stream()
        .anyMatch(field -> !all.prospect().getOrDefault(field.key(), "").isEmpty());
  }

  private void touches() {
    if (all.touches().isEmpty()) {
      return;
    }
    head("touches");
    for (Map<String, String> touch : all.touches()) {
      String date = touch.getOrDefault("date", "");
      String when = date.isEmpty() ? "from " + touch.getOrDefault("earliest", "") : date;
      add(
          "    %s  %s (%s), %s: %s"
              .formatted(
                  when,
                  touch.getOrDefault("purpose", ""),
                  touch.getOrDefault("channel", ""),
                  touch.getOrDefault("by", ""),
                  touch.getOrDefault("what", "")));
      add("        because " + touch.getOrDefault("because", ""));
    }
  }

  /** How many of so many are shown. */
  private int shown(int size) {
    return layout.whole() || size < MANY ? size : SHOWN;
  }

  private void more(int left, String what) {
    if (left > 0) {
      add("  " + left + " more " + what + ": see --verbose");
    }
  }
}
