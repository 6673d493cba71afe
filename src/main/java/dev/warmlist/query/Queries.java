package dev.warmlist.query;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where queries come from. The language is that of search boxes:
 *
 * <ul>
 *   <li>terms, joined by <i>and</i>: {@code title:ceo country:DE}
 *   <li>a comma is <i>or</i>: {@code country:DE,AT}; a dash before the term is <i>not</i>: {@code
 *       -tag:burnt}
 *   <li>{@code email:any}, {@code email:none}: there is a value, there is none
 *   <li>{@code employees:50..200}, {@code employees:>50}, {@code last_contact:<2025-06-01}, {@code
 *       last_contact:2024}; a value that is itself a range matches when the two overlap
 *   <li>{@code title:chief*}: a star stands for anything, a question mark for one character
 *   <li>{@code notes:/price|budget/}: a regular expression (RE2), in any case
 *   <li>a word without a field is sought in name, company, title, notes and tags
 *   <li>quotes hold blanks and commas together: {@code title:"managing director"}
 * </ul>
 *
 * <p>Text is compared without case and accents, and by whole words: {@code title:ceo} finds "CEO
 * &amp; Founder" and not "oceo". Tags, countries, dispositions and the like are compared whole.
 */
public final class Queries {
  /** The most characters that a query may have. */
  public static final int LONGEST = 10_000;

  private Queries() {}

  /**
   * Reads a query over prospects; see {@link SearchFields#ALL}. An empty one matches all.
   *
   * @throws QueryException when it can't be understood
   */
  public static Query parse(String text) {
    return parse(text, SearchFields.ALL);
  }

  /**
   * Reads a query over the fields given.
   *
   * @throws QueryException when it can't be understood, or names another field
   */
  public static Query parse(String text, Set<String> fields) {
    return parse(text, fields, TagWords.ANY);
  }

  /**
   * Reads a query over the fields given.
   *
   * @param tags the tags that exist; a query for another one is an error
   * @throws QueryException when it can't be understood, or names another field or tag
   */
  public static Query parse(String text, Set<String> fields, TagWords tags) {
    if (text.length() > LONGEST) {
      throw new QueryException(
          text,
          LONGEST,
          "the query is longer than " + LONGEST + " characters",
          "Give tags by several rules, and ask for the tags.");
    }
    return new Terms(text, List.copyOf(new QueryParser(text, fields, tags).terms()));
  }

  /**
   * What of a subject made a query match: {@code title "CEO", country "DE"}; empty for what matches
   * everything, or by absence alone, and for queries not made here.
   */
  public static String evidence(Query query, Subject subject) {
    return query instanceof Terms terms ? terms.evidence(subject) : "";
  }

  /**
   * Whether anybody may answer to a query where some fields have no value; true when in doubt.
   *
   * @param filled whether anybody may have a value in a field; a single tag that is asked for is
   *     the field {@code tag:} with the tag's words behind it
   */
  public static boolean mayMatch(Query query, Predicate<String> filled) {
    return !(query instanceof Terms terms)
        || terms.terms().stream().allMatch(term -> term.negated() || term.mayMatch(filled));
  }

  /** The names of the fields that a query asks for, in its order; none for one not made here. */
  public static List<String> fields(Query query) {
    if (!(query instanceof Terms terms)) {
      return List.of();
    }
    return terms.terms().stream()
        .flatMap(term -> term.probes().stream())
        .map(Term.Probe::field)
        .distinct()
        .toList();
  }
}
