package dev.warmlist.brief;

import dev.warmlist.ReasonCode;
import dev.warmlist.brief.Dossier.Finding;
import dev.warmlist.brief.Sheet.Line;
import dev.warmlist.brief.Sheet.Section;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.TagRule;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Field;
import dev.warmlist.tag.Tag;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What we know of somebody, each value with the row and the day it is from. */
final class KnownSection {
  /**
   * Fields that help to understand somebody, in the published order, and what a brief calls them.
   */
  private static final Map<Field, String> SHOWN = shown();

  private static final Set<Field> DAYS =
      Set.of(Field.CONNECTED_ON, Field.LAST_PURCHASE, Field.LAST_INQUIRY);

  private final Known known;
  private final List<TagRule> rules;

  KnownSection(Known known, Playbook playbook) {
    this.known = known;
    this.rules = playbook.tags();
  }

  private static Map<Field, String> shown() {
    var shown = new EnumMap<Field, String>(Field.class);
    shown.put(Field.TITLE, "Job");
    shown.put(Field.DEPARTMENT, "Department");
    shown.put(Field.COMPANY, "Firm");
    shown.put(Field.INDUSTRY, "Trade");
    shown.put(Field.EMPLOYEES, "People there");
    shown.put(Field.EMAIL, "E-mail");
    shown.put(Field.PHONE, "Phone");
    shown.put(Field.MOBILE, "Mobile");
    shown.put(Field.STREET, "Address");
    shown.put(Field.CONNECTED_ON, "Connected with us since");
    shown.put(Field.LEAD_SOURCE, "Found through");
    shown.put(Field.STATUS, "Status on the list");
    shown.put(Field.LABELS, "Labels on the list");
    shown.put(Field.OWNER, "Looked after by");
    shown.put(Field.EMAIL_CONSENT, "Consent to e-mail");
    shown.put(Field.CALL_CONSENT, "Consent to calls");
    shown.put(Field.LAST_PURCHASE, "Last bought from us");
    shown.put(Field.LAST_INQUIRY, "Last asked us for something");
    shown.put(Field.CALL_REASON, "Why they would expect a call");
    return shown;
  }

  Section section() {
    List<Line> lines = new ArrayList<>();
    found(lines);
    for (var field : SHOWN.entrySet()) {
      String value = value(field.getKey());
      if (!value.isEmpty()) {
        lines.add(Line.from(field.getValue(), value, known.source(field.getKey())));
      }
    }
    Set<String> sources =
        lines.stream().map(Line::source).filter(s -> !s.isEmpty()).collect(Collectors.toSet());
    String one = sources.size() == 1 ? sources.iterator().next() : "";
    if (!one.isEmpty()) {
      lines.replaceAll(
          line -> line.source().equals(one) ? Line.of(line.label(), line.text()) : line);
    }
    tags(lines);
    closed(lines);
    return new Section("We know", one.isEmpty() ? "" : "From " + one, lines);
  }

  private String value(Field field) {
    String value = field.shownTogether() ? String.join(", ", known.all(field)) : known.first(field);
    if (field == Field.STREET && !value.isEmpty()) {
      String town =
          Stream.of(Field.POSTCODE, Field.CITY, Field.REGION)
              .map(known::first)
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(" "));
      return town.isEmpty() ? value : value + ", " + town;
    }
    return DAYS.contains(field) ? Days.said(value) : value;
  }

  /** What the team found out and wrote down: the best of all that is known. */
  private void found(List<Line> lines) {
    for (Finding finding : known.dossier().findings()) {
      String fact = known.stopped().shown(finding.fact());
      if (!fact.isEmpty()) {
        String source = known.stopped().shown(finding.source());
        String day = Days.said(finding.done());
        String from = source.isEmpty() || day.isEmpty() ? source + day : source + ", " + day;
        lines.add(Line.from("Found out", fact, from.isEmpty() ? "touches.csv" : from));
      }
    }
  }

  /** The tags of the team's own, with why they matter; those that only name another one are not. */
  private void tags(List<Line> lines) {
    for (Tag tag : known.dossier().standing().tags()) {
      if (!known.stopped().hides(tag.because()) && !tag.because().startsWith("tag \"")) {
        rules.stream()
            .filter(rule -> rule.tag().equals(tag.name()))
            .filter(rule -> tag.because().contains(rule.because()))
            .findFirst()
            .ifPresent(rule -> lines.add(Line.of("Tagged " + tag.name(), because(tag, rule))));
      }
    }
  }

  /** The team's own words; whoever of the firm is behind it is named too. */
  private static String because(Tag tag, TagRule rule) {
    boolean ofColleague = tag.because().contains(" of this company: ");
    return rule.because().isEmpty() || ofColleague ? tag.because() : rule.because();
  }

  /** Ways that are closed and that they have an address for. */
  private void closed(List<Line> lines) {
    for (var closed : new TreeMap<>(known.permission().blocked()).entrySet()) {
      Channel channel = closed.getKey();
      ReasonCode code = closed.getValue().code();
      boolean theirs = channel.handles().stream().anyMatch(known::hasAny);
      if (theirs && (channel != Channel.MESSAGE || code != ReasonCode.NEEDS_EVIDENCE)) {
        lines.add(Line.of("Not " + by(channel), because(code)));
      }
    }
  }

  private static String because(ReasonCode code) {
    return switch (code) {
      case WRONG_NUMBER -> "the number on the list is somebody else's";
      case NEEDS_EVIDENCE -> "the rules there ask for a consent that isn't on the list";
      case UNKNOWN_COUNTRY -> "their country isn't known";
      default -> "they asked not to be met that way";
    };
  }

  /** How people are met on a channel: {@code by e-mail}. */
  static String by(Channel channel) {
    return switch (channel) {
      case RESEARCH -> "by reading up";
      case SOCIAL -> "on a network";
      case EMAIL -> "by e-mail";
      case LETTER -> "by letter";
      case EVENT -> "in person";
      case CALL -> "by phone";
      case MESSAGE -> "by message";
    };
  }
}
