package dev.warmlist.export;

/** A page in the making: our own markup goes in as it is, everything foreign is escaped. */
final class Html {
  private final StringBuilder page = new StringBuilder(1 << 14);

  /** Adds markup of our own. */
  Html raw(String markup) {
    page.append(markup);
    return this;
  }

  /** Adds foreign text, escaped. */
  Html text(String foreign) {
    String plain = Foreign.plain(foreign);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case '&' -> page.append("&amp;");
        case '<' -> page.append("&lt;");
        case '>' -> page.append("&gt;");
        case '"' -> page.append("&quot;");
        case '\'' -> page.append("&#39;");
        default -> page.append(c);
      }
    }
    return this;
  }

  /** Adds foreign text that keeps its own direction and doesn't turn what stands beside it. */
  Html name(String foreign) {
    return raw("<bdi>").text(foreign).raw("</bdi>");
  }

  /**
   * Adds an element around foreign text.
   *
   * @param tag the tag's name, with attributes of our own
   */
  Html in(String tag, String foreign) {
    int blank = tag.indexOf(' ');
    return raw("<" + tag + ">")
        .text(foreign)
        .raw("</" + (blank < 0 ? tag : tag.substring(0, blank)) + ">");
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
