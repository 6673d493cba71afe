package dev.warmlist.tag;

import dev.warmlist.clean.Texts;

/** Text as part of a tag: folded, with one dash for whatever isn't a letter or a digit. */
final class Slug {
  private Slug() {}

  static String of(String text) {
    String folded = Texts.fold(text);
    var slug = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
      if (Character.isLetterOrDigit(c) || mark) {
        slug.appendCodePoint(c);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
  }
}
