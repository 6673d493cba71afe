package dev.warmlist.tag;

import dev.warmlist.clean.Disposition;
import dev.warmlist.clean.JobTitle.Function;
import dev.warmlist.clean.JobTitle.Seniority;
import dev.warmlist.clean.Titles;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import dev.warmlist.query.Subject;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A prospect as queries see it: each known field under its key, and what was concluded.
 *
 * <ul>
 *   <li>{@code tag}, {@code reach}, {@code kind}, {@code list} (labels), {@code zone}, {@code
 *       seniority}, {@code function}, {@code email_kind}, {@code customer} (yes or no)
 *   <li>{@code lists}, {@code channels}, {@code account_size} and {@code age} (years, to a tenth)
 *       as numbers
 *   <li>{@code country}, {@code region} and {@code language} by the row, else as concluded
 *   <li>{@code promise}: whether a call-back that we promised is open or lapsed
 * </ul>
 */
public final class ProspectSubject implements Subject {
  private final Traits traits;
  private final List<String> tags;

  /** A prospect with the tags it was given. */
  public ProspectSubject(Facts facts, List<Tag> tags) {
    this(new Traits(facts, Titles::read), tags.stream().map(Tag::name).toList());
  }

  /** A prospect with the names of tags that may still grow. */
  ProspectSubject(Traits traits, List<String> tags) {
    this.traits = traits;
    this.tags = tags;
  }

  @Override
  public List<String> values(String field) {
    Facts facts = traits.facts();
    return switch (field) {
      case "tag" -> tags;
      case "reach" -> traits.open().stream().map(Channel::key).toList();
      case "kind" -> List.of(facts.prospect().kind().key());
      case "list" -> facts.lists();
      case "channels" -> List.of(String.valueOf(traits.open().size()));
      case "lists" -> List.of(String.valueOf(facts.lists().size()));
      case "account_size" -> List.of(String.valueOf(facts.accountSize()));
      case "zone" -> facts.where().zones().stream().map(ZoneId::getId).toList();
      case "seniority" -> seniority();
      case "function" -> function();
      case "email_kind" -> emailKinds();
      case "age" -> traits.age().stream().toList();
      case "customer" -> List.of(traits.customer().isPresent() ? "yes" : "no");
      case "promise" -> promise();
      case "country" -> known(Field.COUNTRY, facts.where().country());
      case "region" -> known(Field.REGION, facts.where().subdivision());
      case "language" -> some(facts.where().language());
      default -> Field.of(field).map(traits.values()::all).orElse(List.of());
    };
  }

  /** A call-back that was promised: open while it holds, else lapsed. */
  private List<String> promise() {
    Values values = traits.values();
    boolean made =
        values.has(Field.CALL_BACK)
            || values.all(Field.DISPOSITION).contains(Disposition.CALL_BACK.key());
    return made ? List.of(traits.facts().promised() ? "open" : "lapsed") : List.of();
  }

  private List<String> seniority() {
    Seniority seniority = traits.seniority();
    return seniority == Seniority.UNKNOWN ? List.of() : List.of(seniority.key());
  }

  private List<String> function() {
    Function function = traits.function();
    return function == Function.UNKNOWN ? List.of() : List.of(function.key());
  }

  private List<String> emailKinds() {
    return traits.emails().stream()
        .map(email -> email.kind().name().toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }

  private List<String> known(Field field, String concluded) {
    List<String> stated = traits.values().all(field);
    return stated.isEmpty() ? some(concluded) : stated;
  }

  private static List<String> some(String value) {
    return Optional.of(value).filter(v -> !v.isEmpty()).stream().toList();
  }
}
