package dev.warmlist.lint;

import dev.warmlist.Bundled;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The kinds of findings, in the order in which they are explained. Their slugs are a contract; what
 * each one means stands in {@code codes.tsv}.
 */
public enum Code {
  CONTACT_BEFORE_UNDERSTANDING,
  FIRST_TOUCH_ASKS,
  ASK_BEFORE_GIVE,
  TOO_FEW_GIVES,
  TWO_ASKS_IN_A_ROW,
  TALK_WITHOUT_UNLOCK,
  UNPREPARED_TALK,
  NO_TALK,
  NO_STOP,
  SHORT_GAPS,
  SHRINKING_GAPS,
  FLAT_GAPS,
  TOO_MANY_EMAILS,
  EMAIL_IS_MOST,
  UNREACHABLE_STEP,
  UNREACHABLE_SEQUENCE,
  ENDLESS_NEXT,
  ROLE_WITHOUT_PEOPLE,
  ONLY_SALES_ACTS,
  CLOSING_WORDS,
  PUSHING_WORDS,
  GUILT_WORDS,
  FALSE_URGENCY,
  BREAK_UP_WORDS,
  PEOPLE_AS_THINGS,
  EMPTY_WORDS,
  BOASTING_WORDS,
  FAKE_REPLY,
  MORE_WE_THAN_YOU,
  ONLY_THE_NAME,
  UNKNOWN_MERGE_FIELD,
  EMPTY_MERGE_FIELD,
  OTHER_LANGUAGE,
  GREETING_WITHOUT_FALLBACK,
  GREETS_A_FIRM,
  NO_SENDER,
  NO_OPT_OUT,
  NO_SUBJECT,
  NOTE_TOO_LONG,
  HARD_TO_READ,
  SHOUTING,
  EXCLAMATION_MARKS,
  MANY_LINKS,
  GIVE_ASKS,
  UNUSED_TEMPLATE,
  UNUSED_GIVE;

  private final Severity severity;
  private final String meaning;
  private final String instead;

  Code() {
    List<String> row = Rows.of(key(name()));
    severity = Severity.valueOf(row.get(1).toUpperCase(Locale.ROOT));
    meaning = row.get(2);
    instead = row.get(3);
  }

  /** The slug: {@code ask-before-give}. */
  public String key() {
    return key(name());
  }

  /** How much such a finding weighs. */
  public Severity severity() {
    return severity;
  }

  /** What it means, a finished sentence. */
  public String meaning() {
    return meaning;
  }

  /** What to do instead, a finished sentence. */
  public String instead() {
    return instead;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The rows of the table, read before the first code is made. */
  private static final class Rows {
    private static final Map<String, List<String>> BY_KEY =
        new Bundled(Code.class, "codes.tsv")
            .rows(4).stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get(0), Function.identity()));

    static List<String> of(String key) {
      List<String> row = BY_KEY.get(key);
      if (row == null) {
        throw new IllegalStateException("codes.tsv doesn't explain " + key);
      }
      return row;
    }
  }
}
