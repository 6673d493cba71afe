package dev.warmlist.run;

import dev.warmlist.ReasonCode;
import dev.warmlist.brief.Dossier.Colleague;
import dev.warmlist.brief.SheetWriter;
import dev.warmlist.clean.Phones;
import dev.warmlist.clean.Texts;
import dev.warmlist.consent.Stopped;
import dev.warmlist.plan.Standing;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Kind;
import dev.warmlist.prospect.Outcome;
import dev.warmlist.prospect.Prospect;
import dev.warmlist.prospect.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who of a firm may be named to somebody who prepares to meet another of it. It is told of each
 * prospect once, and remembers a byte and a number of each; names are looked up when they are asked
 * for. Nobody who is suppressed is ever named, nor anybody who may be the same as somebody else.
 */
final class Colleagues {
  private static final int HANDFUL = 5;
  private static final List<Field> HANDLES =
      List.of(Field.EMAIL, Field.PHONE, Field.MOBILE, Field.PROFILE);
  private static final byte UNNAMED = 0;
  private static final byte TO_ASK = 1;
  private static final byte NOT_TO_ASK = 2;

  private final Decided parts;
  private final byte[] state;
  private final int[] next;
  private final Map<Integer, Integer> first = new HashMap<>();
  private final Map<Integer, Integer> last = new HashMap<>();

  /** Nobody has been told of yet. */
  Colleagues(Decided parts) {
    this.parts = parts;
    this.state = new byte[parts.clusters().rows()];
    this.next = new int[parts.clusters().rows()];
    Arrays.fill(next, -1);
  }

  /** Those who are named, and how many more there are. */
  record Named(List<Colleague> colleagues, int further) {}

  /** Takes in what became of a prospect. */
  void see(Standing standing, int root) {
    int account = parts.rows().account(root);
    state[root] = state(standing);
    if (state[root] != UNNAMED && parts.rows().accounts().size(account) > 1) {
      Integer before = last.put(account, root);
      if (before == null) {
        first.put(account, root);
      } else {
        next[before] = root;
      }
    }
  }

  private static byte state(Standing standing) {
    boolean shown =
        standing.outcome() == Outcome.PLANNED
            || standing.outcome() == Outcome.RESTING
            || standing.outcome() == Outcome.WAITING;
    if (!shown
        || standing.reason().code() == ReasonCode.WAITS_FOR_REVIEW
        || standing.prospect().kind() == Kind.COMPANY) {
      return UNNAMED;
    }
    return standing.outcome() == Outcome.RESTING || saidNo(standing) ? NOT_TO_ASK : TO_ASK;
  }

  /** Whether they said no on any channel, or a handle of theirs was stopped. */
  private static boolean saidNo(Standing standing) {
    Set<String> stopped = standing.permission().stoppedHandles();
    return HANDLES.stream()
            .flatMap(field -> standing.prospect().values().all(field).stream())
            .anyMatch(handle -> stopped.contains(Phones.number(handle)))
        || standing.permission().blocked().values().stream()
            .anyMatch(reason -> reason.code() == ReasonCode.OPTED_OUT);
  }

  /**
   * Others of a prospect's firm, once all were told of: those who may be asked before those who may
   * not, in the order of the lists. Of equal names one is named, as rows of one person may stand
   * apart.
   */
  Named of(Prospect prospect, int root) {
    List<Colleague> named = new ArrayList<>();
    Set<String> names = new HashSet<>();
    names.add(Texts.fold(prospect.values().first(Field.NAME)));
    int further = 0;
    for (byte wanted : new byte[] {TO_ASK, NOT_TO_ASK}) {
      int other = first.getOrDefault(parts.rows().account(root), -1);
      for (; other >= 0; other = next[other]) {
        if (other == root || state[other] != wanted) {
          continue;
        }
        if (named.size() == HANDFUL) {
          further++;
        } else {
          colleague(other, names).forEach(named::add);
        }
      }
    }
    return new Named(named, further);
  }

  /** One, or none where there is no name or a name that is taken. */
  private List<Colleague> colleague(int root, Set<String> names) {
    Assessment seen = parts.assessors().look(root, Assessors.Depth.WHO);
    Stopped stopped = new Stopped(seen.permission().stoppedHandles());
    Prospect prospect = seen.prospect();
    String name = stopped.shown(prospect.values().first(Field.NAME));
    if (name.isEmpty() || !names.add(Texts.fold(name))) {
      return List.of();
    }
    Row row = prospect.kept();
    return List.of(
        new Colleague(
            name,
            stopped.shown(prospect.values().first(Field.TITLE)),
            prospect.values().first(Field.CONNECTED_ON),
            SheetWriter.place(parts.rows().sources(), row.ref()),
            state[root] == TO_ASK));
  }
}
