package dev.warmlist.list;

import dev.warmlist.clean.Identifier;
import dev.warmlist.prospect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What headers mean in the languages that lists come in, whatever tool wrote them. */
final class Aliases {
  /** No header is longer than this, in characters. */
  private static final int LONGEST = 80;

  /** Shorter keys than this are too near to one another for a letter to be missing. */
  private static final int SHORTEST_WITH_TYPO = 6;

  private static final Pattern COMMA = Pattern.compile(",");

  private static final Set<String> ADDRESS_WORDS =
      Set.of(
          "address",
          "adresse",
          "adres",
          "adress",
          "adresa",
          "anschrift",
          "direccion",
          "indirizzo",
          "endereco",
          "osoite",
          "location");

  private static final Set<Field> PLACES =
      Set.of(Field.STREET, Field.CITY, Field.POSTCODE, Field.REGION, Field.COUNTRY);

  private static final Aliases TABLE = new Aliases();

  private final Map<String, List<Role>> byKey = new HashMap<>();

  /** The keys that may be mistyped, by length. */
  private final Map<Integer, List<String>> byLength = new LinkedHashMap<>();

  private Aliases() {
    for (Field field : Field.values()) {
      byKey.put(HeaderWords.key(field.key()), List.of(Role.of(field)));
    }
    for (String line : Resource.lines("aliases.txt")) {
      String name = line.substring(0, line.indexOf(':'));
      add(line, name.equals("either_way") ? Role.EITHER_WAY : Role.parse(name));
    }
    for (String line : Resource.lines("identifiers.txt")) {
      String kind = line.substring(0, line.indexOf(':'));
      add(line, Role.identifier(kind, Identifier.Kind.of(kind).isPublic()));
    }
    byKey.keySet().stream()
        .filter(key -> key.length() >= SHORTEST_WITH_TYPO)
        .sorted()
        .forEach(key -> byLength.computeIfAbsent(key.length(), n -> new ArrayList<>()).add(key));
  }

  /** Adds all headers of a line. */
  private void add(String line, Role role) {
    COMMA
        .splitAsStream(line.substring(line.indexOf(':') + 1))
        .map(HeaderWords::key)
        .forEach(key -> put(key, role));
  }

  private void put(String key, Role role) {
    List<Role> roles = new ArrayList<>(byKey.getOrDefault(key, List.of()));
    if (!roles.contains(role)) {
      roles.add(role);
    }
    byKey.put(key, List.copyOf(roles));
  }

  /** The table, which is read once. */
  static Aliases load() {
    return TABLE;
  }

  /** What a header most likely means, if it is known. */
  Optional<Role> role(String header) {
    return roles(header).stream().findFirst();
  }

  /**
   * What a header may mean, likeliest first: as it stands, then without the words that say whose
   * value it is, then without numbers.
   */
  List<Role> roles(String header) {
    if (header.length() > LONGEST) {
      return List.of();
    }
    List<String> words = HeaderWords.words(header);
    List<Role> exact = find(words);
    return exact.isEmpty() ? further(roles(words), words) : exact;
  }

  /** "Straße geschäftlich 2" is the second line of a street. */
  private static List<Role> further(List<Role> roles, List<String> words) {
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    boolean more = HeaderWords.isNumber(last) && !last.equals("1");
    return more && roles.stream().anyMatch(role -> role.is(Field.STREET))
        ? List.of(Role.of(Role.Part.STREET_MORE))
        : roles;
  }

  private List<Role> roles(List<String> words) {
    List<String> plain = Qualifiers.plain(words);
    List<String> named = unnumbered(plain);
    for (List<String> some : List.of(plain, named)) {
      List<Role> found = find(some);
      if (!found.isEmpty()) {
        return found;
      }
    }
    for (List<String> some : Qualifiers.cores(named)) {
      List<Role> found = find(some).stream().filter(r -> Qualifiers.allow(named, r)).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return ofPlace(Qualifiers.without(named));
  }

  /** "Adres - ulica", "Werkadres, plaats": a place behind a word for an address. */
  private List<Role> ofPlace(List<String> bare) {
    var rest = new ArrayList<>(bare);
    return rest.removeIf(ADDRESS_WORDS::contains)
        ? find(rest).stream().filter(r -> r.field().filter(PLACES::contains).isPresent()).toList()
        : List.of();
  }

  /** What words mean, exactly as they stand; nothing when they aren't known. */
  List<Role> find(List<String> words) {
    return byKey.getOrDefault(String.join("", words), List.of());
  }

  /**
   * What a long header means that has one letter too many, too few, wrong, or two of them swapped;
   * nothing when it is near to headers of different meanings.
   */
  Optional<Role> mistyped(String header) {
    List<String> words = Qualifiers.plain(HeaderWords.words(header));
    return mistyped(HeaderWords.words(header))
        .or(() -> mistyped(words))
        .or(() -> mistyped(Qualifiers.without(words)));
  }

  private Optional<Role> mistyped(List<String> words) {
    String key = String.join("", words);
    if (key.length() < SHORTEST_WITH_TYPO || key.length() > LONGEST) {
      return Optional.empty();
    }
    Set<Role> near = new LinkedHashSet<>();
    for (int length = key.length() - 1; length <= key.length() + 1; length++) {
      for (String known : byLength.getOrDefault(length, List.of())) {
        if (Typos.isOne(key, known)) {
          byKey.getOrDefault(known, List.of()).forEach(role -> near.add(role.sure()));
        }
      }
    }
    return near.size() == 1
        ? near.stream().findFirst().filter(r -> Qualifiers.allow(words, r))
        : Optional.empty();
  }

  /** Whether a cell is a header that is known. */
  boolean knows(String cell) {
    return !roles(cell).isEmpty();
  }

  /** The keys of the table and what they mean. */
  Map<String, List<Role>> table() {
    return byKey;
  }

  private static List<String> unnumbered(List<String> words) {
    return words.stream().filter(word -> !HeaderWords.isNumber(word)).toList();
  }
}
