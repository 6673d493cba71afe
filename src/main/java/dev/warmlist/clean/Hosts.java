package dev.warmlist.clean;

import java.net.IDN;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Host names in one spelling: lower case, international ones in Unicode. */
final class Hosts {
  private static final int LONGEST = 253;
  private static final int LONGEST_LABEL = 63;

  private Hosts() {}

  /**
   * The host, if it is a name that the public domain name system could hold: two labels at least,
   * the last one not a number.
   */
  static Optional<String> normal(String text) {
    if (isPlain(text)) {
      return Optional.of(text);
    }
    if (text.length() > 2 * LONGEST) {
      return Optional.empty();
    }
    String spelled = lower(text).replace('。', '.');
    var labels = new ArrayList<String>();
    for (String label : labels(withoutTrailingDots(spelled))) {
      String decoded = label.startsWith("xn--") ? lower(IDN.toUnicode(label)) : label;
      if (!isLabel(decoded)) {
        return Optional.empty();
      }
      labels.add(decoded);
    }
    String host = String.join(".", labels);
    return labels.size() >= 2 && host.length() <= LONGEST && isTop(labels.get(labels.size() - 1))
        ? Optional.of(host)
        : Optional.empty();
  }

  /** Whether a text is a host in its one spelling, by a look at its characters alone. */
  private static boolean isPlain(String text) {
    int label = 0;
    int dots = 0;
    boolean letter = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' && label > 0) {
        dots++;
        label = 0;
        letter = false;
      } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || isInnerHyphen(text, i)) {
        letter |= c >= 'a';
        label++;
      } else {
        return false;
      }
      if (label > LONGEST_LABEL) {
        return false;
      }
    }
    return dots > 0 && label > 1 && letter && text.length() <= LONGEST;
  }

  /** A hyphen inside a label, and not the one of {@code xn--}. */
  private static boolean isInnerHyphen(String text, int at) {
    return text.charAt(at) == '-'
        && at > 0
        && at + 1 < text.length()
        && text.charAt(at - 1) != '.'
        && text.charAt(at + 1) != '.'
        && text.charAt(at + 1) != '-';
  }

  /**
   * Whether a label mixes Latin letters with Greek or Cyrillic ones, as nobody's name does but
   * forgers' hosts do.
   */
  static boolean isMixed(String host) {
    boolean latin = false;
    boolean other = false;
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      if (c == '.') {
        latin = false;
        other = false;
      } else if (Character.isLetter(c)) {
        latin |= c < 0x250;
        other |= c >= 0x370 && c < 0x530;
      }
      if (latin && other) {
        return true;
      }
    }
    return false;
  }

  /** The parts between the dots. */
  static List<String> labels(String host) {
    return List.of(host.split("\\.", -1));
  }

  /** The last label. */
  static String top(String host) {
    return host.substring(host.lastIndexOf('.') + 1);
  }

  private static String lower(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(composed, Normalizer.Form.NFKC);
  }

  private static String withoutTrailingDots(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '.') {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean isLabel(String label) {
    return !label.isEmpty()
        && label.length() <= LONGEST_LABEL
        && label.charAt(0) != '-'
        && label.charAt(label.length() - 1) != '-'
        && label.codePoints().allMatch(Hosts::belongsInLabel);
  }

  private static boolean belongsInLabel(int c) {
    int type = Character.getType(c);
    return c == '-'
        || c == '_'
        || Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isTop(String label) {
    return label.length() >= 2 && label.codePoints().anyMatch(Character::isLetter);
  }
}
