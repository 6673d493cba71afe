package dev.warmlist.clean;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Puts a name together from columns that may hold more, or other, than they say. */
final class NameParts {
  private final Set<String> suffixes = new LinkedHashSet<>();
  private String prefix = "";
  private String given = "";
  private String middle = "";
  private String family = "";
  private String nickname = "";
  private String maiden = "";

  NameParts prefix(String text) {
    String tidy = NameText.of(text);
    String known = prefixes(tidy);
    boolean plain = tidy.length() <= 20 && !hasDigit(tidy) && tidy.indexOf('(') < 0;
    prefix = known.isEmpty() && plain && !Placeholders.is(tidy) ? tidy : known;
    return this;
  }

  NameParts given(String text) {
    given = withoutAsides(text);
    return this;
  }

  NameParts middle(String text) {
    String name = withoutAsides(text);
    middle = Placeholders.is(name) ? "" : name;
    return this;
  }

  NameParts family(String text) {
    family = withoutAsides(text);
    return this;
  }

  NameParts suffix(String text) {
    String tidy = Placeholders.is(text) ? "" : Texts.tidy(text);
    List<String> known = new ArrayList<>();
    for (String part : tidy.split("[,;]", -1)) {
      NameTokens tokens = new NameTokens(part.strip()).takeSuffixes(0, true);
      if (!tokens.words().isEmpty()) {
        suffixes.add(tidy);
        return this;
      }
      known.addAll(tokens.suffixes());
    }
    suffixes.addAll(known);
    return this;
  }

  private String withoutAsides(String text) {
    Asides asides = Asides.of(NameText.of(text));
    suffixes.addAll(asides.suffixes());
    nickname = nickname.isEmpty() ? asides.nickname() : nickname;
    maiden = maiden.isEmpty() ? asides.maiden() : maiden;
    return asides.text();
  }

  PersonName build() {
    if (NoNames.is((given + " " + family).strip())) {
      return PersonName.none("");
    }
    if (family.isEmpty() ? isWholeName(given) : given.isEmpty() && family.contains(",")) {
      return fromWhole(NameReader.read(family.isEmpty() ? given : family));
    }
    if (Couples.is(given) || Couples.is(family)) {
      return PersonName.whole("", Couples.shown((given + " " + family).strip()));
    }
    splitFamily();
    splitGiven();
    return new PersonName(
        "",
        prefix,
        NameCase.given(given),
        NameCase.given(middle),
        NameCase.family(family),
        String.join(", ", suffixes),
        nickname,
        maiden,
        "");
  }

  /** A given name without a family name that seems to be both. */
  private static boolean isWholeName(String given) {
    String[] words = given.split(" ", -1);
    String last = words[words.length - 1];
    return given.contains(",")
        || (words.length > 1
            && !NameTokens.isInitial(last)
            && !(words.length == 2 && NameWords.isSecondHalf(last)));
  }

  private PersonName fromWhole(PersonName read) {
    if (!read.unsplit().isEmpty()) {
      return PersonName.whole("", read.unsplit());
    }
    if (!read.suffix().isEmpty()) {
      suffixes.addAll(List.of(read.suffix().split(", ", -1)));
    }
    return new PersonName(
        "",
        prefix.isEmpty() ? read.prefix() : prefix,
        read.given(),
        middle.isEmpty() ? read.middle() : NameCase.given(middle),
        read.family(),
        String.join(", ", suffixes),
        nickname.isEmpty() ? read.nickname() : nickname,
        maiden.isEmpty() ? read.maiden() : maiden,
        "");
  }

  private void splitFamily() {
    NameTokens tokens =
        new NameTokens(family.replace(",", " ")).takePrefixes(1).takeSuffixes(1, false);
    takePrefix(tokens);
    suffixes.addAll(tokens.suffixes());
    List<String> words = tokens.words();
    boolean repeats = words.size() > 1 && same(words.get(0), given);
    family = String.join(" ", repeats ? words.subList(1, words.size()) : words);
  }

  private void splitGiven() {
    NameTokens tokens = new NameTokens(given).takePrefixes(1);
    takePrefix(tokens);
    List<String> words = new ArrayList<>(tokens.words());
    if (words.size() > 1 && same(words.get(words.size() - 1), family)) {
      words.remove(words.size() - 1);
    }
    String generation = words.size() > 1 ? NameWords.generation(words.get(words.size() - 1)) : "";
    if (!generation.isEmpty()) {
      words.remove(words.size() - 1);
      suffixes.add(generation);
    }
    int end = words.size();
    while (middle.isEmpty() && end > 1 && NameTokens.isInitial(words.get(end - 1))) {
      end--;
    }
    given = String.join(" ", words.subList(0, end));
    if (end < words.size()) {
      middle = String.join(" ", words.subList(end, words.size()));
    }
  }

  private void takePrefix(NameTokens tokens) {
    if (prefix.isEmpty()) {
      prefix = String.join(" ", tokens.prefixes());
    }
  }

  private static boolean same(String a, String b) {
    return !a.isEmpty() && Texts.fold(a).equals(Texts.fold(b));
  }

  private static boolean hasDigit(String text) {
    return text.codePoints().anyMatch(Character::isDigit);
  }

  /** The usual spelling of a text that is all prefixes, or the empty string. */
  static String prefixes(String text) {
    NameTokens tokens = new NameTokens(text).takePrefixes(0);
    if (tokens.words().isEmpty()) {
      return String.join(" ", tokens.prefixes());
    }
    NameTokens dotted = new NameTokens(text.strip() + ".").takePrefixes(0);
    return dotted.words().isEmpty() ? String.join(" ", dotted.prefixes()) : "";
  }
}
