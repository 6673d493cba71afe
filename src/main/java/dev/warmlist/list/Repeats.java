package dev.warmlist.list;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells lists that are given twice: the same file, or the same bytes under two names. */
final class Repeats {
  private Repeats() {}

  /** The lists, each that repeats an earlier one with a sentence that says so. */
  static List<ListInput> said(List<ListInput> inputs) {
    Map<Long, List<ListInput>> bySize = new HashMap<>();
    var all = new ArrayList<ListInput>();
    for (ListInput input : inputs) {
      all.add(input.repeatable() ? said(input, bySize) : input);
    }
    return List.copyOf(all);
  }

  private static ListInput said(ListInput input, Map<Long, List<ListInput>> bySize) {
    try {
      Path path = Path.of(input.name());
      List<ListInput> earlier = bySize.computeIfAbsent(Files.size(path), size -> new ArrayList<>());
      for (ListInput other : earlier) {
        Path there = Path.of(other.name());
        if (Files.isSameFile(path, there)) {
          return input.repeating(sentence("file", other, ""));
        }
        if (Files.mismatch(path, there) < 0) {
          return input.repeating(sentence("list", other, ", byte for byte"));
        }
      }
      earlier.add(input);
      return input;
    } catch (IOException e) {
      return input; // what can't be read is said where it is read
    }
  }

  private static String sentence(String what, ListInput other, String how) {
    return "This is the same " + what + " as " + other.label() + how + "; its rows come twice.";
  }
}
