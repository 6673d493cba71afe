package dev.warmlist.brief;

import dev.warmlist.consent.Permission;
import dev.warmlist.consent.Stopped;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Choice;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Kind;
import dev.warmlist.prospect.Row;
import dev.warmlist.prospect.RowRef;
import dev.warmlist.prospect.Source;
import dev.warmlist.prospect.Values;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A prospect as a brief may show them: without anything that was stopped, each value with its row.
 */
final class Known {
  private final Dossier dossier;
  private final List<Source> lists;
  private final Stopped stopped;

  Known(Dossier dossier, List<Source> lists) {
    this.dossier = dossier;
    this.lists = lists;
    this.stopped = new Stopped(permission().stoppedHandles());
  }

  Dossier dossier() {
    return dossier;
  }

  Permission permission() {
    return dossier.standing().permission();
  }

  Stopped stopped() {
    return stopped;
  }

  boolean isCompany() {
    return dossier.standing().prospect().kind() == Kind.COMPANY;
  }

  List<Row> rows() {
    return dossier.standing().prospect().rows();
  }

  private Values values() {
    return dossier.standing().prospect().values();
  }

  /** The best value of a field that may be shown, or the empty string. */
  String first(Field field) {
    return stopped.shown(values().first(field));
  }

  boolean has(Field field) {
    return !first(field).isEmpty();
  }

  /** Whether a field has a value, be it one that mustn't be shown. */
  boolean hasAny(Field field) {
    return values().has(field);
  }

  /** All values of a field that may be shown. */
  List<String> all(Field field) {
    return values().all(field).stream().filter(value -> !stopped.hides(value)).toList();
  }

  /** What was concluded about them, by the name that queries have for it; empty when unknown. */
  String concluded(String name) {
    return dossier.subject().values(name).stream().findFirst().orElse("");
  }

  /** The channels on which they can and may be met. */
  Set<Channel> open() {
    return permission().open(values());
  }

  /** What to call them: {@code Robert (Bob) Carroll}; empty without a name. */
  String called() {
    String name = first(Field.NAME);
    String given = first(Field.GIVEN_NAME);
    String nick =
        Stream.concat(all(Field.NICKNAME).stream(), all(Field.GIVEN_NAME).stream().skip(1))
            .filter(other -> other.length() > 2 && !name.contains(other))
            .findFirst()
            .orElse("");
    boolean more = !nick.isEmpty() && !given.isEmpty();
    return more && name.startsWith(given)
        ? given + " (" + nick + ')' + name.substring(given.length())
        : name;
  }

  /** Where the best value of a field comes from: {@code crm.csv:17, 14 March 2023}. */
  String source(Field field) {
    Choice choice = dossier.standing().prospect().choices().get(field);
    return choice == null ? source(rows().get(0).ref()) : source(choice.from());
  }

  /** Where a row stands, and of which day it is, if it says. */
  String source(RowRef ref) {
    String place = place(ref);
    return rows().stream()
        .filter(row -> row.ref().equals(ref))
        .flatMap(row -> Stream.of(Field.UPDATED_ON).map(row.values()::first))
        .flatMap(day -> Days.of(day).stream())
        .map(day -> place + ", " + Days.day(day))
        .findFirst()
        .orElse(place);
  }

  /** The list that a row is from. */
  Source list(RowRef ref) {
    return lists.get(ref.list());
  }

  /** A text on one line, no longer than that. */
  static String clipped(String text, int longest) {
    String line = text.replaceAll("\\s+", " ").strip();
    int end = Math.min(line.length(), longest);
    boolean halved = end < line.length() && Character.isHighSurrogate(line.charAt(end - 1));
    String cut = line.substring(0, halved ? end - 1 : end).strip();
    return end < line.length() ? cut + '\u2026' : cut;
  }

  /** {@code crm.csv:17}. */
  String place(RowRef ref) {
    return place(lists, ref);
  }

  /** A row by its list and number: {@code crm.csv:17}. */
  static String place(List<Source> lists, RowRef ref) {
    return lists.get(ref.list()).label() + ':' + ref.row();
  }
}
