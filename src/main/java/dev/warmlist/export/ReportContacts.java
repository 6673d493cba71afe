package dev.warmlist.export;

import dev.warmlist.consent.ContactRules;
import dev.warmlist.consent.Verdict;
import dev.warmlist.prospect.Channel;
import java.util.Map;
import java.util.StringJoiner;

/** By country and channel how many of those who are kept may be met, and the day of the rules. */
final class ReportContacts {
  private ReportContacts() {}

  /** Adds the section to the page; nothing when nobody has an address. */
  static void add(Html page, Contacts contacts) {
    if (contacts.answers().isEmpty()) {
      return;
    }
    page.raw("<section id=\"contacts\">\n<h2>How they may be met</h2>\n");
    page.raw("<table class=\"sums\"><thead><tr><th>Country</th>");
    ContactRules.ANSWERED.forEach(channel -> page.raw("<th>" + channel.key() + "</th>"));
    page.raw("</tr></thead><tbody>\n");
    contacts.answers().forEach((country, answers) -> row(page, country, answers));
    page.raw("</tbody></table>\n<p class=\"quiet\">By the contact rules of ");
    page.text(contacts.rules());
    page.raw(", whoever has an address there. It is what was checked, not legal advice. Which");
    page.raw(" rule, and what is missing: <a href=\"consent.csv\">consent.csv</a></p>\n");
    page.raw("</section>\n");
  }

  private static void row(Html page, String country, Map<Channel, Map<Verdict, Integer>> answers) {
    page.raw("<tr><th>").text(country.isEmpty() ? "unknown" : country).raw("</th>");
    for (Channel channel : ContactRules.ANSWERED) {
      Map<Verdict, Integer> counts = answers.getOrDefault(channel, Map.of());
      page.raw("<td data-of=\"" + channel.key() + "\">");
      page.raw(counts.isEmpty() ? "–" : words(counts)).raw("</td>");
    }
    page.raw("</tr>\n");
  }

  /** {@code 3 allowed<br>10 need evidence}. */
  private static String words(Map<Verdict, Integer> counts) {
    var words = new StringJoiner("<br>");
    for (Verdict verdict : Verdict.values()) {
      int count = counts.getOrDefault(verdict, 0);
      if (count > 0) {
        words.add(Say.number(count) + " " + word(verdict, count));
      }
    }
    return words.toString();
  }

  private static String word(Verdict verdict, int count) {
    return switch (verdict) {
      case ALLOWED -> "allowed";
      case NEEDS_EVIDENCE -> count == 1 ? "needs evidence" : "need evidence";
      case BLOCKED -> "blocked";
    };
  }
}
