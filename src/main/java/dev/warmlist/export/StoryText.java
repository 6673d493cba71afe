package dev.warmlist.export;

import dev.warmlist.playbook.Purpose;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Outcome;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** The story of a plan run in about fifteen lines of text, for whoever started it. */
public final class StoryText {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  private final Story story;
  private final String folder;
  private final List<String> lines = new ArrayList<>();

  /**
   * The story of a run.
   *
   * @param folder where the plan was written, for the pointers to its files; empty on a dry run
   */
  public StoryText(Story story, String folder) {
    this.story = story;
    this.folder = folder;
  }

  /** The lines, without line ends. */
  public List<String> lines() {
    lines.clear();
    lists();
    lines.add("");
    people();
    lines.add("");
    sums();
    lines.add("");
    ending();
    return List.copyOf(lines);
  }

  private void lists() {
    int label = width(story.lists().stream().map(Story.ListStory::label).toList());
    int dialect = width(story.lists().stream().map(Story.ListStory::dialect).toList());
    for (Story.ListStory list : story.lists()) {
      lines.add(
          pad(list.label(), label)
              + "  "
              + pad(list.dialect(), dialect)
              + "  "
              + right(count(list.rows()), 9)
              + (list.rows() == 1 ? " row    " : " rows   ")
              + list.mapping());
      list.notes().forEach(note -> lines.add(" ".repeat(label + 2) + note));
    }
  }

  private void people() {
    var channels = new StringJoiner(", ");
    story.reach().forEach((channel, n) -> channels.add(count(n) + " " + by(channel)));
    lines.add(
        many(story.people(), "prospect")
            + " you may meet"
            + (channels.length() == 0 ? "" : ": " + channels));
    story.weeks().entrySet().stream().findFirst().ifPresent(this::firstWeek);
    customers(story.contacts());
    if (story.reviews() > 0) {
      lines.add(
          pointed(
              "   "
                  + many(story.reviews(), "pair")
                  + (story.reviews() == 1 ? " needs" : " need")
                  + " a look before "
                  + many(story.reviewPeople(), "prospect")
                  + " can be planned",
              "review.csv"));
    }
    story.warnings().forEach(warning -> lines.add("   " + warning));
  }

  private void customers(Contacts contacts) {
    int all = contacts.customers() + contacts.customerFirms();
    if (all > 0) {
      lines.add(
          "   "
              + many(all, "customer")
              + " counted apart, with no sequence: "
              + many(contacts.customers(), "person").replace("persons", "people")
              + ", "
              + many(contacts.customerFirms(), "firm"));
    }
  }

  private void firstWeek(Map.Entry<LocalDate, Map<Purpose, Integer>> week) {
    var purposes = new StringJoiner(", ");
    int sum = 0;
    for (var entry : week.getValue().entrySet()) {
      purposes.add(count(entry.getValue()) + " " + toDo(entry.getKey()));
      sum += entry.getValue();
    }
    lines.add(
        "   "
            + many(sum, "touch")
            + " in the week of "
            + DAY.format(week.getKey())
            + ", about "
            + hours(story.load().minutesThisWeek())
            + " of "
            + hours(story.load().weeklyMinutes())
            + ": "
            + purposes);
  }

  private void sums() {
    lines.add(many(story.total().read(), "row") + " read");
    for (Outcome outcome : Outcome.values()) {
      int n = story.total().of(outcome);
      if (n > 0) {
        String line = right(count(n), 9) + " " + pad(outcome.key().replace('-', ' '), 11) + " ";
        lines.add(pointed(line + why(outcome), file(outcome)));
      }
    }
  }

  private String why(Outcome outcome) {
    return switch (outcome) {
      case REJECTED -> reasons(story.rejected());
      case SUPPRESSED -> reasons(story.suppressed());
      case MERGED -> "into another row of the same person or firm";
      case LEFT_OUT -> "not asked for";
      case RESTING -> reasons(story.resting());
      case WAITING -> reasons(story.waiting());
      case PLANNED -> planned();
      case KEPT -> "";
    };
  }

  private String planned() {
    if (story.touches() == 0) {
      return story.team();
    }
    return many(story.touches(), "touch")
        + " from "
        + DAY.format(story.firstTouch())
        + " to "
        + DAY.format(story.lastTouch())
        + ", "
        + story.team();
  }

  private static String file(Outcome outcome) {
    return switch (outcome) {
      case REJECTED -> "rejected.csv";
      case SUPPRESSED -> "suppressed.csv";
      case MERGED -> "merges.csv";
      default -> "";
    };
  }

  private void ending() {
    lines.addAll(Capacity.sentences(story));
    lines.add(
        folder.isEmpty() ? "Nothing was written (dry run)." : "Open " + folder + "/report.html");
  }

  private String pointed(String line, String file) {
    return file.isEmpty() || folder.isEmpty() ? line : pad(line, 72) + "  " + folder + "/" + file;
  }

  private static String reasons(Map<String, Integer> reasons) {
    var joined = new StringJoiner(", ");
    reasons.forEach((reason, n) -> joined.add(count(n) + " " + reason));
    return joined.toString();
  }

  private static String by(Channel channel) {
    return switch (channel) {
      case EMAIL -> "by e-mail";
      case CALL -> "by phone";
      case SOCIAL -> "on a social network";
      case LETTER -> "by letter";
      case MESSAGE -> "by text message";
      case RESEARCH, EVENT -> "otherwise";
    };
  }

  private static String toDo(Purpose purpose) {
    return switch (purpose) {
      case UNDERSTAND -> "to understand";
      case CONNECT -> "to connect";
      case GIVE -> "to give";
      case LISTEN -> "to listen";
      case TALK -> "to talk";
    };
  }

  private static String hours(int minutes) {
    return minutes % 60 == 0
        ? many(minutes / 60, "hour")
        : String.format(Locale.ROOT, "%.1f hours", minutes / 60.0);
  }

  private static String many(int n, String noun) {
    String plural = noun.endsWith("ch") ? noun + "es" : noun + "s";
    return count(n) + " " + (n == 1 ? noun : plural);
  }

  private static String count(int n) {
    return String.format(Locale.ROOT, "%,d", n);
  }

  private static int width(List<String> texts) {
    return texts.stream().mapToInt(String::length).max().orElse(0);
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }
}
