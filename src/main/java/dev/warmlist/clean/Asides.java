package dev.warmlist.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in quotes or parentheses inside a name: a nickname, a degree, or something that is no
 * part of the name (a maiden name, pronouns, a remark).
 *
 * @param text the name without them
 * @param nickname the nickname, or the empty string
 * @param maiden the family name at birth, or the empty string
 * @param suffixes degrees in their usual spelling
 */
record Asides(String text, String nickname, String maiden, List<String> suffixes) {
  private static final Pattern ASIDE =
      Pattern.compile(
          "\\(([^()]*)\\)|\\[([^\\[\\]]*)\\]|[\"“”„«]([^\"“”„«»]*)[\"“”»]"
              + "|(?<=\\s)['‘’]([^'‘’]{2,20})['‘’](?=\\s|$)");
  private static final Pattern REMARK =
      Pattern.compile(
          "(?:n[ée]e|geb\\.?|geborene|born|formerly|ex|maiden|she|he|they|her|his|hers|him|sie|er)"
              + "\\b.*|.*[/,:;@\\d].*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  static Asides of(String text) {
    Maiden behind = Maiden.of(text);
    if (!behind.name().isEmpty() && behind.name().indexOf('(') < 0) {
      Asides rest = of(behind.text());
      return new Asides(rest.text(), rest.nickname(), behind.name(), rest.suffixes());
    }
    Matcher aside = ASIDE.matcher(text);
    if (!mayHaveOne(text) || !aside.find()) {
      return new Asides(text, "", "", List.of());
    }
    var rest = new StringBuilder();
    var suffixes = new ArrayList<String>();
    String nickname = "";
    String maiden = "";
    do {
      String inner = inner(aside);
      aside.appendReplacement(rest, " ");
      String suffix = NameWords.suffix(inner, true, true);
      String birth = Maiden.in(inner);
      maiden = birth.isEmpty() ? maiden : birth;
      if (!suffix.isEmpty()) {
        suffixes.add(suffix);
      } else if (nickname.isEmpty() && isNickname(inner)) {
        nickname = inner;
      }
    } while (aside.find());
    aside.appendTail(rest);
    String left = Texts.tidy(rest.toString()).replace(" ,", ",");
    return left.isEmpty()
        ? new Asides(nickname, "", maiden, suffixes)
        : new Asides(left, NameCase.given(nickname), maiden, suffixes);
  }

  private static String inner(Matcher aside) {
    for (int group = 1; group <= aside.groupCount(); group++) {
      String inner = aside.group(group);
      if (inner != null) {
        return Texts.tidy(inner);
      }
    }
    return "";
  }

  private static boolean mayHaveOne(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("([\"'“”„«‘’".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNickname(String inner) {
    return inner.split(" ", -1).length <= 2
        && !NameText.isNoise(inner)
        && inner.indexOf('!') < 0
        && inner.codePoints().anyMatch(Character::isLetter)
        && !REMARK.matcher(inner).matches()
        && !Names.looksLikeCompany(inner);
  }
}
