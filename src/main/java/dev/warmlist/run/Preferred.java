package dev.warmlist.run;

import dev.warmlist.UserError;
import dev.warmlist.list.ListInput;
import dev.warmlist.match.Preference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the lists that {@code --prefer} names among those that are read. */
final class Preferred {
  private static final String NEWEST = "newest";

  private Preferred() {}

  /**
   * What was asked for, in its order.
   *
   * @param wanted {@code newest}, or a list by the name it was given as, or by the end of its path
   * @param inputs all lists that are read
   * @param known how many of them, from the first, are only there to be compared with
   */
  static List<Preference> of(List<String> wanted, List<ListInput> inputs, int known) {
    var preferences = new ArrayList<Preference>();
    for (String name : wanted) {
      preferences.add(name.equals(NEWEST) ? new Preference.Newest() : ofList(name, inputs, known));
    }
    return preferences;
  }

  private static Preference ofList(String name, List<ListInput> inputs, int known) {
    List<Integer> found = new ArrayList<>();
    for (int list = known; list < inputs.size(); list++) {
      if (inputs.get(list).name().equals(name)) {
        return new Preference.OfList(list, inputs.get(list).label());
      }
      if (inputs.get(list).name().replace('\\', '/').endsWith("/" + name)) {
        found.add(list);
      }
    }
    if (found.size() != 1) {
      String names =
          inputs.stream().skip(known).map(ListInput::name).collect(Collectors.joining(", "));
      throw UserError.usage(
          "--prefer " + name + (found.isEmpty() ? " is none of the lists" : " is several lists"),
          "It takes 'newest' or one of: " + names + ".");
    }
    return new Preference.OfList(found.get(0), inputs.get(found.get(0)).label());
  }
}
