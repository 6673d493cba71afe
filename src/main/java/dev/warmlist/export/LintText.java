package dev.warmlist.export;

import dev.warmlist.lint.Code;
import dev.warmlist.lint.Finding;
import dev.warmlist.lint.Severity;
import java.util.ArrayList;
import java.util.List;

/** Findings about a playbook, in words. */
public final class LintText {
  private LintText() {}

  /** Two lines for each finding: where, what and why; then what to do, indented. */
  public static List<String> lines(List<Finding> findings) {
    var lines = new ArrayList<String>();
    for (Finding f : findings) {
      lines.add(f.place() + ": " + f.severity().key() + ' ' + f.code().key() + ": " + f.reason());
      lines.add("  " + f.instead());
    }
    return lines;
  }

  /** How many there are, and of which severities: {@code 3 findings: 1 error, 2 notes}. */
  public static String sum(List<Finding> findings) {
    if (findings.isEmpty()) {
      return "no findings";
    }
    var parts = new ArrayList<String>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
      long n = findings.stream().filter(f -> f.severity() == severity).count();
      if (n > 0) {
        parts.add(n + " " + severity.key() + (n == 1 ? "" : "s"));
      }
    }
    String all = findings.size() + (findings.size() == 1 ? " finding" : " findings");
    return all + ": " + String.join(", ", parts);
  }

  /** All codes with what they mean and what to do instead. */
  public static List<String> codes() {
    var lines = new ArrayList<String>();
    for (Code code : Code.values()) {
      lines.add(code.key() + " (" + code.severity().key() + ")");
      lines.add("  " + code.meaning());
      lines.add("  " + code.instead());
    }
    return lines;
  }
}
