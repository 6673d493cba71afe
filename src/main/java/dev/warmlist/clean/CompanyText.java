package dev.warmlist.clean;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A firm's cell, parted into what names it and what stands around that.
 *
 * @param shown the name for people, with what is part of how the firm calls itself
 * @param registered the registered name
 * @param known the name it trades under, or the empty string
 * @param former a name it had before, or the empty string
 * @param careOf who takes its post, or the empty string
 * @param branch a place or a branch of it, or the empty string
 */
record CompanyText(
    String shown, String registered, String known, String former, String careOf, String branch) {
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "(?:c/o|attn|fa\\.|firma|company|company name)[:.]?\\s+|(?:firma|fa|company):",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TRADING_AS =
      Pattern.compile(
          "[\\s,(]+(?:d\\.?/?b\\.?/?a\\.?|t/a|o/a|h\\.?o\\.?d\\.?n\\.?|trading as|operating as"
              + "|doing business as|handelnd als|handelend onder de naam|nome? fantasia"
              + "|nombre comercial|enseigne)[\\s:]+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FORMERLY =
      Pattern.compile(
          "[\\s,]*[\\s,(](?:formerly(?: known as)?|f/k/a|fka|vormals|ehemals|ehem\\.|früher|vorm\\."
              + "|anciennement|ex-|antes|già|voorheen|dawniej)[\\s:]*+([^()]+)\\)?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern CARE_OF =
      Pattern.compile("[\\s,(]+c/o[.:]?\\s*([^()]+)\\)?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern BRANCH =
      Pattern.compile(
          "(?:\\s+[-–—]\\s+|,\\s*|\\s*\\(|\\s+)((?:(?:zweig)?niederlassung|nl|filiale|standort"
              + "|geschäftsstelle|werk|büro|zentrale|hauptsitz|betriebsstätte|branch|location|store"
              + "|unit|headquarters|hq|agence|succursale|siège|établissement|sucursal|delegación"
              + "|sede|oficina|vestiging|filiaal|oddział|filial|loja|matriz)\\b[ .:]*[^()]*)\\)?$"
              + "|\\s+(#\\s?\\d+)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern PLACE =
      Pattern.compile("\\s*\\(([^()]{2,30})\\)(?=\\s*(?:$|\\S+$|\\S+ \\S+$))");

  /** What words that announce another name begin with. */
  private static final String NAMES_BEGIN = "d.d/dbdot/tro/oph.hohahenoenfof/fkvoehfranexgida";

  /** What words for branches begin with. */
  private static final String BRANCHES_BEGIN = "zwninlfistgewezehabebrlounhehqagsudeseofveodma";

  private static final Pattern ENDS = Pattern.compile("^[\\s,;:_*#~.-]+|[\\s,;:_*~-]+$");

  /** Parts a cell that says something. */
  static CompanyText of(String text) {
    String shown = text;
    String careOf = "";
    if (text.indexOf('/') >= 0) {
      Matcher care = CARE_OF.matcher(shown);
      if (care.find() && care.start() > 0) {
        careOf = care.group(1).strip();
        shown = shown.substring(0, care.start());
      }
    }
    return mayHave(shown)
        ? withOtherNames(shown, careOf)
        : withBranch(shown, shown, "", "", careOf);
  }

  private static CompanyText withOtherNames(String shown, String careOf) {
    String registered = shown;
    String former = "";
    Matcher formerly = FORMERLY.matcher(registered);
    if (formerly.find() && formerly.start() > 0) {
      former = formerly.group(1).strip();
      registered = registered.substring(0, formerly.start());
    }
    Matcher tradingAs = TRADING_AS.matcher(registered);
    boolean trades = mayHave(registered) && tradingAs.find() && tradingAs.start() > 0;
    String known = trades ? registered.substring(tradingAs.end()).replace(")", "").strip() : "";
    registered = trades ? registered.substring(0, tradingAs.start()) : registered;
    return withBranch(shown, registered, known, former, careOf);
  }

  private static CompanyText withBranch(
      String shown, String registered, String known, String former, String careOf) {
    String name = known.isEmpty() ? registered : known;
    String branch = "";
    Matcher tail = BRANCH.matcher(name);
    boolean may = name.indexOf(' ') > 0 && mayHave(name, BRANCHES_BEGIN);
    if (may && tail.find() && tail.start() > 0 && isApart(name, tail)) {
      branch = tail.group(1) == null ? tail.group(2) : tail.group(1).strip();
      name = name.substring(0, tail.start());
    } else if (name.indexOf('(') > 0) {
      Matcher place = PLACE.matcher(name);
      if (place.find() && place.start() > 0 && isPlace(place.group(1))) {
        branch = place.group(1);
        name = Texts.tidy(name.substring(0, place.start()) + name.substring(place.end()));
      }
    }
    return known.isEmpty()
        ? new CompanyText(shown, name, "", former, careOf, branch)
        : new CompanyText(shown, registered, name, former, careOf, branch);
  }

  /** Words such as {@code Werk} count behind a dash, a comma or a legal form only. */
  private static boolean isApart(String name, Matcher tail) {
    char first = name.substring(tail.start()).strip().charAt(0);
    return "-–—,(#".indexOf(first) >= 0
        || !LegalForms.atEnd(LegalForms.words(name.substring(0, tail.start()))).isEmpty();
  }

  private static boolean isPlace(String text) {
    return Countries.read(text).isPresent()
        || switch (text.toLowerCase(Locale.ROOT)) {
          case "europe", "emea", "apac", "asia", "international", "holding", "holdings", "group" ->
              true;
          default -> false;
        };
  }

  /** Whether words that announce another name may be there. */
  private static boolean mayHave(String text) {
    boolean several =
        text.indexOf('/') >= 0
            || text.indexOf('(') >= 0
            || text.indexOf(" as ") > 0
            || text.indexOf('.') >= 0
            || text.split(" ", 4).length > 2;
    return several && mayHave(text, NAMES_BEGIN);
  }

  /**
   * Whether a word of an ASCII text begins with one of some pairs of small letters and signs; other
   * text may always have one.
   */
  private static boolean mayHave(String text, String pairs) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '~' || c == '#') {
        return true;
      }
      boolean before = c <= ' ' || c == ',' || c == '(';
      if (before
          && isAmong(
              lower(text.charAt(i + 1)),
              i + 2 < text.length() ? lower(text.charAt(i + 2)) : ' ',
              pairs)) {
        return true;
      }
    }
    return !text.isEmpty() && text.charAt(text.length() - 1) > '~';
  }

  private static boolean isAmong(char first, char second, String pairs) {
    for (int i = 0; i < pairs.length(); i += 2) {
      if (pairs.charAt(i) == first && pairs.charAt(i + 1) == second) {
        return true;
      }
    }
    return false;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }

  private static boolean hasPlainEnds(String text) {
    return !text.isEmpty()
        && Character.isLetterOrDigit(text.charAt(0))
        && Character.isLetterOrDigit(text.charAt(text.length() - 1));
  }

  /** Takes off one layer of lead-ins, quotes and stray punctuation; something always stays. */
  static String trimmed(String text) {
    String name = text;
    if (!text.isEmpty() && "acfACF".indexOf(text.charAt(0)) >= 0) {
      Matcher lead = LEAD_IN.matcher(text);
      name = lead.lookingAt() ? text.substring(lead.end()).strip() : text;
    }
    if (name.length() > 2 && name.startsWith("\"") && name.endsWith("\"")) {
      name = name.substring(1, name.length() - 1);
    }
    String rest = hasPlainEnds(name) ? name : ENDS.matcher(name).replaceAll("");
    return rest.isEmpty() || Placeholders.is(rest) ? text : rest;
  }
}
