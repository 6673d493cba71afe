package dev.warmlist.export;

import dev.warmlist.export.Inspection.Column;
import dev.warmlist.export.Inspection.Finding;
import dev.warmlist.export.Inspection.Sample;
import dev.warmlist.export.Inspection.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What is in a list, for people. */
public final class InspectText {
  private static final int CELL = 60;
  private static final int HEADER = 30;
  private static final String INDENT = "  ";

  private static final String REFUSAL = "do_not_";
  private static final String CONSENT = "_consent";

  /** Known, and said otherwise or of no use to people. */
  private static final Set<String> FOR_PROGRAMS = Set.of("key", "because", "meant", "words");

  private final Inspection list;
  private final List<String> lines = new ArrayList<>();

  /** The text of an inspection. */
  public InspectText(Inspection list) {
    this.list = list;
  }

  /** The lines, without line ends. */
  public List<String> lines() {
    lines.clear();
    head();
    columns();
    group("oddities", list.oddities());
    group("would be rejected", list.rejected());
    return List.copyOf(lines);
  }

  private void head() {
    var profile = list.profile();
    lines.add(profile.source().label());
    add(profile.dialect() + " (" + profile.encodingWhy() + ")");
    add(rows(list.rows()) + ", " + profile.mapping());
    add(country());
    profile.remarks().forEach(this::add);
  }

  /** The country, and what says so: 24 of the 25 rows that name one. */
  private String country() {
    var countries = list.profile().countries();
    int all = countries.values().stream().mapToInt(Integer::intValue).sum();
    String named =
        countries.entrySet().stream()
            .limit(5)
            .map(e -> e.getKey() + " " + String.format(Locale.ROOT, "%,d", e.getValue()))
            .collect(Collectors.joining(", "));
    String seen = all == 0 ? "no row names one" : "named in " + rows(all) + ": " + named;
    if (list.region().isEmpty()) {
      return "likely country: not known (" + seen + "); --region CC says it";
    }
    boolean found = list.region().equals(list.profile().majorityRegion());
    return (found ? "likely country: " : "country, as asked: ")
        + list.region()
        + ", assumed where a row says none ("
        + seen
        + ")";
  }

  private static String rows(int n) {
    return n == 1 ? "1 row" : String.format(Locale.ROOT, "%,d rows", n);
  }

  private void add(String line) {
    lines.add(INDENT + line);
  }

  private void columns() {
    int width =
        list.columns().stream().mapToInt(c -> cut(c.header(), HEADER).length()).max().orElse(0);
    int roles = list.columns().stream().mapToInt(c -> c.role().length()).reduce(16, Math::max);
    for (Column column : list.columns()) {
      if (column.filled() > 0) {
        column(column, width, roles);
      }
    }
    String empty =
        list.columns().stream()
            .filter(c -> c.filled() == 0)
            .map(c -> cut(c.header(), HEADER))
            .filter(header -> !header.isBlank())
            .collect(Collectors.joining(", "));
    if (!empty.isEmpty()) {
      add("empty: " + empty);
    }
  }

  private void column(Column column, int width, int roles) {
    boolean carried = column.field().isEmpty();
    long fill = Math.round(100.0 * column.filled() / Math.max(1, list.rows()));
    String head =
        String.format(
            Locale.ROOT,
            INDENT + "%-" + Math.max(1, width) + "s  %-" + roles + "s %3d %%  ",
            cut(column.header(), HEADER),
            carried ? "(carried along)" : column.role(),
            fill);
    List<Sample> shown = column.samples().subList(0, Math.min(carried ? 1 : 3, size(column)));
    for (int i = 0; i < shown.size(); i++) {
      String before = i == 0 ? head : " ".repeat(head.length());
      lines.add(
          (before + (carried ? cell(shown.get(i)) : said(shown.get(i), column.field())))
              .stripTrailing());
    }
    if (column.why().contains("cells")) {
      lines.add(" ".repeat(head.length()) + "(" + column.why() + ")");
    }
  }

  private static int size(Column column) {
    return column.samples().size();
  }

  private static String cell(Sample sample) {
    return cut(sample.original(), CELL);
  }

  /** The cell, what it becomes where that is something else, and what is known of it. */
  private static String said(Sample sample, String field) {
    String values = values(sample, field);
    boolean same = sample.because().isEmpty() && values.equals(sample.original());
    String known =
        sample.values().stream()
            .filter(value -> value.field().equals(field) && !field.equals("name"))
            .flatMap(value -> value.known().entrySet().stream())
            .filter(fact -> !fact.getValue().equals("invalid"))
            .filter(fact -> !FOR_PROGRAMS.contains(fact.getKey()))
            .map(fact -> fact.getKey() + " " + fact.getValue())
            .distinct()
            .collect(Collectors.joining(", "));
    return cell(sample)
        + (same ? "" : "  ->  " + becomes(values, sample.because()))
        + (known.isEmpty() ? "" : "  [" + cut(known, CELL) + "]");
  }

  private static String becomes(String values, String because) {
    if (values.isEmpty()) {
      return because.isEmpty() ? "(no value)" : "(" + because + ")";
    }
    return cut(values, 2 * CELL) + (because.isEmpty() ? "" : " (" + because + ")");
  }

  /**
   * The values, with their fields where they aren't the column's own, and where a bare yes would
   * not tell to what.
   */
  private static String values(Sample sample, String field) {
    boolean bare =
        !field.startsWith(REFUSAL)
            && !field.endsWith(CONSENT)
            && sample.values().stream().allMatch(value -> value.field().equals(field));
    return sample.values().stream()
        .map(value -> bare ? value.value() : value.field() + "=" + value.value())
        .collect(Collectors.joining(bare ? "; " : ", "));
  }

  private void group(String name, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    add(name);
    int width = findings.stream().mapToInt(f -> title(f).length()).max().orElse(0);
    for (Finding finding : findings) {
      add(
          String.format(
                  Locale.ROOT,
                  "%,7d  %-" + width + "s  %s",
                  finding.count(),
                  title(finding),
                  finding.first().stream().map(InspectText::spot).collect(Collectors.joining(", ")))
              .stripTrailing());
    }
  }

  private static String title(Finding finding) {
    return finding.column().isEmpty()
        ? finding.text()
        : cut(finding.column(), HEADER) + ": " + finding.text();
  }

  private static String spot(Spot spot) {
    String value = spot.value().isEmpty() ? "" : " " + cut(spot.value(), CELL);
    String meant = spot.meant().isEmpty() ? "" : " (" + cut(spot.meant(), CELL / 2) + "?)";
    return "line " + spot.line() + value + meant;
  }

  private static String cut(String text, int width) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= width ? line : line.substring(0, Math.max(0, width - 1)) + "\u2026";
  }
}
