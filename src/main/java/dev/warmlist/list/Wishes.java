package dev.warmlist.list;

import dev.warmlist.prospect.Field;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a header says of being contacted, whatever words it is made of: {@code Opted-out of text
 * messages}, {@code Darf angerufen werden}, {@code I agree to receive the newsletter}. It is asked
 * about headers that no table knows, so that no column with somebody's no in it goes unread.
 */
final class Wishes {
  private enum Kind {
    MAIL_REFUSAL,
    REFUSAL,
    WITHDRAWAL,
    NOT,
    LEAVE,
    MAY,
    CALL,
    EMAIL,
    LETTER,
    MESSAGE,
    SUBSCRIPTION,
    ANY,
    TERMS
  }

  /** Channels and what stops them. */
  private static final Map<Kind, Field> STOPS =
      new EnumMap<>(
          Map.of(
              Kind.CALL, Field.DO_NOT_CALL,
              Kind.EMAIL, Field.DO_NOT_EMAIL,
              Kind.LETTER, Field.DO_NOT_MAIL,
              Kind.MESSAGE, Field.DO_NOT_MESSAGE));

  private static final Map<Kind, Stems> STEMS = new EnumMap<>(Kind.class);

  static {
    for (String line : Resource.lines("wishes.txt")) {
      int colon = line.indexOf(':');
      Kind kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
      STEMS.put(kind, new Stems(line.substring(colon + 1)));
    }
  }

  /** A sentence of more words than this may say anything between its first and its last. */
  private static final int SHORT = 6;

  private static final int LONGEST = 500;

  private final List<String> words;
  private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);

  private Wishes(List<String> words) {
    this.words = words;
    for (int i = 0; i < words.size(); i++) {
      take(words.get(i), i > 0 && words.get(i - 1).equals("do") && isDoNot(i - 1));
      if (i + 1 < words.size() && words.get(i).startsWith("opt")) {
        take(words.get(i) + words.get(i + 1), false);
      }
      if (isDoNot(i)) {
        kinds.add(Kind.REFUSAL);
      }
    }
    // "No calls", but not "call no" or "no of calls".
    if (words.size() > 1 && words.get(0).equals("no") && !words.get(1).equals("of")) {
      kinds.add(Kind.NOT);
    }
    String key = String.join("", words);
    if (key.contains("optinout") || key.contains("optoutin") || key.contains("optinorout")) {
      kinds.add(Kind.REFUSAL);
      kinds.add(Kind.LEAVE);
    }
  }

  /** Takes a word for what it is; the "not" of "do not call" is part of a refusal. */
  private void take(String word, boolean ofRefusal) {
    STEMS.forEach(
        (kind, stems) -> {
          if (stems.has(word) && !(ofRefusal && kind == Kind.NOT)) {
            kinds.add(kind);
          }
        });
  }

  /** Whether "do not call" or the like begins at a word. */
  private boolean isDoNot(int i) {
    Stems refusal = STEMS.getOrDefault(Kind.REFUSAL, new Stems(""));
    return i + 2 < words.size()
        && words.get(i).equals("do")
        && refusal.has("do" + words.get(i + 1) + words.get(i + 2));
  }

  /**
   * The role of a column with this header, which its cells have to bear out; nothing when it
   * doesn't speak of being contacted.
   */
  static Optional<Role> read(String header) {
    if (header.length() > LONGEST) {
      return Optional.empty();
    }
    return new Wishes(HeaderWords.words(header)).role();
  }

  /** What a column of {@link Role#EITHER_WAY} is about: one channel, or all. */
  static Field channel(String header) {
    var wishes = new Wishes(HeaderWords.words(header));
    return wishes.field(wishes.kinds.contains(Kind.SUBSCRIPTION));
  }

  private Optional<Role> role() {
    boolean mail = kinds.contains(Kind.MAIL_REFUSAL);
    boolean refusal = mail || kinds.contains(Kind.REFUSAL);
    boolean not = kinds.contains(Kind.NOT);
    boolean channel = stops().size() > 0 || kinds.contains(Kind.ANY);
    boolean leave = kinds.contains(Kind.LEAVE) || (channel && kinds.contains(Kind.MAY));
    if (kinds.contains(Kind.WITHDRAWAL) && (leave || channel)) {
      return Optional.of(Role.optOut(field(false), false));
    }
    if (refusal) {
      boolean plain = !leave && !not;
      return Optional.of(plain ? Role.optOut(field(mail), false) : Role.EITHER_WAY);
    }
    if (not && (leave || channel)) {
      boolean plain = words.size() <= SHORT;
      return Optional.of(plain ? Role.optOut(field(false), false) : Role.EITHER_WAY);
    }
    if (leave) {
      boolean terms = kinds.contains(Kind.TERMS) && !channel;
      return terms ? Optional.empty() : Optional.of(Role.optOut(field(true), true));
    }
    return isOnlyOfChannels() ? Optional.of(Role.EITHER_WAY) : Optional.empty();
  }

  /** The field that is stopped: the one channel that is named, else all, or e-mail. */
  private Field field(boolean mail) {
    Set<Field> stops = stops();
    if (stops.size() == 1) {
      return stops.iterator().next();
    }
    return mail && stops.isEmpty() ? Field.DO_NOT_EMAIL : Field.DO_NOT_CONTACT;
  }

  private Set<Field> stops() {
    Set<Field> stops = new LinkedHashSet<>();
    STOPS.forEach(
        (kind, field) -> {
          if (kinds.contains(kind)) {
            stops.add(field);
          }
        });
    return stops;
  }

  /** {@code Marketing calls}, {@code E-Mail-Werbung}, {@code SMS}: channels, and nothing else. */
  private boolean isOnlyOfChannels() {
    return (kinds.contains(Kind.ANY) || !stops().isEmpty())
        && words.stream().allMatch(word -> word.equals("e") || isOfChannels(word));
  }

  private static boolean isOfChannels(String word) {
    for (Kind kind : List.of(Kind.CALL, Kind.EMAIL, Kind.LETTER, Kind.MESSAGE, Kind.ANY)) {
      if (STEMS.getOrDefault(kind, new Stems("")).has(word)) {
        return true;
      }
    }
    return false;
  }
}
