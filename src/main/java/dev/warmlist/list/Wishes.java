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
      String word = words.get(i);
      String two = i + 1 < words.size() ? word + words.get(i + 1) : "";
      String three = i + 2 < words.size() ? two + words.get(i + 2) : "";
      for (Map.Entry<Kind, Stems> stems : STEMS.entrySet()) {
        Stems any = stems.getValue();
        if (any.has(word) || (isOpt(word) && any.has(two)) || (isDo(word) && any.has(three))) {
          kinds.add(stems.getKey());
        }
      }
      // "No calls", but not "call no" or "no of calls".
      if (word.equals("no") && i == 0 && words.size() > 1 && !words.get(1).equals("of")) {
        kinds.add(Kind.NOT);
      }
    }
  }

  private static boolean isOpt(String word) {
    return word.equals("opt") || word.equals("opted");
  }

  private static boolean isDo(String word) {
    return word.equals("do");
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

  /** {@code Marketing calls}, {@code E-Mail-Werbung}: a channel, and what it would be used for. */
  private boolean isOnlyOfChannels() {
    Stems any = STEMS.getOrDefault(Kind.ANY, new Stems(""));
    return kinds.contains(Kind.ANY)
        && words.stream().anyMatch(any::has)
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
