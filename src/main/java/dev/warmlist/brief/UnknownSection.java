package dev.warmlist.brief;

import dev.warmlist.brief.Sheet.Line;
import dev.warmlist.brief.Sheet.Section;
import dev.warmlist.clean.Companies;
import dev.warmlist.clean.Disposition;
import dev.warmlist.clean.Texts;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What isn't known of somebody and matters, concluded from what is missing on the lists. */
final class UnknownSection {
  private static final List<String> LEADS = List.of("owner", "c-level");

  /** Outcomes of a call by which somebody said when they would like to be met. */
  private static final List<String> ANSWERS =
      List.of(Disposition.NOT_NOW.key(), Disposition.CALL_BACK.key());

  private final Known known;
  private final LocalDate asOf;
  private final List<Line> lines = new ArrayList<>();

  UnknownSection(Known known, LocalDate asOf) {
    this.known = known;
    this.asOf = asOf;
  }

  Section section() {
    if (known.isCompany()) {
      say("a person: who runs the firm, and who looks after what we know about");
    } else {
      who();
    }
    disagreement(Field.TITLE, "job", Texts::fold);
    disagreement(Field.COMPANY, "firm", firm -> Companies.read(firm).key());
    time();
    wish();
    ways();
    return new Section(
        "We don't know", lines.isEmpty() ? "Nothing that the lists show as missing." : "", lines);
  }

  private void say(String what) {
    lines.add(Line.of(what));
  }

  private void who() {
    if (!known.has(Field.NAME)) {
      say("their name");
    }
    if (!known.has(Field.COMPANY)) {
      say("which firm they are with");
    }
    if (!known.has(Field.TITLE)) {
      say("what their part is there, and who decides");
    } else if (!LEADS.contains(known.concluded("seniority"))) {
      say("who else decides there: \u201c" + known.first(Field.TITLE) + "\u201d doesn't say it");
    }
  }

  /** Rows that speak of different jobs or firms: one of them is old. */
  private void disagreement(Field field, String what, UnaryOperator<String> meaning) {
    List<String> all = known.all(field);
    if (all.stream().map(meaning).distinct().count() > 1) {
      say(
          "which "
              + what
              + " holds: "
              + all.stream()
                  .limit(3)
                  .map(v -> '\u201c' + v + '\u201d')
                  .collect(Collectors.joining(" or ")));
    }
  }

  private void time() {
    Optional<LocalDate> last = latest(Field.LAST_CONTACT, Field.CONNECTED_ON, Field.UPDATED_ON);
    last.ifPresentOrElse(
        day -> say("what has changed there since " + Days.day(day)),
        () -> say("how old this is: no row carries a date"));
    Optional<LocalDate> promised = latest(Field.CALL_BACK).filter(day -> day.isBefore(asOf));
    Optional<LocalDate> met = latest(Field.LAST_CONTACT);
    if (promised.isPresent() && met.map(day -> !day.isAfter(promised.get())).orElse(true)) {
      say("whether the call that was promised for " + Days.day(promised.get()) + " was ever made");
    }
    if (known.all(Field.DISPOSITION).contains(Disposition.WRONG_NUMBER.key())) {
      say("a number that is theirs");
    }
  }

  private Optional<LocalDate> latest(Field... fields) {
    return Stream.of(fields)
        .flatMap(field -> known.all(field).stream())
        .flatMap(day -> Days.of(day).stream())
        .max(LocalDate::compareTo);
  }

  /** Whether they ever let us know that they would like to hear from us. */
  private void wish() {
    boolean asked =
        Stream.of(
                    Field.CONNECTED_ON,
                    Field.EMAIL_CONSENT,
                    Field.CALL_CONSENT,
                    Field.LAST_INQUIRY,
                    Field.LAST_PURCHASE,
                    Field.CALL_BACK)
                .anyMatch(known::has)
            || known.all(Field.DISPOSITION).stream().anyMatch(ANSWERS::contains);
    if (!asked && !known.isCompany()) {
      say("whether they want to hear from us at all");
    }
  }

  private void ways() {
    Set<Channel> open = EnumSet.noneOf(Channel.class);
    open.addAll(known.open());
    open.remove(Channel.MESSAGE);
    if (open.size() == 1) {
      say("a second way to meet them; there is only one, " + ways(open));
    } else if (open.size() > 1) {
      say("which way they like best: " + ways(open));
    }
    if (known.concluded("language").isEmpty()) {
      say("which language they like to read");
    }
  }

  private static String ways(Set<Channel> open) {
    return open.stream().map(KnownSection::by).collect(Collectors.joining(" or "));
  }
}
