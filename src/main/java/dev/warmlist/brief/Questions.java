package dev.warmlist.brief;

import dev.warmlist.Bundled;
import dev.warmlist.plan.Touch;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Three open questions that fit somebody's role: of reading up those to keep in mind, of a talk
 * those to ask. They come from the table {@code questions.tsv}; the same person gets the same ones
 * in every run, and other ones on each page.
 */
final class Questions {
  private static final int THREE = 3;
  private static final String ENGLISH = "en";
  private static final List<Question> ALL =
      new Bundled(Questions.class, "questions.tsv")
          .rows(4).stream()
              .map(row -> new Question(row.get(0), row.get(1), row.get(2), row.get(3)))
              .toList();

  /**
   * A line of the table.
   *
   * @param language two letters (ISO 639-1)
   * @param occasion {@code look} while reading up, {@code ask} when people are met
   * @param audience a seniority, a function, a situation, {@code firm} or {@code anyone}
   * @param text the question
   */
  record Question(String language, String occasion, String audience, String text) {}

  private Questions() {}

  /** All of them, in the table's order. */
  static List<Question> all() {
    return ALL;
  }

  /**
   * The questions for a touch.
   *
   * @param nth how many pages for the same occasion this person has before this one
   */
  static List<String> of(Known known, Touch touch, int nth) {
    boolean reading = touch.channel() == Channel.RESEARCH;
    String occasion = reading ? "look" : "ask";
    String language = reading ? ENGLISH : known.concluded("language");
    int turn = Math.floorMod(touch.prospectId().hashCode(), 1000) + nth;
    Set<String> chosen = new LinkedHashSet<>();
    for (int round = 0; chosen.size() < THREE && round < THREE; round++) {
      for (String audience : audiences(known)) {
        List<String> fitting = fitting(language, occasion, audience);
        if (chosen.size() < THREE && !fitting.isEmpty()) {
          chosen.add(fitting.get((turn + round) % fitting.size()));
        }
      }
    }
    return List.copyOf(chosen);
  }

  /** Those in somebody's language, else in English. */
  private static List<String> fitting(String language, String occasion, String audience) {
    List<String> own = in(language, occasion, audience);
    return own.isEmpty() ? in(ENGLISH, occasion, audience) : own;
  }

  private static List<String> in(String language, String occasion, String audience) {
    return ALL.stream()
        .filter(q -> q.language().equals(language) && q.occasion().equals(occasion))
        .filter(q -> q.audience().equals(audience))
        .map(Question::text)
        .toList();
  }

  /** What somebody is, the more particular first. */
  private static List<String> audiences(Known known) {
    if (known.dossier().standing().outcome() == Outcome.RESTING) {
      return List.of("resting");
    }
    if (known.isCompany()) {
      return List.of("firm");
    }
    List<String> audiences = new ArrayList<>();
    audiences.add(known.concluded("function"));
    audiences.add(known.concluded("seniority"));
    audiences.add(situation(known));
    audiences.add("anyone");
    return audiences;
  }

  private static String situation(Known known) {
    if (known.concluded("promise").equals("open")) {
      return "promised";
    }
    if (!known.all(Field.DISPOSITION).isEmpty()) {
      return "called";
    }
    return known.has(Field.CONNECTED_ON) ? "connected" : "";
  }
}
