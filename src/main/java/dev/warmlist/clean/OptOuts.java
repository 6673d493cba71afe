package dev.warmlist.clean;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads columns of opt-outs, bounces and mail status. Who reads them fails closed: {@link
 * YesNo#UNCLEAR} is to be taken for a no to contact.
 */
public final class OptOuts {
  private static final Map<String, String> WORDS = Table.map("opt-out-words.txt");
  private static final Pattern MARKS = Pattern.compile("[_\\s]+");

  private OptOuts() {}

  /**
   * {@link YesNo#YES} when the cell says no to contact: yes in any form, a date, {@code
   * unsubscribed}, {@code bounced}, {@code removed}; {@link YesNo#NO} when contact is open: no in
   * any form, {@code subscribed}, {@code valid}, {@code opted in}.
   */
  public static YesNo read(String cell) {
    YesNo plain = YesNo.read(cell);
    if (plain != YesNo.UNCLEAR) {
      return plain;
    }
    String words = MARKS.matcher(Texts.fold(cell)).replaceAll(" ").strip();
    YesNo known = YesNo.of(WORDS.get(words), cell);
    return known == YesNo.UNCLEAR && Dates.isDate(cell) ? YesNo.YES : known;
  }
}
