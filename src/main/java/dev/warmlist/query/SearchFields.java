package dev.warmlist.query;

import dev.warmlist.clean.Disposition;
import dev.warmlist.clean.Email;
import dev.warmlist.clean.JobTitle.Function;
import dev.warmlist.clean.JobTitle.Seniority;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Kind;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names by which prospects are searched: every {@link Field}, and what is concluded of them.
 *
 * <ul>
 *   <li>{@code tag}, {@code reach} (social, email, letter, call, message), {@code kind}, {@code
 *       list}, {@code zone}, {@code seniority}, {@code function}, {@code email_kind}, {@code
 *       customer}, {@code promise} (of a call-back: open, lapsed)
 *   <li>numbers: {@code channels} (on how many they can be met), {@code lists} (on how many they
 *       are), {@code account_size} (people of their firm), {@code age} (years since the last
 *       contact)
 * </ul>
 */
public final class SearchFields {
  private static final List<String> CONCLUDED =
      List.of(
          "tag",
          "reach",
          "channels",
          "kind",
          "list",
          "lists",
          "account_size",
          "zone",
          "seniority",
          "function",
          "email_kind",
          "age",
          "promise",
          "customer");

  /** All names, the fields first in their published order. */
  public static final Set<String> ALL =
      Collections.unmodifiableSet(
          new LinkedHashSet<>(
              Stream.concat(Stream.of(Field.values()).map(Field::key), CONCLUDED.stream())
                  .toList()));

  /** The fields that a bare word is sought in. */
  static final List<String> COMMON = List.of("name", "company", "title", "notes", "tag");

  private static final Set<String> DATES =
      Set.of(
          "birth_date",
          "last_contact",
          "call_back",
          "connected_on",
          "updated_on",
          "last_purchase",
          "last_inquiry");
  private static final Set<String> NUMBERS =
      Set.of("employees", "channels", "lists", "account_size", "age");
  private static final Set<String> SLUGS =
      Set.of(
          "tag",
          "reach",
          "kind",
          "country",
          "language",
          "zone",
          "time_zone",
          "seniority",
          "function",
          "email_kind",
          "promise",
          "customer",
          "disposition",
          "status",
          "do_not_contact",
          "do_not_call",
          "do_not_email",
          "do_not_mail",
          "do_not_message");

  private SearchFields() {}

  /** The fields whose values are compared whole, in the order of {@link #ALL}. */
  public static List<String> whole() {
    return ALL.stream().filter(SLUGS::contains).toList();
  }

  /** How a field's values are compared; free text when nothing else is known of it. */
  static Shape shape(String field) {
    if (DATES.contains(field)) {
      return Shape.DATE;
    }
    if (NUMBERS.contains(field)) {
      return Shape.NUMBER;
    }
    return SLUGS.contains(field) ? Shape.SLUG : Shape.TEXT;
  }

  /** All values that a field can have, or none when they are open. */
  static List<String> vocabulary(String field) {
    return switch (field) {
      case "reach" ->
          Stream.of(Channel.values())
              .filter(channel -> !channel.handles().isEmpty())
              .map(Channel::key)
              .toList();
      case "kind" -> Stream.of(Kind.values()).map(Kind::key).toList();
      case "customer" -> List.of("yes", "no");
      case "promise" -> List.of("open", "lapsed");
      case "disposition" -> Stream.of(Disposition.values()).map(Disposition::key).toList();
      case "seniority" ->
          Stream.of(Seniority.values())
              .filter(s -> s != Seniority.UNKNOWN)
              .map(Seniority::key)
              .toList();
      case "function" ->
          Stream.of(Function.values())
              .filter(f -> f != Function.UNKNOWN)
              .map(Function::key)
              .toList();
      case "email_kind" ->
          Stream.of(Email.Kind.values())
              .filter(kind -> kind != Email.Kind.INVALID)
              .map(kind -> kind.name().toLowerCase(Locale.ROOT))
              .toList();
      case "do_not_contact", "do_not_call", "do_not_email", "do_not_mail", "do_not_message" ->
          List.of("yes");
      default -> List.of();
    };
  }
}
