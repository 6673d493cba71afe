package dev.warmlist.match;

import dev.warmlist.prospect.Values;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives prospects their ids: ten letters that depend on what the rows say, never on where they
 * stand. The order of the members and repeats among them don't matter. One instance serves one run:
 * it tells apart prospects that say exactly the same, in the order in which they are asked for.
 */
public final class ProspectIds {
  private static final int LETTERS = 10;

  private final Fingerprints fingerprints = new Fingerprints();
  private final Map<Long, Integer> given = new HashMap<>();

  /** An empty memory. */
  public ProspectIds() {}

  /**
   * The id of the prospect that these rows are.
   *
   * @param members the values of each of its rows; at least one
   */
  public String of(List<Values> members) {
    List<String> contents =
        members.stream().map(Fingerprints::canonical).distinct().sorted().toList();
    String content = String.join("\u001d", contents);
    int repeat = 1;
    long bits = bits(content);
    while (given.containsKey(bits)) {
      repeat++;
      bits = bits(content + "\u001d#" + repeat);
    }
    given.put(bits, repeat);
    return Fingerprints.base32(bits, LETTERS);
  }

  private long bits(String content) {
    return ByteBuffer.wrap(fingerprints.digest(content)).getLong() >>> (64 - 5 * LETTERS);
  }
}
