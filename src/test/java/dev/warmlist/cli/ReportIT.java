package dev.warmlist.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report in a real browser, where there is one. */
class ReportIT {
  private static final String BROWSER =
      "$(command -v chromium || command -v chromium-browser || command -v google-chrome)";
  private static final String FLAGS =
      " --headless --no-sandbox --disable-gpu --disable-quic --no-first-run"
          + " --disable-background-networking --disable-component-update --disable-sync"
          + " --user-data-dir=\"$PWD/profile\" --virtual-time-budget=2000";

  @TempDir private Path folder;

  @Test
  void report_hostileNames_staysTextInABrowser() throws IOException, InterruptedException {
    var shell = new JarShell(folder);
    assumeTrue(shell.run("test -n \"" + BROWSER + "\"").status() == 0, "no browser is installed");
    shell.run(
        "printf 'Name,Company,Email\\nEve Adams,\"<Img Src=x Onerror=document.Title=1>\","
            + "eve@adams.example\\nAnn Lee,\"</script><b>Acme\",ann@acme.example\\n' > l.csv;"
            + " warmlist plan l.csv --as-of 2026-11-23 -q -o plan");
    var dom = shell.run(BROWSER + FLAGS + " --dump-dom \"file://$PWD/plan/report.html\"").out();
    assertThat(dom).contains("Eve Adams").contains("Ann Lee").contains("</html>");
    assertThat(dom)
        .contains("&lt;Img Src=x")
        .doesNotContainIgnoringCase("<img")
        .doesNotContain("<b>Acme");
    assertThat(dom).doesNotContain("<title>1</title>").doesNotContain("http://");
  }

  @Test
  void report_briefAndDraft_unfoldUnderTheirTouchWithoutLoadingAnything()
      throws IOException, InterruptedException {
    var shell = new JarShell(folder);
    assumeTrue(shell.run("test -n \"" + BROWSER + "\"").status() == 0, "no browser is installed");
    shell.run(
        "printf 'Name,Company,Title,Email,Notes,Website\\nEve Adams,\"Acme <i>\",CEO,"
            + "eve@adams.example,\"</details><script>document.title=2</script>\",'"
            + "'https://acme.example/\"onmouseover=x\\n' > l.csv;"
            + " warmlist plan l.csv --as-of 2026-11-23 -q -o plan");
    var dom = shell.run(BROWSER + FLAGS + " --dump-dom \"file://$PWD/plan/report.html\"").out();
    assertThat(dom).containsSubsequence("Eve Adams", "<details class=\"sheet\">", "We know");
    assertThat(dom).containsSubsequence("The brief", "Ask", "The draft", "A checklist for Acme");
    assertThat(dom).contains("rel=\"noreferrer\" href=\"https://duckduckgo.com/?q=Eve%20Adams");
    assertThat(dom).contains("&lt;/details&gt;").doesNotContain("<title>2</title>");
    assertThat(dom).doesNotContain("<script").doesNotContainIgnoringCase("\"onmouseover");
    String details = "<details class=\"sheet\"";
    assertThat(dom.split(details, -1)).hasSameSizeAs(dom.split("</div></details></td>", -1));
  }
}
