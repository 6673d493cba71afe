package dev.warmlist.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a cell of e-mail addresses apart, and mends slips whose meaning is certain. */
final class MailText {
  /** A longer cell is only parted at its separators. */
  private static final int LONGEST = 2_000;

  private static final int LONGEST_PLAIN = 100;
  private static final Set<String> TOPS = Table.set("common-tops.txt");
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern SPELLED_AT =
      Pattern.compile(
          "\\s?[(\\[{<]\\s?(?:at|@|ät|a|arroba|chez)\\s?[)\\]}>]\\s?|\\s@\\s?|@\\s|&#64;|%40|＠",
          FLAGS);
  private static final Pattern SPELLED_DOT =
      Pattern.compile("\\s?[(\\[{]\\s?(?:dot|punkt|point|punto|\\.)\\s?[)\\]}]\\s?", FLAGS);

  /** A cell that is nothing but {@code ann at firm dot com}. */
  private static final Pattern SPOKEN =
      Pattern.compile(
          "([\\w.+-]{1,64}) (?:at|ät|arroba) ([\\w-]{1,63}(?:(?:\\.| (?:dot|punkt|punto|point) )"
              + "[\\w-]{1,63}){1,4})",
          FLAGS);

  private static final Pattern SPOKEN_DOT = Pattern.compile(" (?:dot|punkt|punto|point) ", FLAGS);

  /** {@code "ann.smith"@firm.com} is the same address without the quotes. */
  private static final Pattern NEEDLESS_QUOTES = Pattern.compile("\"([\\w.+-]{1,64})\"@");

  private static final Pattern QUOTED_LOCAL = Pattern.compile("\"[^\"@]{1,64}\"@[^\\s;,<>]{1,255}");
  private static final Pattern COMMA_FOR_DOT = Pattern.compile("(@[\\w-]{2,63}),(\\p{L}{2,12})\\b");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s;,|<>()\\[\\]\"]+");
  private static final Pattern SLASH = Pattern.compile("/");
  private static final Pattern NAMED =
      Pattern.compile("([^<>@;|]{2,80}?)\\s?<[^<>@\\s]+@[^<>\\s]+>");

  private MailText() {}

  /**
   * One address of a cell.
   *
   * @param text the part of the cell, with what stands around the address
   * @param address the address alone
   * @param name the name written before it; empty without one
   */
  record Part(String text, String address, String name) {}

  /** Whether a cell is one address in its final form, as most are: nothing has to be mended. */
  static boolean isPlain(String cell) {
    int length = cell.length();
    int at = -1;
    int dot = -1;
    if (length > LONGEST_PLAIN) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = cell.charAt(i);
      if (c == '@' && at < 0) {
        at = i;
      } else if (c == '.' && i > dot + 1 && i != at + 1) {
        dot = i;
      } else if (!isPlain(c, at >= 0)) {
        return false;
      }
    }
    return at > 0
        && dot > at + 1
        && length - dot > 2
        && cell.charAt(at - 1) != '.'
        && Character.isLetterOrDigit(cell.charAt(0))
        && Character.isLetter(cell.charAt(length - 1));
  }

  private static boolean isPlain(char c, boolean behindAt) {
    return (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || (c >= 'A' && c <= 'Z')
        || c == '-'
        || (!behindAt && (c == '_' || c == '+'));
  }

  /** The parts of a tidied cell that have an {@code @}. */
  static List<Part> parts(String text) {
    if (text.length() > LONGEST) {
      return split(text, "");
    }
    String mended = mended(text);
    Matcher named = NAMED.matcher(mended);
    String name = named.lookingAt() && named.end() == mended.length() ? bare(named.group(1)) : "";
    return split(mended, name);
  }

  private static String mended(String text) {
    Matcher spoken = SPOKEN.matcher(text);
    if (spoken.matches()) {
      String host = SPOKEN_DOT.matcher(spoken.group(2)).replaceAll(".");
      return isTop(Hosts.top(host)) ? spoken.group(1) + "@" + host : text;
    }
    String plain = SPELLED_DOT.matcher(SPELLED_AT.matcher(text).replaceAll("@")).replaceAll(".");
    plain = NEEDLESS_QUOTES.matcher(plain).replaceAll("$1@");
    Matcher comma = COMMA_FOR_DOT.matcher(plain);
    while (plain.indexOf(',') >= 0 && comma.find()) {
      if (isTop(comma.group(2)) && endsWord(plain, comma.end())) {
        int at = comma.end(1);
        plain = plain.substring(0, at) + "." + plain.substring(at + 1);
        comma = COMMA_FOR_DOT.matcher(plain);
      }
    }
    return plain;
  }

  private static boolean isTop(String label) {
    return TOPS.contains(label.toLowerCase(Locale.ROOT)) || Countries.isTop(label);
  }

  private static boolean endsWord(String text, int at) {
    return at == text.length() || " ;,>)".indexOf(text.charAt(at)) >= 0;
  }

  private static List<Part> split(String text, String name) {
    var parts = new ArrayList<Part>();
    if (QUOTED_LOCAL.matcher(text).matches()) {
      return List.of(new Part(text, text, ""));
    }
    for (String part : SEPARATORS.split(text, -1)) {
      int first = part.indexOf('@');
      boolean several = first >= 0 && part.indexOf('@', first + 1) > 0 && part.indexOf('/') > first;
      for (String single : several ? SLASH.split(part, -1) : new String[] {part}) {
        if (single.indexOf('@') >= 0) {
          parts.add(new Part(single, unwrapped(single), name));
        }
      }
    }
    return parts;
  }

  /** Takes off {@code mailto:}, a query, and punctuation that doesn't belong to an address. */
  private static String unwrapped(String part) {
    String text = part;
    int colon = text.indexOf(':');
    if (colon >= 0 && colon < text.indexOf('@') && isLabel(text.substring(0, colon))) {
      text = text.substring(colon + 1);
    }
    int query = text.indexOf('?', text.indexOf('@') + 1);
    text = query > 0 ? text.substring(0, query) : text;
    int start = 0;
    int end = text.length();
    while (start < end && "'.,:;<*`‘’‚“”„«»=-/".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "'.,:;>*`‘’‚“”„«»/!?\\-".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isLabel(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetter(text.charAt(i)) && "-.'\"".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** A name without its quotes. */
  private static String bare(String name) {
    int start = 0;
    int end = name.length();
    while (start < end && "\"'“”„ ".indexOf(name.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "\"'“” ".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(start, end);
  }
}
