package dev.warmlist.lint;

import dev.warmlist.lint.MergeFields.Shown;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Greetings are whole where the name isn't known, and meant for a person. */
final class GreetingRule implements MessageRule {
  private static final Pattern LINE = Pattern.compile("\\S[^\\n]*");
  private static final Pattern TAG = Pattern.compile("\\{\\{\\s*[#^/&]?\\s*[a-z0-9_]+\\s*}}");
  private static final Pattern SECTIONS = Pattern.compile("^(\\{\\{[#^]\\s*[a-z0-9_]+\\s*}}\\s*)+");
  private static final Pattern TO_A_FIRM =
      Pattern.compile("\\s*\\{\\{\\s*company\\s*}}\\s*([,!:.]|$).*", Pattern.DOTALL);
  private static final Pattern NAME_FIRST =
      Pattern.compile("\\{\\{\\s*(given_name|name|family_name)\\s*}}\\s*[,!:].*", Pattern.DOTALL);
  private static final int LONGEST_QUOTE = 40;

  private final Languages languages;

  GreetingRule(Languages languages) {
    this.languages = languages;
  }

  @Override
  public void check(Message message, Findings findings) {
    Matcher lines = LINE.matcher(message.body());
    while (lines.find()) {
      String line = lines.group().strip();
      Optional<String> rest = afterGreeting(line);
      if (rest.isPresent() || NAME_FIRST.matcher(line).matches()) {
        checkFirm(message, line, rest.orElse(""), findings);
        checkName(message, lines, findings);
        return;
      }
    }
  }

  private static void checkFirm(Message message, String line, String rest, Findings findings) {
    if (TO_A_FIRM.matcher(rest).matches()) {
      findings.add(
          Code.GREETS_A_FIRM,
          message.path(),
          '"' + quote(line) + "\" speaks to a firm as if it were a person");
    }
  }

  /** A greeting is torn when all the names in it stand bare. */
  private static void checkName(Message message, Matcher line, Findings findings) {
    List<Shown> names =
        MergeFields.shown(message.body()).stream()
            .filter(shown -> shown.at() >= line.start() && shown.at() < line.end())
            .filter(shown -> MergeFields.isName(shown.field()))
            .toList();
    boolean bare =
        names.stream()
            .allMatch(
                shown ->
                    shown.inside().stream().noneMatch(MergeFields::isName)
                        && !MergeFields.hasFallback(message.body(), shown.field()));
    if (!names.isEmpty() && bare) {
      String torn = TAG.matcher(line.group().strip()).replaceAll("");
      findings.add(
          Code.GREETING_WITHOUT_FALLBACK,
          message.path(),
          "where the name isn't known it would say \"" + quote(torn) + '"');
    }
  }

  private static String quote(String line) {
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE).strip() + "...";
  }

  /** What follows the greeting with which a line begins, if it begins with one. */
  private Optional<String> afterGreeting(String line) {
    String open = SECTIONS.matcher(line).replaceFirst("");
    for (Language language : languages.all()) {
      for (Phrase phrase : language.greetings()) {
        Optional<Phrase.Hit> hit = phrase.find(open).filter(h -> h.start() == 0);
        if (hit.isPresent()) {
          return Optional.of(open.substring(hit.get().words().length()));
        }
      }
    }
    return Optional.empty();
  }
}
