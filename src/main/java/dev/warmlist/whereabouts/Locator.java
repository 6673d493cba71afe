package dev.warmlist.whereabouts;

import dev.warmlist.clean.Countries;
import dev.warmlist.clean.Phone;
import dev.warmlist.clean.Phones;
import dev.warmlist.clean.Postcodes;
import dev.warmlist.clean.Region;
import dev.warmlist.clean.Regions;
import dev.warmlist.clean.Sites;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import dev.warmlist.whereabouts.Gazetteer.Area;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out where prospects are.
 *
 * <p>The country is the stated one, else that of the state, of the postcode's form, of the phone
 * number, of the e-mail's or website's domain, of the stated time zone. The zones are the stated
 * one, else those of the postcode, the state or the country, narrowed by those of the phone number.
 * Where both contradict each other, either may be true, and both stay possible.
 *
 * <p>Zones of one area whose clocks agree count as one. Thread-confined, like the phones it asks.
 */
public final class Locator {
  private static final int REMEMBERED = 20_000;

  private final Phones phones;
  private final Gazetteer gazetteer = new Gazetteer();
  private final Languages languages = new Languages();
  private final Clocks clocks = new Clocks();
  private final Map<Whereabouts, Whereabouts> seen = new HashMap<>();

  /** A locator that asks these phones. */
  public Locator(Phones phones) {
    this.phones = phones;
  }

  /** Where somebody of whom these values are known is, as far as they tell. */
  public Whereabouts locate(Values values) {
    var evidence = new ArrayList<String>();
    String number = number(values);
    Optional<ZoneId> stated = Gazetteer.zone(values.first(Field.TIME_ZONE));
    String country = country(values, number, stated, evidence);
    Area state = state(values, country);
    Area postal = postal(values, country, state);
    String subdivision = state.subdivision().isEmpty() ? postal.subdivision() : state.subdivision();
    String language = languages.read(values.first(Field.LANGUAGE));
    if (!language.isEmpty()) {
      evidence.add("language " + language);
    } else {
      language =
          firstOf(state.language(), postal.language(), gazetteer.country(country).language());
    }
    note(evidence, state.label());
    note(evidence, postal.label());
    List<ZoneId> zones =
        stated.isPresent()
            ? statedZone(stated.get(), evidence)
            : zones(country, state, postal, number, evidence);
    return shared(
        new Whereabouts(country, subdivision, zones, language, String.join("; ", evidence)));
  }

  private String country(
      Values values, String number, Optional<ZoneId> stated, List<String> evidence) {
    if (values.has(Field.COUNTRY)) {
      String country = values.first(Field.COUNTRY);
      evidence.add("country " + country);
      return country;
    }
    String region = values.first(Field.REGION);
    Optional<String> found = Regions.read(region, "").map(Region::country);
    if (found.isPresent()) {
      return found.get();
    }
    found = Postcodes.country(values.first(Field.POSTCODE));
    if (found.isPresent()) {
      evidence.add("form of the postcode: " + found.get());
      return found.get();
    }
    return ofPhone(number, evidence)
        .or(() -> ofDomain(values, evidence))
        .or(() -> stated.flatMap(gazetteer::countryOf))
        .orElse("");
  }

  private Optional<String> ofPhone(String number, List<String> evidence) {
    if (number.isEmpty()) {
      return Optional.empty();
    }
    Phone phone = phones.of(number);
    if (phone.region().isEmpty()) {
      return Optional.empty();
    }
    note(evidence, spoken(phone));
    return Optional.of(phone.region());
  }

  private static Optional<String> ofDomain(Values values, List<String> evidence) {
    String email = values.first(Field.EMAIL);
    String site = Sites.domain(values.first(Field.WEBSITE));
    for (String domain : List.of(email.substring(email.indexOf('@') + 1), site)) {
      Optional<String> found = domain.isEmpty() ? Optional.empty() : Countries.ofDomain(domain);
      if (found.isPresent()) {
        evidence.add("domain " + domain);
        return found;
      }
    }
    return Optional.empty();
  }

  private Area state(Values values, String country) {
    String region = values.first(Field.REGION);
    if (region.isEmpty() || country.isEmpty()) {
      return Area.NONE;
    }
    return Regions.read(region, country)
        .filter(found -> found.country().equals(country))
        .map(found -> described(country, found.code()))
        .orElse(Area.NONE);
  }

  /** A subdivision that the tables don't list still counts, for its public holidays. */
  private Area described(String country, String code) {
    Area area = gazetteer.subdivision(country, code);
    return area.equals(Area.NONE) ? new Area("state " + code, code, List.of(), "") : area;
  }

  /** What the postcode says, unless it contradicts the state: then a digit is likely wrong. */
  private Area postal(Values values, String country, Area state) {
    Area area = gazetteer.postcode(country, values.first(Field.POSTCODE));
    boolean fits =
        state.subdivision().isEmpty()
            || area.subdivision().isEmpty()
            || area.subdivision().equals(state.subdivision());
    return fits ? area : Area.NONE;
  }

  private List<ZoneId> zones(
      String country, Area state, Area postal, String number, List<String> evidence) {
    if (country.isEmpty()) {
      return List.of();
    }
    List<ZoneId> placed =
        !postal.zones().isEmpty()
            ? postal.zones()
            : !state.zones().isEmpty() ? state.zones() : gazetteer.country(country).zones();
    List<ZoneId> called = number.isEmpty() ? List.of() : phones.zones(number);
    if (called.isEmpty()) {
      return placed;
    }
    List<ZoneId> common = clocks.common(placed, called);
    if (common.size() < placed.size()) {
      note(evidence, spoken(phones.of(number)));
    }
    return common.isEmpty() ? clocks.all(placed, called) : common;
  }

  private static List<ZoneId> statedZone(ZoneId zone, List<String> evidence) {
    evidence.add("time zone " + zone);
    return List.of(zone);
  }

  /** The number that a call would go to. */
  private static String number(Values values) {
    String phone = values.first(Field.PHONE);
    String number = phone.startsWith("+") ? phone : values.first(Field.MOBILE);
    return number.startsWith("+") ? Phones.number(number) : "";
  }

  /** A number as evidence: its area in North America, else its country. */
  private static String spoken(Phone phone) {
    String e164 = phone.e164();
    if (e164.startsWith("+1") && e164.length() > 5) {
      return "phone +1 " + e164.substring(2, 5);
    }
    return phone.region().isEmpty() ? "phone" : "phone of " + phone.region();
  }

  private static void note(List<String> evidence, String what) {
    if (!what.isEmpty() && !evidence.contains(what)) {
      evidence.add(what);
    }
  }

  private static String firstOf(String... values) {
    for (String value : values) {
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  private Whereabouts shared(Whereabouts found) {
    Whereabouts known = seen.get(found);
    if (known != null) {
      return known;
    }
    if (seen.size() < REMEMBERED) {
      seen.put(found, found);
    }
    return found;
  }
}
