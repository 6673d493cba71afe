package dev.warmlist.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warmlist.list.ListInput;
import dev.warmlist.list.ListInputs;
import dev.warmlist.list.ReadSettings;
import dev.warmlist.match.Matching;
import dev.warmlist.plan.Candidates;
import dev.warmlist.plan.Enrolment;
import dev.warmlist.plan.Planner;
import dev.warmlist.plan.Schedule;
import dev.warmlist.plan.Slot;
import dev.warmlist.playbook.Playbooks;
import dev.warmlist.whereabouts.Holidays;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole run in which the schedule is changed between planning and writing. */
class ControlTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final String LIST =
      """
      Name,Company,Email,Phone,Country
      Ana Gil,Beta,ana@beta.example,+34 91 555 01 13,Spain
      Bo Chu,Bolt,bo@bolt.example,+1 614 555 0112,United States
      Cy Dow,Crane,cy@crane.example,+1 614 555 0113,United States
      """;

  @TempDir private Path folder;
  private PlanSettings settings;

  @BeforeEach
  void settle() throws IOException {
    Path list = Files.writeString(folder.resolve("list.csv"), LIST);
    settings =
        new PlanSettings(
            new ListSettings(
                List.of(list.toString()), ReadSettings.DETECT, "", List.of(), OptionalInt.empty()),
            Playbooks.builtIn(),
            List.of(),
            false,
            MatchingSettings.DEFAULT,
            "",
            "",
            MONDAY,
            Optional.empty(),
            Optional.of(folder.resolve("plan")),
            Optional.empty(),
            Optional.empty(),
            "test");
  }

  @Test
  void write_scheduleAsItWasPlanned_isWritten() {
    run(schedule -> schedule);
    assertThat(folder.resolve("plan/touches.csv")).content().contains("Ana Gil");
  }

  @Test
  void write_scheduleThatBreaksARule_failsAndWritesNothing() {
    assertThatThrownBy(() -> run(schedule -> moved(schedule, MONDAY.minusDays(1))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("the plan breaks its own rules in ")
        .hasMessageContaining("(2026-11-22): 2026-11-22, planned on 2026-11-23")
        .hasMessageContaining("nothing is dated before the day of the plan");
    assertThat(folder).isDirectoryContaining("glob:**list.csv");
    assertThat(folder).isDirectoryNotContaining("glob:**plan*");
  }

  @Test
  void write_scheduleThatBreaksARule_leavesTheEarlierPlan() throws IOException {
    run(schedule -> schedule);
    Map<Path, String> before = files();
    assertThatThrownBy(() -> run(schedule -> moved(schedule, MONDAY.plusDays(6))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("nobody acts on a day of the week on which they don't work");
    assertThat(files()).isEqualTo(before);
  }

  private Map<Path, String> files() throws IOException {
    var files = new TreeMap<Path, String>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(file, Files.readString(file));
      }
    }
    return files;
  }

  /** The same with everybody's first act on another day. */
  private static Schedule moved(Schedule schedule, LocalDate day) {
    var planned = new LinkedHashMap<Integer, Enrolment>();
    schedule
        .planned()
        .forEach(
            (number, e) -> {
              List<Slot> slots =
                  e.slots().stream().map(s -> s == e.slots().get(0) ? on(s, day) : s).toList();
              planned.put(number, new Enrolment(number, e.sequence(), e.round(), e.owner(), slots));
            });
    return new Schedule(planned, schedule.queue(), schedule.load());
  }

  private static Slot on(Slot slot, LocalDate day) {
    return new Slot(
        slot.step(),
        Optional.of(day),
        day,
        slot.from(),
        slot.to(),
        slot.zone(),
        slot.by(),
        slot.because());
  }

  /** What {@link PlanRun} does, with something in between. */
  private void run(UnaryOperator<Schedule> change) {
    var playbook = settings.playbook();
    Means means =
        Means.load(settings.lists(), playbook, settings.customers(), "", "", settings.asOf());
    var model = RunModel.of(settings.matching());
    Earlier earlier = Earlier.of(settings);
    List<ListInput> inputs = ListInputs.of(settings.lists().lists(), InputStream.nullInputStream());
    try (var output = PlanOutput.open(settings, settings.inputs());
        var rows = new Reading(settings.lists(), true, Progress.NONE).read(inputs)) {
      Answers answers = Answers.about(rows, earlier.decisions());
      Matching matching = model.match(rows.index(), answers.decisions());
      var clusters = new Clusters(matching);
      rows.countAccounts(clusters);
      var ids = new Ids(rows, clusters);
      var assessors =
          Assessors.withFirms(
              rows,
              clusters,
              ids,
              playbook,
              cover ->
                  new Assessor(rows, means, List.of(), settings.asOf(), cover, Backgrounds.NONE));
      var intake = new Intake(assessors, means, rows, Backgrounds.NONE, settings.asOf());
      intake.look();
      var doubts = new Doubts(List.of(), clusters, intake.saidNo(), intake.toMeet());
      var holidays = new Holidays();
      Candidates candidates = intake.candidates();
      Schedule schedule =
          change.apply(new Planner(playbook, settings.asOf(), holidays).plan(candidates));
      var control = new Control(playbook, settings.asOf(), holidays, candidates);
      var rulings = new Rulings(means, schedule, doubts, ids, Backgrounds.NONE, settings.asOf());
      var decided =
          new Decided(rows, matching, answers, clusters, ids, Backgrounds.NONE, assessors, rulings);
      output.write(decided, control, earlier, model);
    }
  }
}
