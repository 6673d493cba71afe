package dev.warmlist.tag;

/**
 * Something worth knowing about a prospect, in one word.
 *
 * @param name a slug
 * @param because the evidence in a few words: {@code title "CEO"}
 */
public record Tag(String name, String because) implements Comparable<Tag> {

  /** By name. */
  @Override
  public int compareTo(Tag other) {
    return name.compareTo(other.name);
  }
}
