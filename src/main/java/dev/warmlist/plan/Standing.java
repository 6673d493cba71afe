package dev.warmlist.plan;

import dev.warmlist.Reason;
import dev.warmlist.consent.Permission;
import dev.warmlist.prospect.Outcome;
import dev.warmlist.prospect.Prospect;
import dev.warmlist.tag.Tag;
import dev.warmlist.whereabouts.Whereabouts;
import java.util.List;
import java.util.Optional;

/**
 * What became of one prospect: everything that outputs show of them.
 *
 * @param prospect whom it is about
 * @param where where they are
 * @param permission how they may be met
 * @param tags sorted by name
 * @param outcome the outcome of the row that is kept
 * @param reason why
 * @param sequence the name of the sequence chosen, or empty
 * @param owner whose prospect they are, or empty
 * @param touches in the order of their steps; empty unless planned
 * @param next what follows on them, if anything does
 */
public record Standing(
    Prospect prospect,
    Whereabouts where,
    Permission permission,
    List<Tag> tags,
    Outcome outcome,
    Reason reason,
    String sequence,
    String owner,
    List<Touch> touches,
    Optional<Onward> next) {

  /** Keeps copies. */
  public Standing {
    tags = List.copyOf(tags);
    touches = List.copyOf(touches);
  }
}
