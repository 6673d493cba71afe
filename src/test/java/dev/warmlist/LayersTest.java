package dev.warmlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/** Data flows one way: each package uses only those above it. */
class LayersTest {
  private static final List<String> ORDER =
      List.of(
          "",
          "prospect",
          "store",
          "clean",
          "list",
          "match",
          "whereabouts",
          "query",
          "playbook",
          "consent",
          "tag",
          "plan",
          "check",
          "brief",
          "lint",
          "export",
          "run",
          "cli");

  private static final List<String> OWNED =
      List.of(
          "org.apache.commons.csv list",
          "org.mozilla.universalchardet list",
          "com.google.i18n.phonenumbers clean",
          "com.google.re2j query",
          "com.fasterxml.jackson.dataformat.yaml playbook",
          "org.yaml.snakeyaml playbook",
          "com.samskivert.mustache playbook",
          "de.focus_shift whereabouts",
          "picocli cli");

  private static final Pattern EDGE =
      Pattern.compile("^\\s+(dev\\.warmlist\\S*)\\s+->\\s+(\\S+)", Pattern.MULTILINE);

  @Test
  void packages_useOnlyThoseAboveThem() {
    var wrong = new ArrayList<String>();
    edges()
        .forEach(
            (edge) -> {
              int from = ORDER.indexOf(room(edge[0]));
              if (from < 0) {
                wrong.add(edge[0] + " is no package of the house");
              } else if (edge[1].startsWith("dev.warmlist")
                  && ORDER.indexOf(room(edge[1])) > from) {
                wrong.add(edge[0] + " uses " + edge[1]);
              }
            });
    assertThat(wrong).isEmpty();
  }

  @Test
  void libraries_haveOneOwner() {
    var wrong = new ArrayList<String>();
    for (String[] edge : edges()) {
      for (String owned : OWNED) {
        String library = owned.substring(0, owned.indexOf(' '));
        String owner = owned.substring(owned.indexOf(' ') + 1);
        if (edge[1].startsWith(library) && !room(edge[0]).equals(owner)) {
          wrong.add(edge[0] + " uses " + edge[1] + ", which is for " + owner + " alone");
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String room(String name) {
    return name.equals("dev.warmlist") ? "" : name.substring("dev.warmlist.".length());
  }

  private static List<String[]> edges() {
    var text = new StringWriter();
    ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
    var out = new PrintWriter(text);
    int status =
        jdeps.run(
            out,
            out,
            "-verbose:package",
            "--ignore-missing-deps",
            "--multi-release",
            "17",
            "-filter:none",
            Path.of("target", "classes").toString());
    assertThat(status).as(text.toString()).isZero();
    var edges = new ArrayList<String[]>();
    var matcher = EDGE.matcher(text.toString());
    while (matcher.find()) {
      if (!matcher.group(1).equals(matcher.group(2))) {
        edges.add(new String[] {matcher.group(1), matcher.group(2)});
      }
    }
    assertThat(edges).hasSizeGreaterThan(20);
    return edges;
  }
}
