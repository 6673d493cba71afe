package dev.warmlist.match;

import dev.warmlist.prospect.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Which lists are lists of places: restaurants, sites, shops under a column "name". Such a list
 * hardly ever begins a name with a given name that we know, says where most of its rows are, and
 * knows neither birth dates nor job titles nor profiles.
 */
final class Places {
  private static final int FEW = 20;

  private final List<int[]> counts = new ArrayList<>();

  private static final int NAMES = 0;
  private static final int GIVEN = 1;
  private static final int PLACED = 2;
  private static final int PERSONAL = 3;

  /** Counts a row. */
  void add(Traits traits, int list) {
    while (counts.size() <= list) {
      counts.add(new int[4]);
    }
    int[] of = counts.get(list);
    if (traits.kind() == Kind.COMPANY || !traits.whole().isEmpty() || traits.named()) {
      of[NAMES]++;
    }
    if (traits.named()) {
      of[GIVEN]++;
    }
    if (!traits.street().isEmpty() || !traits.city().isEmpty()) {
      of[PLACED]++;
    }
    if (traits.birthDay() != 0
        || !traits.title().isEmpty()
        || !traits.profiles().isEmpty()
        || (traits.kind() == Kind.PERSON && !traits.company().isEmpty())) {
      of[PERSONAL]++;
    }
  }

  /** Whether a list's rows are places. */
  boolean isPlaces(int list) {
    int[] of = counts.get(list);
    int names = of[NAMES];
    return names >= FEW
        && of[GIVEN] * 4 <= names
        && of[PLACED] * 2 >= names
        && of[PERSONAL] * 10 <= names;
  }
}
