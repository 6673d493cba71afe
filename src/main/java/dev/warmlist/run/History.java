package dev.warmlist.run;

import dev.warmlist.clean.DateOrder;
import dev.warmlist.clean.Dates;
import dev.warmlist.clean.YesNo;
import dev.warmlist.export.PlanReader;
import dev.warmlist.export.TouchResult;
import dev.warmlist.plan.Past;
import dev.warmlist.plan.Report;
import dev.warmlist.plan.Reports;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Step;
import dev.warmlist.prospect.Channel;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an earlier plan's {@code touches.csv} tells of each prospect, with what people wrote in. */
final class History {
  private final Map<String, List<Told>> byProspect;
  private final Map<String, String> owners;
  private final int unread;

  /**
   * A touch of the earlier plan.
   *
   * @param day when it was done; nothing when it wasn't
   * @param channel how
   */
  record Told(
      TouchName name,
      Optional<LocalDate> date,
      Optional<LocalDate> day,
      Channel channel,
      String by,
      String because,
      Report report,
      String outcome,
      String fact,
      String source) {

    /** Whether somebody was contacted with it. */
    boolean isContact() {
      return day.isPresent() && channel != Channel.RESEARCH;
    }
  }

  private History(Map<String, List<Told>> byProspect, Map<String, String> owners, int unread) {
    this.byProspect = byProspect;
    this.owners = owners;
    this.unread = unread;
  }

  /** Reads the touches of a plan, and whose prospects they were for. */
  static History of(PlanReader plan, Playbook playbook, LocalDate asOf) {
    List<Map<String, String>> lines = List.copyOf(plan.touches().values());
    DateOrder order =
        Dates.order(
                lines.stream()
                    .flatMap(line -> Stream.of(cell(line, "date"), cell(line, "done")))
                    .filter(cell -> !cell.isEmpty())
                    .toList())
            .orElse(DateOrder.UNKNOWN);
    var reader = new Reader(playbook, asOf, order);
    var byProspect = new LinkedHashMap<String, List<Told>>();
    for (Map<String, String> line : lines) {
      reader
          .told(line)
          .ifPresent(
              told ->
                  byProspect
                      .computeIfAbsent(cell(line, "prospect_id"), id -> new ArrayList<>())
                      .add(told));
    }
    var owners = new LinkedHashMap<String, String>();
    plan.prospects(
        line -> {
          String id = cell(line, "prospect_id");
          if (byProspect.containsKey(id)) {
            owners.put(id, cell(line, "owner"));
          }
        });
    return new History(byProspect, owners, unread(plan));
  }

  private static String cell(Map<String, String> line, String column) {
    return line.getOrDefault(column, "").strip();
  }

  /** How many lines with results have an id that is no touch's. */
  private static int unread(PlanReader plan) {
    return (int)
        plan.results().stream()
            .map(TouchResult::row)
            .filter(
                line ->
                    TouchName.of(
                            cell(line, "touch_id"), cell(line, "prospect_id"), cell(line, "step"))
                        .isEmpty())
            .count();
  }

  /** How many results fit no touch. */
  int unread() {
    return unread;
  }

  /** The prospects of whom it tells. */
  Set<String> ids() {
    return byProspect.keySet();
  }

  /** Those of them for whom something was written. */
  Set<String> told() {
    return byProspect.entrySet().stream()
        .filter(one -> one.getValue().stream().anyMatch(told -> told.day().isPresent()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What it tells of a prospect, who may have had several ids; nothing when there is nothing. */
  Optional<Past> past(List<String> ids, LocalDate asOf) {
    List<Told> all =
        ids.stream().flatMap(id -> byProspect.getOrDefault(id, List.of()).stream()).toList();
    String owner =
        ids.stream()
            .map(id -> owners.getOrDefault(id, ""))
            .filter(name -> !name.isEmpty())
            .findFirst()
            .orElse("");
    return all.isEmpty() ? Optional.empty() : Optional.of(new Pasts(all, owner, asOf).past());
  }

  /** Reads lines of a {@code touches.csv}. */
  private static final class Reader {
    private final Reports reports = new Reports();
    private final Playbook playbook;
    private final LocalDate asOf;
    private final DateOrder order;

    Reader(Playbook playbook, LocalDate asOf, DateOrder order) {
      this.playbook = playbook;
      this.asOf = asOf;
      this.order = order;
    }

    Optional<Told> told(Map<String, String> line) {
      return TouchName.of(cell(line, "touch_id"), cell(line, "prospect_id"), cell(line, "step"))
          .map(
              name ->
                  new Told(
                      name,
                      date(cell(line, "date")),
                      done(line),
                      channel(name, cell(line, "channel")),
                      cell(line, "by"),
                      cell(line, "because"),
                      reports.read(cell(line, "outcome"), order),
                      cell(line, "outcome"),
                      cell(line, "fact"),
                      cell(line, "source")));
    }

    /** Whatever was written behind a touch says that it was done, but for a plain no. */
    private Optional<LocalDate> done(Map<String, String> line) {
      String done = cell(line, "done");
      boolean reported = !cell(line, "outcome").isEmpty() || !cell(line, "fact").isEmpty();
      boolean no = YesNo.read(done) == YesNo.NO;
      if (no || (done.isEmpty() && !reported)) {
        return Optional.empty();
      }
      LocalDate day = date(done).or(() -> date(cell(line, "date"))).orElse(asOf);
      return Optional.of(day.isAfter(asOf) ? asOf : day);
    }

    private Optional<LocalDate> date(String cell) {
      try {
        return Optional.of(LocalDate.parse(cell));
      } catch (DateTimeParseException e) {
        return Dates.read(cell, order);
      }
    }

    /** The step's channel; of a step that the playbook no longer has, the word's. */
    private Channel channel(TouchName name, String word) {
      return playbook.sequences().stream()
          .filter(sequence -> sequence.name().equals(name.sequence()))
          .flatMap(sequence -> sequence.steps().stream())
          .filter(step -> step.name().equals(name.step()))
          .map(Step::channel)
          .findFirst()
          .orElseGet(() -> channel(word));
    }

    private static Channel channel(String word) {
      for (Channel channel : Channel.values()) {
        if (channel.key().equals(word)) {
          return channel;
        }
      }
      return Channel.EVENT;
    }
  }
}
