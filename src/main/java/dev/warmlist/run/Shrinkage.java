package dev.warmlist.run;

import dev.warmlist.Place;
import dev.warmlist.UserError;
import dev.warmlist.consent.DoNotContact.Listed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whether do-not-contact lists have lost more entries since the plan before than a team lets them:
 * an export that broke off looks like that, and people who said no would be met.
 */
final class Shrinkage {
  private final Map<String, Integer> before;
  private final Path folder;

  /**
   * What was known before.
   *
   * @param before how many entries each list had, by its label
   * @param folder the plan that knows it
   */
  Shrinkage(Map<String, Integer> before, Path folder) {
    this.before = before;
    this.folder = folder;
  }

  /**
   * Makes sure that no list lost too much.
   *
   * <p><b>Errors:</b> the first list that did (65).
   *
   * @param share the share of its entries, 0 to 1, that a list may lose
   */
  void check(List<Listed> lists, double share) {
    for (Listed list : lists) {
      int was = before.getOrDefault(list.label(), 0);
      if (list.entries() < was * (1 - share) - 1e-9) {
        throw refused(list, was, share);
      }
    }
  }

  private UserError refused(Listed list, int was, double share) {
    String problem =
        String.format(
            Locale.ROOT,
            "%,d %s, where the plan in %s knew %,d: %.0f %% fewer; up to %.0f %% may go",
            list.entries(),
            list.entries() == 1 ? "entry" : "entries",
            folder,
            was,
            Math.ceil(100.0 * (was - list.entries()) / was),
            share * 100);
    return UserError.badList(
        Place.of(list.label()),
        problem,
        "Nothing was written: an export that broke off looks like this, and people who said no"
            + " would be met.\nExport the list anew. If that many really went, say so once with"
            + " --accept-shrunk.");
  }

  /** The lists that the plan before heeded and that weren't named now, each in a sentence. */
  List<String> missing(List<Listed> lists) {
    var missing = new ArrayList<String>();
    for (String label : before.keySet()) {
      if (lists.stream().noneMatch(list -> list.label().equals(label))) {
        missing.add(
            "The plan before this one heeded the do-not-contact list "
                + label
                + "; this one doesn't: name it with --do-not-contact, or in the playbook.");
      }
    }
    return missing;
  }
}
