package dev.warmlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Briefs and drafts, through the whole program. */
class BriefsTest {
  @TempDir private Path dir;

  private void plan(String list, String... options) throws IOException {
    Files.writeString(dir.resolve("l.csv"), list);
    var args = new ArrayList<>(List.of("plan", dir.resolve("l.csv").toString(), "-q"));
    args.addAll(List.of("--region", "US", "--as-of", "2026-11-23"));
    args.addAll(List.of("-o", dir.resolve("plan").toString()));
    args.addAll(List.of("--briefs", dir.resolve("briefs").toString()));
    args.addAll(List.of(options));
    var run = Invocation.of(args.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }

  /** The pages by name. */
  private Map<String, String> pages() throws IOException {
    var pages = new TreeMap<String, String>();
    try (Stream<Path> files = Files.list(dir.resolve("briefs"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
        pages.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return pages;
  }

  /** The page of a step of whoever the title begins with. */
  private String page(String title, String step) throws IOException {
    return pages().entrySet().stream()
        .filter(page -> page.getKey().endsWith("-" + step + ".md"))
        .map(Map.Entry::getValue)
        .filter(text -> text.startsWith("# " + title))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void briefs_everyStepThatFindsOutOrTalks_hasAPageAndTheIndexLinksAll() throws IOException {
    plan(
        """
        Name,Company,Title,Email,Phone,Street,City,Zip
        Ann Lee,Acme,CEO,ann@acme.example,614-555-0101,,,
        Bo Chu,Bolt,Buyer,,614-555-0102,,,
        ,Cove Inc,,info@cove.example,614-555-0103,1 Main St,Columbus,43004
        """);
    var expected = new TreeSet<String>();
    for (String line : Files.readAllLines(dir.resolve("plan/touches.csv"))) {
      if (line.contains(",understand,") || line.contains(",talk,")) {
        expected.add(line.substring(0, line.indexOf(',')) + ".md");
      }
    }
    assertThat(expected).hasSizeGreaterThan(6);
    assertThat(pages().keySet()).containsAll(expected);
    var linked = new TreeSet<String>();
    Pattern.compile("href=\"([^\"]+)\"")
        .matcher(Files.readString(dir.resolve("briefs/index.html")))
        .results()
        .forEach(link -> linked.add(link.group(1)));
    assertThat(linked).isEqualTo(pages().keySet());
  }

  @Test
  void briefs_talkAndUnderstand_askOtherQuestions() throws IOException {
    plan(
        "Name,Company,Title,Email,Phone\nAnn Lee,Acme,Head of Purchasing,ann@acme.example,614-555-0101\n");
    List<String> look = section(page("Ann Lee", "look"), "Ask");
    List<String> talk = section(page("Ann Lee", "talk"), "Ask");
    List<String> meet = section(page("Ann Lee", "meet"), "Ask");
    assertThat(look).hasSize(3).doesNotContainAnyElementsOf(talk);
    assertThat(talk).hasSize(3).isNotEqualTo(meet);
    assertThat(String.join(" ", look)).containsAnyOf("supplier", "buy");
  }

  /** The items of a section. */
  private static List<String> section(String page, String heading) {
    int at = page.indexOf("## " + heading + "\n");
    int end = page.indexOf("\n## ", at + 1);
    return page.substring(at, end < 0 ? page.length() : end)
        .lines()
        .filter(line -> line.startsWith("- "))
        .map(line -> line.substring(2))
        .toList();
  }

  @Test
  void briefs_colleagues_namedUnlessSuppressedAndNotAskedWhenTheySaidNo() throws IOException {
    Files.writeString(dir.resolve("never.csv"), "email\ncy@acme.example\n");
    plan(
        """
        Name,Company,Title,Email,Call Result,Last Contact,Email Opt Out
        Ann Lee,Acme,Engineer,ann@acme.example,,,
        Bo Chu,Acme Inc.,CFO,bo@acme.example,NI,2026-09-01,
        Cy Dow,Acme,CEO,cy@acme.example,,,
        Di Eng,Acme,Buyer,di@acme.example,,,
        Ed Fox,Acme,Clerk,ed@acme.example,,,yes
        """,
        "--do-not-contact",
        dir.resolve("never.csv").toString());
    String page = page("Ann Lee", "look");
    assertThat(section(page, "Who else we know there"))
        .contains("Di Eng, Buyer (l.csv:4)", "Bo Chu, CFO: not to be asked (l.csv:2)")
        .noneMatch(line -> line.contains("Cy Dow") || line.startsWith("Ann Lee"))
        .allMatch(line -> !line.contains("Ed Fox") || line.contains("not to be asked"));
    assertThat(String.join("\n", pages().values())).doesNotContain("Cy Dow").doesNotContain("cy@");
  }

  @Test
  void briefs_columnsThatAreNoField_saidInTheirWords() throws IOException {
    Files.writeString(dir.resolve("never.csv"), "phone\n614-555-0199\n");
    plan(
        """
        Name,Company,Email,Plant,Headcount,Premium,Assistant
        Ann Lee,Acme,ann@acme.example,Hall 2 in *Dublin*,12,yes,ring 614-555-0199
        Ann Lee,Acme,ann@acme.example,Hall 3,14,no,Jo Poe
        """,
        "--do-not-contact",
        dir.resolve("never.csv").toString());
    assertThat(section(page("Ann Lee", "look"), "The lists say besides"))
        .containsExactly(
            "Plant: Hall 2 in \\*Dublin\\* (l.csv:1)",
            "Plant: Hall 3 (l.csv:2)",
            "Assistant: Jo Poe (l.csv:2)");
  }

  @Test
  void briefs_factWrittenIntoTouches_isKnownInTheNextRun() throws IOException {
    String list = "Name,Company,Email\nAnn Lee,Acme,ann@acme.example\n";
    plan(list);
    Path touches = dir.resolve("plan/touches.csv");
    String look = "(?m)^([^,\n]*-look,.*),,,,$";
    Files.writeString(
        touches,
        Files.readString(touches)
            .replaceAll(look, "$1,2026-11-24,,opens a second shop in May,acme.example/news"));
    plan(list);
    assertThat(page("Ann Lee", "gift")).contains("opens a second shop in May (acme.example/news)");
    assertThat(section(page("Ann Lee", "look"), "We know").get(0))
        .contains("Found out:", "opens a second shop in May")
        .contains("acme.example/news, 24 November 2026");
  }

  @Test
  void draft_bracketsOfForeignValues_areNoPlacesToFill() throws IOException {
    plan("Name,Company,Email\nAnn Lee,Acme (UK) (Holding),ann@acme.example\n");
    String draft = page("Ann Lee", "gift");
    assertThat(draft)
        .contains("A checklist for Acme (UK) (Holding)")
        .contains("**to be written:** What you noticed about their work")
        .contains("**not on the lists:** lead source")
        .doesNotContain("**to be written:** UK")
        .doesNotContain("{{");
  }

  /** Whatever else stands in a row, no page gives a handle away that somebody stopped. */
  @Test
  void briefs_randomLists_neverShowAStoppedHandle() throws IOException {
    RandomGenerator random = new SplittableRandom(20261123);
    for (int run = 0; run < 6; run++) {
      var list =
          new StringBuilder("Name,Company,Title,Email,Phone,Do Not Call,Email Opt Out,Notes\n");
      var stopped = new ArrayList<String>();
      for (int i = 0; i < 40; i++) {
        String mail = "p" + run + "x" + i + "@firm" + random.nextInt(9) + ".example";
        String digits = "614555%04d".formatted(100 + i);
        boolean noCalls = random.nextInt(4) == 0;
        boolean noMail = random.nextInt(4) == 0;
        String phone = written(digits, random);
        list.append("Ann%c Lee%c".formatted('a' + i % 26, 'a' + i / 2))
            .append(",Firm ")
            .append(random.nextInt(9))
            .append(",Owner,")
            .append(mail)
            .append(',')
            .append(phone)
            .append(noCalls ? ",yes," : ",,")
            .append(noMail ? "yes," : ",")
            .append("\"rang ")
            .append(written(digits, random))
            .append(" and wrote to ")
            .append(mail)
            .append("\"\n");
        if (noCalls) {
          stopped.add(digits);
        }
        if (noMail) {
          stopped.add(mail);
        }
      }
      assertThat(stopped).hasSizeGreaterThan(5);
      plan(list.toString(), "--hours", "40");
      String shown =
          String.join("\n", pages().values())
              + Files.readString(dir.resolve("plan/report.html"))
              + Files.readString(dir.resolve("plan/touches.csv"))
              + Files.readString(dir.resolve("plan/plan.ics"));
      String bare = shown.replaceAll("[ ().+-]", "");
      for (String handle : stopped) {
        assertThat(handle.contains("@") ? shown : bare).doesNotContain(handle);
      }
    }
  }

  @Test
  void touches_noteWithAStoppedHandleAsPeopleWriteIt_isLeftOut() throws IOException {
    plan(
        "Name,Company,Phone,Email,Email Opt Out,Call Result,Callback,Notes\n"
            + "Bo Chu,Acme,614-555-0102,bo@acme.example,yes,CB,2026-11-25,wrote to BO@Acme.Example\n");
    assertThat(Files.readString(dir.resolve("plan/touches.csv")))
        .contains("Read what was said when we promised to call.")
        .doesNotContainIgnoringCase("bo@acme");
  }

  private static String written(String digits, RandomGenerator random) {
    String area = digits.substring(0, 3);
    String middle = digits.substring(3, 6);
    String end = digits.substring(6);
    return switch (random.nextInt(4)) {
      case 0 -> "(" + area + ") " + middle + "-" + end;
      case 1 -> "+1 " + area + " " + middle + " " + end;
      case 2 -> area + "." + middle + "." + end;
      default -> digits;
    };
  }
}
