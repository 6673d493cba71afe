package dev.warmlist.clean;

import java.util.Arrays;
import java.util.Map;

/**
 * A person's name in its parts. What isn't known is empty.
 *
 * @param original the text it was read from, as it came
 * @param prefix forms of address and titles before the name: {@code Dr.}, {@code Prof. Dr.}
 * @param given the given name; of a one-word name without a prefix, that word
 * @param middle further given names and initials
 * @param family the family name with its particles: {@code van der Berg}
 * @param suffix generation and degrees, parted by commas: {@code Jr., PhD}
 * @param nickname what stood in quotes or parentheses
 * @param maiden the family name at birth, where the cell tells it
 * @param unsplit the whole name where its parts can't be told (two people in one cell, names in
 *     Chinese, Japanese or Korean writing); then given and family name are empty
 */
public record PersonName(
    String original,
    String prefix,
    String given,
    String middle,
    String family,
    String suffix,
    String nickname,
    String maiden,
    String unsplit) {

  /** A name that says nothing. */
  static PersonName none(String original) {
    return new PersonName(original, "", "", "", "", "", "", "", "");
  }

  /** A name that is given and family name alone. */
  static PersonName plain(String original, String given, String family) {
    return new PersonName(original, "", given, "", family, "", "", "", "");
  }

  /** A name that is shown and not taken apart. */
  static PersonName whole(String original, String shown) {
    return new PersonName(original, "", "", "", "", "", "", "", shown);
  }

  /** The same name, read from another text. */
  PersonName originally(String text) {
    return new PersonName(text, prefix, given, middle, family, suffix, nickname, maiden, unsplit);
  }

  /** The same name with another nickname. */
  PersonName called(String name) {
    return new PersonName(original, prefix, given, middle, family, suffix, name, maiden, unsplit);
  }

  /** The same name with another family name at birth. */
  PersonName born(String name) {
    return new PersonName(original, prefix, given, middle, family, suffix, nickname, name, unsplit);
  }

  /**
   * What is known about the name: {@code prefix, given, middle, family, generation, suffix,
   * nickname, maiden}, and {@code whole} for a name that isn't taken apart.
   */
  public Map<String, String> known() {
    return Known.of(
        "prefix",
        prefix,
        "given",
        given,
        "middle",
        middle,
        "family",
        family,
        "generation",
        generation(),
        "suffix",
        suffix,
        "nickname",
        nickname,
        "maiden",
        maiden,
        "whole",
        unsplit);
  }

  /** Whether nobody is named; a prefix or a middle name alone names nobody. */
  public boolean isEmpty() {
    return unsplit.isEmpty() && given.isEmpty() && family.isEmpty();
  }

  /**
   * The name for lists: given, middle and family name and the generation. Titles and degrees are
   * left out; only a bare family name keeps its form of address, as in {@code Mr. Marsh}.
   */
  public String shown() {
    if (!unsplit.isEmpty()) {
      return unsplit;
    }
    if (given.isEmpty() && family.isEmpty()) {
      return "";
    }
    if (Scripts.isUnspaced(given) && Scripts.isUnspaced(family)) {
      return family + given;
    }
    String address = given.isEmpty() && !family.isEmpty() ? prefix : "";
    var shown = new StringBuilder();
    for (String part : new String[] {address, given, middle, family, generation()}) {
      if (!part.isEmpty()) {
        shown.append(shown.isEmpty() ? "" : " ").append(part);
      }
    }
    return shown.toString();
  }

  /**
   * This name, with what it lacks taken from the same person's whole name. Two names are one
   * person's when the given and family names that both have are the same.
   */
  PersonName completedBy(PersonName whole) {
    boolean apart = !unsplit.isEmpty() || !whole.unsplit.isEmpty();
    if (apart
        || whole.family.isEmpty()
        || !agree(given, whole.given)
        || !agree(family, whole.family)) {
      return this;
    }
    return new PersonName(
        original,
        either(prefix, whole.prefix),
        either(given, whole.given),
        either(middle, whole.middle),
        either(family, whole.family),
        either(suffix, whole.suffix),
        either(nickname, whole.nickname),
        either(maiden, whole.maiden),
        "");
  }

  /** This name, with those parts around it that a list keeps apart. */
  PersonName with(PersonName around) {
    return new PersonName(
        original,
        either(around.prefix, prefix),
        given,
        either(around.middle, middle),
        family,
        either(around.suffix, suffix),
        either(around.nickname, nickname),
        either(around.maiden, maiden),
        unsplit);
  }

  private static boolean agree(String one, String other) {
    return one.isEmpty() || other.isEmpty() || Texts.fold(one).equals(Texts.fold(other));
  }

  private static String either(String first, String second) {
    return first.isEmpty() ? second : first;
  }

  private String generation() {
    if (suffix.isEmpty()) {
      return "";
    }
    return Arrays.stream(suffix.split(", ", -1))
        .filter(NameWords::isGeneration)
        .findFirst()
        .orElse("");
  }
}
