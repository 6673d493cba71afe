package dev.warmlist.clean;

import dev.warmlist.clean.JobTitle.Function;
import dev.warmlist.clean.JobTitle.Seniority;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the words of a title say together: the highest seniority, the first function.
 *
 * <p>In "Assistant to the CEO" and "Wife of the owner" whoever leads the firm is somebody else:
 * their seniority doesn't count, unless it stands before a slash or an "and": "Owner / Secretary".
 */
final class TitleReading {
  private static final String SLASH = "/";
  private static final Set<String> ANDS = Set.of("and", "und", "et", "y", "e", "en", "och", "og");

  private static final TitleWords.Meaning CHIEF_OFFICER =
      new TitleWords.Meaning(Seniority.C_LEVEL, Function.EXECUTIVE, false, false);

  private final Set<String> evidence = new LinkedHashSet<>();
  private Seniority highest = Seniority.UNKNOWN;

  /** The highest one that is below those who lead the firm. */
  private Seniority below = Seniority.UNKNOWN;

  /** The highest one in parts of the title that ended before anybody was assisted. */
  private Seniority settled = Seniority.UNKNOWN;

  private Function function = Function.UNKNOWN;
  private Function ofAssistant = Function.UNKNOWN;
  private boolean overruled;
  private boolean over;
  private boolean assists;

  /** Reads folded words, with a slash where the title has one. */
  TitleReading(List<String> tokens) {
    var divided = new BitSet();
    List<String> words = tokens.stream().filter(token -> !token.equals(SLASH)).toList();
    int slashes = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).equals(SLASH)) {
        divided.set(i - slashes++);
      }
    }
    for (int i = 0; i < words.size(); ) {
      if (!assists && (divided.get(i) || ANDS.contains(words.get(i)))) {
        settled = highest;
      }
      i += read(words, i);
    }
  }

  private int read(List<String> words, int at) {
    int taken = 1;
    for (TitleWords.Found found : TitleWords.at(words, at)) {
      taken = Math.max(taken, found.words());
      if (!found.meaning().assists() || found.meaning().seniority() != Seniority.UNKNOWN) {
        evidence.add(String.join(" ", words.subList(at, at + found.words())));
      }
      take(isChiefOfficer(words, at, found) ? CHIEF_OFFICER : found.meaning());
    }
    return taken;
  }

  /** A chief of something leads a department; a Chief Anything Officer leads the firm. */
  private static boolean isChiefOfficer(List<String> words, int at, TitleWords.Found found) {
    int end = Math.min(words.size(), at + 4);
    return found.words() == 1
        && words.get(at).equals("chief")
        && words.subList(at, end).contains("officer");
  }

  private void take(TitleWords.Meaning meaning) {
    Seniority said = meaning.seniority();
    if (meaning.assists() && !assists) {
      assists = true;
      ofAssistant = said == Seniority.UNKNOWN ? Function.UNKNOWN : Function.OPERATIONS;
    }
    function = first(function, meaning.function());
    if (!overruled && (meaning.overrules() || said.compareTo(highest) < 0)) {
      highest = said;
    }
    if (!leads(said) && said.compareTo(below) < 0) {
      below = said;
    }
    overruled |= meaning.overrules();
    over |= meaning.overrules() && said == Seniority.UNKNOWN;
  }

  private static boolean leads(Seniority seniority) {
    return seniority.compareTo(Seniority.C_LEVEL) <= 0;
  }

  /** The first function counts; one that is only "executive" gives way to a particular one. */
  private static Function first(Function found, Function next) {
    boolean vague = found == Function.UNKNOWN || found == Function.EXECUTIVE;
    return vague && next != Function.UNKNOWN ? next : found;
  }

  /** Whether somebody else leads the firm of which the title speaks. */
  private boolean isBeside() {
    return assists && !overruled && leads(highest) && !leads(settled);
  }

  Seniority seniority() {
    return isBeside() ? below : highest;
  }

  Function function() {
    if (over) {
      return Function.UNKNOWN;
    }
    return isBeside() && function == Function.EXECUTIVE ? ofAssistant : function;
  }

  /** The words that say so, in the title's order; none when nothing is understood. */
  List<String> evidence() {
    boolean understood = seniority() != Seniority.UNKNOWN || function() != Function.UNKNOWN;
    return understood ? List.copyOf(evidence) : List.of();
  }
}
