package dev.warmlist.tag;

import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Kind;
import dev.warmlist.prospect.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tags of the lists that somebody is on, and of how much these hold. */
final class ListTagger {
  private static final Pattern ENDING = Pattern.compile("(?i)(?:\\.(?:csv|tsv|tab|txt|gz|zip))+$");
  private static final int SHOWN = 5;
  private static final int REMEMBERED = 1000;

  /** What a whole record of a person has, and of a company. */
  private static final List<Part> OF_PERSON =
      List.of(
          new Part("name", Field.NAME, Field.GIVEN_NAME, Field.FAMILY_NAME),
          new Part("company", Field.COMPANY),
          new Part("title", Field.TITLE),
          new Part("e-mail", Field.EMAIL),
          new Part("phone", Field.PHONE, Field.MOBILE),
          new Part("place", Field.CITY, Field.POSTCODE, Field.ADDRESS, Field.REGION));

  private static final List<Part> OF_COMPANY =
      List.of(
          new Part("company", Field.COMPANY),
          new Part("website", Field.WEBSITE),
          new Part("e-mail", Field.EMAIL),
          new Part("phone", Field.PHONE, Field.MOBILE),
          new Part("place", Field.CITY, Field.POSTCODE, Field.ADDRESS, Field.REGION));

  private final Map<List<String>, List<Tag>> seen = new HashMap<>();

  /** Something that one of several fields tells. */
  private record Part(String name, List<Field> fields) {
    Part(String name, Field... fields) {
      this(name, List.of(fields));
    }

    boolean isIn(Values values) {
      return fields.stream().anyMatch(values::has);
    }
  }

  void tag(Traits traits, Given given) {
    List<String> lists = traits.facts().lists();
    List<Tag> tags = seen.get(lists);
    if (tags == null) {
      tags = tags(lists);
      if (seen.size() < REMEMBERED) {
        seen.put(lists, tags);
      }
    }
    tags.forEach(given::add);
    completeness(traits, given);
  }

  private static List<Tag> tags(List<String> lists) {
    var labels = new LinkedHashMap<String, String>();
    for (String label : lists) {
      labels.merge(name(label), label, (one, other) -> one + ", " + other);
    }
    var tags = new ArrayList<Tag>();
    labels.forEach((name, of) -> tags.add(new Tag(BuiltInTag.LIST.key() + name, "on " + of)));
    if (lists.size() > 1) {
      String some = String.join(", ", lists.subList(0, Math.min(SHOWN, lists.size())));
      String more = lists.size() > SHOWN ? ", ..." : "";
      String evidence = "on " + lists.size() + " lists: " + some + more;
      tags.add(new Tag(BuiltInTag.ON_SEVERAL_LISTS.key(), evidence));
    }
    return List.copyOf(tags);
  }

  /** A list's label as part of a tag: {@code crm-export} for {@code CRM Export.csv}. */
  private static String name(String label) {
    String name = Slug.of(ENDING.matcher(label).replaceFirst(""));
    return name.isEmpty() ? label.equals("-") ? "stdin" : "unnamed" : name;
  }

  private static void completeness(Traits traits, Given given) {
    Values values = traits.values();
    boolean person = traits.facts().prospect().kind() == Kind.PERSON;
    List<Part> parts = person ? OF_PERSON : OF_COMPANY;
    List<String> missing =
        parts.stream().filter(part -> !part.isIn(values)).map(Part::name).toList();
    if (missing.isEmpty()) {
      String all = String.join(", ", parts.stream().map(Part::name).toList());
      given.add(BuiltInTag.COMPLETE, all + " are known");
    } else if (2 * missing.size() >= parts.size()) {
      given.add(BuiltInTag.SPARSE, "no " + String.join(", no ", missing));
    }
    if (person && !parts.get(0).isIn(values)) {
      given.add(BuiltInTag.NO_NAME, "a person without a name");
    }
  }
}
