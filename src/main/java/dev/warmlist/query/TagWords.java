package dev.warmlist.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tags that exist, so that a query for one that nothing gives is an error and not an empty
 * answer.
 *
 * @param whole tags
 * @param beginnings how tags of families begin: {@code country-}
 */
public record TagWords(List<String> whole, List<String> beginnings) {
  /** Any tag may exist. */
  public static final TagWords ANY = new TagWords(List.of(), List.of());

  /** Keeps copies. */
  public TagWords {
    whole = List.copyOf(whole);
    beginnings = List.copyOf(beginnings);
  }

  /** These tags, and families. */
  public static TagWords of(Collection<String> whole, Collection<String> beginnings) {
    return new TagWords(List.copyOf(whole), List.copyOf(beginnings));
  }

  /** Whether a query may ask for a tag. */
  boolean allow(String written) {
    String words = Words.of(written);
    return (whole.isEmpty() && beginnings.isEmpty())
        || whole.stream().map(Words::of).anyMatch(words::equals)
        || beginnings.stream().map(Words::of).anyMatch(start -> words.startsWith(start + ' '));
  }

  /** The tag that was probably meant. */
  Optional<String> nearest(String written) {
    List<String> starts = Stream.concat(whole.stream(), beginnings.stream()).toList();
    return Spelling.nearest(written, starts)
        .map(near -> beginnings.contains(near) ? near + "..." : near);
  }
}
