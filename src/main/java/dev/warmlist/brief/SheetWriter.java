package dev.warmlist.brief;

import dev.warmlist.brief.Sheet.Line;
import dev.warmlist.brief.Sheet.Message;
import dev.warmlist.brief.Sheet.Section;
import dev.warmlist.plan.Touch;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Purpose;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Step;
import dev.warmlist.playbook.Template;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.RowRef;
import dev.warmlist.prospect.Source;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the sheets of one prospect: a brief for each step that understands or talks, a draft for
 * each that sends something.
 */
public final class SheetWriter {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Playbook playbook;
  private final List<Source> lists;
  private final LocalDate asOf;

  /**
   * Writes what a team of this playbook needs to know, from these lists.
   *
   * @param asOf the day the run believes it is
   */
  public SheetWriter(Playbook playbook, List<Source> lists, LocalDate asOf) {
    this.playbook = playbook;
    this.lists = List.copyOf(lists);
    this.asOf = asOf;
  }

  /** A row as sheets name it: {@code crm.csv:17}. */
  public static String place(List<Source> lists, RowRef ref) {
    return Known.place(lists, ref);
  }

  /** The sheets of a prospect, in the order of their touches. */
  public List<Sheet> sheets(Dossier dossier) {
    var known = new Known(dossier, lists);
    List<Sheet> sheets = new ArrayList<>();
    Map<Channel, Integer> before = new EnumMap<>(Channel.class);
    for (Touch touch : dossier.standing().touches()) {
      Step step = step(dossier, touch);
      Optional<Template> template = Optional.ofNullable(playbook.templates().get(step.template()));
      if (isBrief(touch) || template.isPresent()) {
        int nth = before.merge(occasion(touch), 1, Integer::sum) - 1;
        sheets.add(sheet(known, touch, step, template, nth));
      }
    }
    return sheets;
  }

  private static boolean isBrief(Touch touch) {
    return touch.purpose() == Purpose.UNDERSTAND || touch.purpose() == Purpose.TALK;
  }

  /** Reading up is one occasion, and meeting people, on whatever channel, the other. */
  private static Channel occasion(Touch touch) {
    return touch.channel() == Channel.RESEARCH ? Channel.RESEARCH : Channel.CALL;
  }

  private Step step(Dossier dossier, Touch touch) {
    return sequence(dossier).steps().stream()
        .filter(step -> step.name().equals(touch.step()))
        .findFirst()
        .orElseThrow();
  }

  private Sequence sequence(Dossier dossier) {
    return playbook.sequences().stream()
        .filter(sequence -> sequence.name().equals(dossier.standing().sequence()))
        .findFirst()
        .orElseThrow();
  }

  private Sheet sheet(Known known, Touch touch, Step step, Optional<Template> template, int nth) {
    List<Section> sections = new ArrayList<>();
    Optional<MessageWriter> writer = template.map(t -> new MessageWriter(known, touch, t));
    writer.map(MessageWriter::missing).ifPresent(sections::add);
    if (isBrief(touch)) {
      sections.add(new KnownSection(known, playbook).section());
      OwnColumnsSection.section(known).ifPresent(sections::add);
      sections.add(new CallsSection(known).section());
      sections.add(ColleaguesSection.section(known.dossier()));
      sections.add(new UnknownSection(known, asOf).section());
      sections.add(questions(known, touch, nth));
      if (!sequence(known.dossier()).isResearch()) {
        sections.add(new BringSection(known, playbook).section(touch, step));
      }
      sections.add(new LookSection(known).section());
    }
    Optional<Message> message = writer.map(MessageWriter::message);
    return new Sheet(touch, title(known), lead(touch, message.isEmpty()), message, sections);
  }

  private static Section questions(Known known, Touch touch, int nth) {
    String remark =
        touch.channel() == Channel.RESEARCH
            ? "Yourself, while you read; nobody is contacted."
            : "One of these, and then listen.";
    return new Section(
        "Ask", remark, Questions.of(known, touch, nth).stream().map(Line::of).toList());
  }

  private static String title(Known known) {
    String who = known.called().isEmpty() ? "Somebody whose name isn't known" : known.called();
    String where =
        Stream.of(Field.TITLE, Field.COMPANY, Field.CITY)
            .map(known::first)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    if (known.isCompany()) {
      return where;
    }
    return where.isEmpty() ? who : who + " \u00b7 " + where;
  }

  private static List<Line> lead(Touch touch, boolean withNeeds) {
    List<Line> lead = new ArrayList<>();
    String to = touch.contact().isEmpty() ? "" : ": " + touch.contact();
    lead.add(Line.of("To " + touch.purpose().key(), KnownSection.by(touch.channel()) + to));
    lead.add(Line.of("When", when(touch)));
    lead.add(Line.of("By", touch.by()));
    lead.add(Line.of("What", touch.what()));
    if (withNeeds && !touch.needs().isEmpty()) {
      lead.add(Line.of("Needs", touch.needs()));
    }
    return lead;
  }

  private static String when(Touch touch) {
    String zone = touch.zone().getId();
    String hours = TIME.format(touch.from()) + "\u2013" + TIME.format(touch.to());
    String window = hours + " in " + zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
    String earliest = ", not before " + Days.weekday(touch.earliest()) + "; " + window;
    String opens =
        touch.unlockedBy().isEmpty()
            ? "no day yet, as it depends on them"
            : "as soon as " + touch.unlockedBy();
    return touch
        .date()
        .map(day -> Days.weekday(day) + ", " + window)
        .orElseGet(() -> opens + earliest);
  }
}
