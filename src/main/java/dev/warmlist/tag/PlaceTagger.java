package dev.warmlist.tag;

import dev.warmlist.prospect.Field;
import dev.warmlist.whereabouts.Whereabouts;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tags of the place. Places come again, so each one's tags are made once. */
final class PlaceTagger {
  private static final int REMEMBERED = 20_000;

  private final Map<Whereabouts, List<Tag>> seen = new HashMap<>();

  void tag(Traits traits, Given given) {
    Whereabouts where = traits.facts().where();
    List<Tag> tags = seen.get(where);
    if (tags == null) {
      tags = tags(where);
      if (seen.size() < REMEMBERED) {
        seen.put(where, tags);
      }
    }
    tags.forEach(given::add);
    if (!where.language().isEmpty()) {
      String language = where.language();
      boolean stated = traits.values().has(Field.LANGUAGE) && where.evidence().contains("language");
      given.add(
          BuiltInTag.LANGUAGE.key() + Slug.of(language),
          stated
              ? "language \"" + traits.values().first(Field.LANGUAGE) + '"'
              : "usual in " + place(where));
    }
  }

  private static String place(Whereabouts where) {
    return where.subdivision().isEmpty()
        ? where.country()
        : where.country() + "-" + where.subdivision();
  }

  private static List<Tag> tags(Whereabouts where) {
    String evidence = where.evidence().replace("; ", ", ");
    var tags = new ArrayList<Tag>();
    if (where.country().length() == 2) {
      String country = Slug.of(where.country());
      tags.add(new Tag(BuiltInTag.COUNTRY.key() + country, evidence));
      if (!where.subdivision().isEmpty()) {
        String region = country + '-' + Slug.of(where.subdivision());
        tags.add(new Tag(BuiltInTag.REGION.key() + region, evidence));
      }
    }
    if (where.zones().size() == 1) {
      tags.add(new Tag(BuiltInTag.ZONE.key() + Slug.of(where.zones().get(0).getId()), evidence));
    } else if (where.zones().size() > 1) {
      String zones = where.zones().stream().map(ZoneId::getId).collect(Collectors.joining(", "));
      tags.add(new Tag(BuiltInTag.SEVERAL_ZONES.key(), evidence + ": " + zones));
    }
    return List.copyOf(tags);
  }
}
