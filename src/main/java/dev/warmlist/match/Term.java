package dev.warmlist.match;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** What a model keeps the frequencies of. */
enum Term {
  GIVEN_NAME,
  FAMILY_NAME,
  COMPANY,
  COMPANY_WORD,
  JOB_TITLE,
  DOMAIN,
  STREET,
  POSTCODE,
  CITY,
  BIRTH_DATE,
  E_MAIL,
  PHONE;

  /** The word in a model that is written down. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Whether its values are people's own handles. They are nobody else's business, so that a model
   * holds none of them: how often one stands in a list is seen in the list at hand.
   */
  boolean isHandle() {
    return this == E_MAIL || this == PHONE;
  }

  private Dictionary of(MatchIndex index) {
    return switch (this) {
      case GIVEN_NAME -> index.givens;
      case FAMILY_NAME -> index.families;
      case COMPANY -> index.firms;
      case COMPANY_WORD -> index.firmWords;
      case JOB_TITLE -> index.titles;
      case DOMAIN -> index.domains;
      case STREET -> index.streets;
      case POSTCODE -> index.postcodes;
      case CITY -> index.cities;
      case BIRTH_DATE -> index.births;
      case E_MAIL -> index.mails;
      case PHONE -> index.phones;
    };
  }

  /** The frequencies of a list, by key. */
  static Map<String, TermCounts> counted(MatchIndex index) {
    Map<String, TermCounts> counted = new LinkedHashMap<>();
    for (Term term : values()) {
      counted.put(term.key(), term.count(index));
    }
    return counted;
  }

  private TermCounts count(MatchIndex index) {
    Dictionary texts = of(index);
    var counts = new TreeMap<String, Integer>();
    if (!isHandle()) {
      IntPredicate shown = this == COMPANY ? firms(index)::has : code -> true;
      for (int code = 1; code < texts.size(); code++) {
        if (texts.count(code) >= TermCounts.FREQUENT && shown.test(code)) {
          counts.put(texts.text(code), texts.count(code));
        }
      }
    }
    return new TermCounts(texts.total(), counts);
  }

  /** What rows name as their firm; other texts of the same dictionary may be whole people's. */
  private static CodeSet firms(MatchIndex index) {
    var firms = new CodeSet();
    for (int row = 0; row < index.size(); row++) {
      firms.add(index.firm.get(row));
    }
    return firms;
  }

  /** Lets an index's texts count as they did in a model's list. */
  static void recall(ListModel model, MatchIndex index) {
    for (Term term : values()) {
      TermCounts known = model.terms().get(term.key());
      if (known == null) {
        throw new IllegalArgumentException("no frequencies of " + term);
      }
      int most = term.isHandle() ? known.total() : TermCounts.FREQUENT - 1;
      term.of(index).countAs(known.counts(), most, known.total());
    }
  }
}
