package dev.warmlist.export;

import dev.warmlist.brief.Sheet;
import dev.warmlist.plan.Touch;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Outcome;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code report.html}: the page to read first. It stands alone: no script, no network, and a policy
 * in its head that forbids both. The first screen is the run's story, the way from rows to touches,
 * what needs a person, the weeks ahead and who waits; the touches and all reasons follow.
 *
 * <p>Errors: a device that doesn't take the bytes, 74.
 */
public final class ReportHtml {
  private static final int NEEDS_SHOWN = 3;

  private ReportHtml() {}

  /**
   * Writes the page and closes the stream.
   *
   * @param touches those of the planned prospects, in any order
   * @param sheets the brief or draft of a touch, if it has one
   */
  public static void write(
      OutputStream out, Story story, List<Touch> touches, Function<Touch, Optional<Sheet>> sheets) {
    Html page = Page.begin("Plan of " + Say.date(story.asOf()), List.of("report.css"));
    page.raw("<main>\n<header>\n");
    sentence(page, story);
    page.raw("</header>\n<div class=\"first\">\n");
    page.raw("<section class=\"way\">\n<h2>From rows to touches</h2>\n");
    ReportFunnel.add(page, story);
    page.raw("</section>\n");
    List<String> needs = needs(story);
    needsAPerson(page, needs);
    weeks(page, story);
    waits(page, story);
    page.raw("</div>\n");
    new ReportTouches(page, story.asOf(), sheets).add(touches);
    furtherNeeds(page, needs);
    ReportGoals.add(page, story.goals());
    ReportDetails.add(page, story);
    page.raw("<footer>warmlist ").text(story.version()).raw(" · plan of ");
    page.raw(Say.date(story.asOf()));
    page.raw(
        " · this page loads nothing; its links lead to the files beside it, and in briefs to where to look</footer>\n");
    page.raw("</main>\n");
    Page.end(out, "report.html", page);
  }

  private static void sentence(Html page, Story story) {
    int planned = story.total().of(Outcome.PLANNED);
    page.raw("<p class=\"quiet\">Plan of " + Say.date(story.asOf()) + " · ");
    page.text(story.playbook()).raw("</p>\n<h1>In ");
    page.raw(Say.count(story.total().read(), "row", "rows") + " on ");
    page.raw(Say.few(story.lists().size(), "list", "lists"));
    page.raw(story.people() == 1 ? " there is " : " there are ");
    page.raw("<em>" + Say.number(story.people()) + "</em> ");
    page.raw(story.people() == 1 ? "person you may meet; " : "people you may meet; ");
    if (planned == 0 || story.touches() == 0) {
      page.raw("none of them has a date yet.</h1>\n");
    } else {
      page.raw("<em>" + Say.number(planned) + "</em> of them " + (planned == 1 ? "is" : "are"));
      page.raw(" planned, with <em>" + Say.number(story.touches()) + "</em> ");
      page.raw((story.touches() == 1 ? "touch" : "touches") + " from ");
      page.raw(Say.date(story.firstTouch(), story.lastTouch()) + " to ");
      page.raw(Say.date(story.lastTouch(), story.asOf()) + ".</h1>\n");
    }
    reach(page, story);
  }

  private static void reach(Html page, Story story) {
    page.raw("<p class=\"reach\">");
    for (var way : story.reach().entrySet()) {
      if (way.getValue() > 0 && way.getKey() != Channel.RESEARCH) {
        page.raw("<span><b>" + Say.number(way.getValue()) + "</b> ");
        page.raw(Say.by(way.getKey()) + "</span> ");
      }
    }
    page.raw("</p>\n");
  }

  /** What needs a person, as markup, the reviews first. */
  private static List<String> needs(Story story) {
    var needs = new ArrayList<String>();
    if (story.reviews() > 0) {
      String people =
          story.reviewPeople() == 0
              ? ""
              : " before "
                  + Say.count(story.reviewPeople(), "person", "people")
                  + " can be planned";
      needs.add(
          "<b>"
              + Say.count(story.reviews(), "pair needs a look", "pairs need a look")
              + "</b>"
              + people
              + ": <a href=\"review.csv\">review.csv</a>");
    }
    story.warnings().forEach(warning -> needs.add(new Html().name(Masks.text(warning)).toString()));
    return needs;
  }

  private static void needsAPerson(Html page, List<String> needs) {
    page.raw("<section class=\"needs\">\n<h2>Needs a person</h2>\n");
    if (needs.isEmpty()) {
      page.raw("<p>Nothing: the plan can be followed as it is.</p>\n");
    } else {
      page.raw("<ul>\n");
      needs.stream().limit(NEEDS_SHOWN).forEach(need -> page.raw("<li>" + need + "</li>\n"));
      page.raw("</ul>\n");
    }
    if (needs.size() > NEEDS_SHOWN) {
      page.raw("<p><a href=\"#needs\">" + (needs.size() - NEEDS_SHOWN) + " more below</a></p>\n");
    }
    page.raw("</section>\n");
  }

  private static void furtherNeeds(Html page, List<String> needs) {
    if (needs.size() > NEEDS_SHOWN) {
      page.raw("<section id=\"needs\" class=\"needs\">\n<h2>Needs a person, too</h2>\n<ul>\n");
      needs.stream().skip(NEEDS_SHOWN).forEach(need -> page.raw("<li>" + need + "</li>\n"));
      page.raw("</ul>\n</section>\n");
    }
  }

  private static void weeks(Html page, Story story) {
    page.raw("<section class=\"ahead\">\n<h2>The weeks ahead</h2>\n");
    ReportWeeks.add(page, story);
    page.raw("</section>\n");
  }

  private static void waits(Html page, Story story) {
    page.raw("<section class=\"waits\">\n<h2>Who waits</h2>\n<ul>\n");
    int waiting = story.total().of(Outcome.WAITING);
    page.raw(waiting == 0 ? "<li>Nobody.</li>\n" : "");
    for (var reason : story.waiting().entrySet()) {
      page.raw("<li><b>" + Say.number(reason.getValue()) + "</b> ");
      page.name(Masks.text(reason.getKey())).raw("</li>\n");
    }
    page.raw("</ul>\n<p class=\"quiet\">").name(story.team()).raw(". The first week takes ");
    page.raw(Say.hours(story.load().minutesThisWeek()) + " of ");
    page.raw(Say.hours(story.load().weeklyMinutes()) + ".");
    page.raw("</p>\n");
    for (String sentence : Capacity.sentences(story)) {
      page.raw("<p class=\"more\">").text(sentence).raw("</p>\n");
    }
    page.raw("</section>\n");
  }
}
