package dev.warmlist.run;

import static java.util.stream.Collectors.joining;

import dev.warmlist.match.MatchSettings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a run was set to, in one line each and in one number, so that two runs can be compared. */
final class Digest {
  private Digest() {}

  /** What was set, by name; what was left at its default is not there. */
  static Map<String, String> settings(PlanSettings settings) {
    var set = new LinkedHashMap<String, String>();
    put(set, "as-of", settings.asOf().toString());
    put(set, "playbook", settings.playbook().name());
    put(set, "region", settings.lists().region());
    put(set, "where", settings.where());
    put(set, "first", settings.first());
    put(set, "do-not-contact", String.join(", ", settings.lists().doNotContact()));
    put(set, "prefer", String.join(", ", settings.matching().prefer()));
    put(set, "customers", String.join(", ", settings.customers()));
    matching(set, settings.matching());
    put(set, "identifier", String.join(", ", settings.lists().read().map().identifiers()));
    return set;
  }

  private static void matching(Map<String, String> set, MatchingSettings matching) {
    matching.lines().mergeAt().ifPresent(line -> put(set, "merge-at", "" + line));
    matching
        .lines()
        .reviewAt()
        .ifPresent(
            line ->
                put(set, "review-at", line == MatchSettings.DEFAULT.reviewAt() ? "" : "" + line));
    put(set, "model", matching.model().map(Path::toString).orElse(""));
    put(set, "trust", String.join(", ", matching.trusted()));
    put(set, "decisions", matching.decisions().stream().map(Path::toString).collect(joining(", ")));
  }

  private static void put(Map<String, String> set, String name, String value) {
    if (!value.isEmpty()) {
      set.put(name, value);
    }
  }

  /** A SHA-256 in hex over settings and playbook. */
  static String of(Map<String, String> settings, String playbook) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      settings.forEach((k, v) -> sha.update((k + "=" + v + "\n").getBytes(StandardCharsets.UTF_8)));
      sha.update(playbook.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each Java has SHA-256", e);
    }
  }
}
