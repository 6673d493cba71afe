package dev.warmlist.run;

import dev.warmlist.clean.Email;
import dev.warmlist.clean.Emails;
import dev.warmlist.clean.Texts;
import dev.warmlist.export.PlanReader;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The ids under which an earlier plan knew people. Whoever hasn't changed has theirs; of the others
 * it is looked up who they were by their own e-mail addresses, profiles and mobile numbers, or by
 * their name together with a number or a firm.
 */
final class EarlierIds {
  private static final Pattern SEPARATOR = Pattern.compile(";\\s*");
  private static final String AMBIGUOUS = "";

  private final Set<String> all = new HashSet<>();
  private final Map<String, String> byKey = new HashMap<>();
  private final Set<String> claimed = new HashSet<>();

  /**
   * Reads who an earlier plan kept.
   *
   * @param current the ids that prospects have by what their rows say now
   */
  EarlierIds(PlanReader plan, Set<String> current) {
    plan.prospects(line -> all.add(line.getOrDefault("prospect_id", "")));
    plan.prospects(
        line -> {
          String id = line.getOrDefault("prospect_id", "");
          if (!current.contains(id)) {
            keys(line).forEach(key -> byKey.merge(key, id, EarlierIds::one));
          }
        });
  }

  private static String one(String known, String further) {
    return known.equals(further) ? known : AMBIGUOUS;
  }

  /** Whether the earlier plan had an id. */
  boolean knows(String id) {
    return all.contains(id);
  }

  /**
   * The earlier ids of a prospect whom the earlier plan doesn't know by their id, the likeliest
   * first. Each is given away once.
   */
  List<String> of(List<Values> rows) {
    var ids = new LinkedHashSet<String>();
    for (Values values : rows) {
      for (String key : keys(values)) {
        String id = byKey.getOrDefault(key, AMBIGUOUS);
        if (!id.equals(AMBIGUOUS) && claimed.add(id)) {
          ids.add(id);
        }
      }
    }
    return List.copyOf(ids);
  }

  private static List<String> keys(Values values) {
    return keys(
        values.first(Field.NAME),
        values.first(Field.COMPANY),
        values.all(Field.EMAIL),
        values.all(Field.PROFILE),
        values.all(Field.MOBILE),
        values.all(Field.PHONE));
  }

  private static List<String> keys(Map<String, String> line) {
    return keys(
        line.getOrDefault("name", ""),
        line.getOrDefault("company", ""),
        all(line, "email"),
        all(line, "profile"),
        all(line, "mobile"),
        all(line, "phone"));
  }

  private static List<String> keys(
      String name,
      String company,
      List<String> emails,
      List<String> profiles,
      List<String> mobiles,
      List<String> phones) {
    String who = Texts.fold(name);
    var keys = new ArrayList<String>();
    emails.stream().map(email -> "e " + own(email, who) + email).forEach(keys::add);
    profiles.forEach(profile -> keys.add("p " + profile));
    if (!who.isEmpty()) {
      Stream.concat(mobiles.stream(), phones.stream())
          .forEach(number -> keys.add("n " + who + " " + number));
      if (!company.isEmpty()) {
        keys.add("c " + who + " " + Texts.fold(company));
      }
    } else if (!company.isEmpty()) {
      phones.forEach(number -> keys.add("f " + Texts.fold(company) + " " + number));
      keys.add("f " + Texts.fold(company));
    }
    return keys;
  }

  /** A mailbox that several people share says who somebody is only together with the name. */
  private static String own(String email, String who) {
    Email.Kind kind = Emails.of(email).kind();
    return kind == Email.Kind.ROLE ? who + " " : "";
  }

  private static List<String> all(Map<String, String> line, String column) {
    return Stream.of(column, "other_" + column + "s")
        .map(name -> Optional.ofNullable(line.get(name)).orElse(""))
        .flatMap(cell -> SEPARATOR.splitAsStream(cell))
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
