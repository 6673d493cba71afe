package dev.warmlist.clean;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonemetadata.PhoneMetadata;
import com.google.i18n.phonenumbers.metadata.DefaultMetadataDependenciesProvider;
import com.google.i18n.phonenumbers.metadata.source.MetadataSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what is dialled as libphonenumber does, for the plain cases: where what it does with trunk
 * and international prefixes is beyond doubt. The others are left to it.
 */
final class NumberPlans {
  private static final int FEWEST = 4;
  private static final int MOST = 15;
  private static final int NORTH_AMERICA = 1;
  private static final int WITH_TRUNK_ONE = 11;

  private final PhoneNumberUtil library;
  private final MetadataSource source =
      DefaultMetadataDependenciesProvider.getInstance().getPhoneNumberMetadataSource();
  private final Map<String, Optional<Trunk>> trunks = new HashMap<>();
  private final Map<Integer, Optional<NumberPlan>> plans = new HashMap<>();

  NumberPlans(PhoneNumberUtil library) {
    this.library = library;
  }

  /**
   * A number that was understood.
   *
   * @param e164 the number with {@code +} and calling code
   * @param line what it is
   */
  record Reading(String e164, Line line) {
    static final Reading NOTHING = new Reading("", Line.INVALID);

    /** A number that isn't valid is none. */
    static Reading of(String e164, Line line) {
      return line.valid() ? new Reading(e164, line) : NOTHING;
    }
  }

  /** How numbers are dialled within a country. */
  private record Trunk(
      int callingCode,
      Pattern abroad,
      Pattern prefix,
      boolean simple,
      Pattern general,
      List<Integer> lengths) {

    static Trunk of(PhoneMetadata country) {
      String prefix = country.getNationalPrefixForParsing();
      boolean simple =
          prefix.indexOf('(') < 0 && country.getNationalPrefixTransformRule().isEmpty();
      return new Trunk(
          country.getCountryCode(),
          Pattern.compile(country.getInternationalPrefix()),
          Pattern.compile(prefix.isEmpty() ? "(?!)" : prefix),
          simple,
          Pattern.compile(country.getGeneralDesc().getNationalNumberPattern()),
          List.copyOf(country.getGeneralDesc().getPossibleLengthList()));
    }

    /** The number without its trunk prefix; nothing when it isn't plain what would be left. */
    Optional<String> national(String dial) {
      Matcher trunk = prefix.matcher(dial);
      if (!trunk.lookingAt()) {
        return Optional.of(dial);
      }
      String rest = dial.substring(trunk.end());
      return simple
              && trunk.end() > 0
              && lengths.contains(rest.length())
              && general.matcher(rest).matches()
          ? Optional.of(rest)
          : Optional.empty();
    }
  }

  /**
   * The number that is reached by dialling in a country.
   *
   * @param dial ASCII digits, perhaps behind a {@code +}; whatever else is left to the library
   * @param region two letters; empty when it isn't known
   * @return nothing when only the library can tell
   */
  Optional<Reading> read(String dial, String region) {
    int start = dial.startsWith("+") ? 1 : 0;
    for (int i = start; i < dial.length(); i++) {
      if (dial.charAt(i) < '0' || dial.charAt(i) > '9') {
        return Optional.empty();
      }
    }
    return start > 0 ? fromAbroad(dial) : fromHome(dial, region);
  }

  private Optional<Reading> fromAbroad(String dial) {
    for (int end = 2; end <= 4 && end < dial.length() && dial.charAt(1) != '0'; end++) {
      int code = Integer.parseInt(dial, 1, end, 10);
      if (library.getSupportedCallingCodes().contains(code)) {
        return trunk(library.getRegionCodeForCountryCode(code))
            .flatMap(trunk -> reading(trunk, dial.substring(String.valueOf(code).length() + 1)));
      }
    }
    return Optional.empty();
  }

  private Optional<Reading> fromHome(String dial, String region) {
    if (region.isEmpty()) {
      return Optional.of(Reading.NOTHING);
    }
    Optional<Trunk> trunk = trunk(region);
    if (trunk.isEmpty()) {
      return Optional.empty();
    }
    int code = trunk.get().callingCode();
    if (code == NORTH_AMERICA && dial.length() == WITH_TRUNK_ONE && dial.charAt(0) == '1') {
      return dial.charAt(1) >= '2' ? fromAbroad("+" + dial) : Optional.empty();
    }
    boolean plain =
        !dial.startsWith(String.valueOf(code)) && !trunk.get().abroad().matcher(dial).lookingAt();
    return plain ? reading(trunk.get(), dial) : Optional.empty();
  }

  private Optional<Reading> reading(Trunk trunk, String dial) {
    Optional<String> national = trunk.national(dial);
    if (national.isEmpty() || national.get().length() < FEWEST || national.get().length() > MOST) {
      return Optional.empty();
    }
    String number = national.get();
    int code = trunk.callingCode();
    return plan(code).map(plan -> Reading.of("+" + code + number, plan.line(number)));
  }

  private Optional<Trunk> trunk(String region) {
    return trunks.computeIfAbsent(
        region,
        r ->
            library.getSupportedRegions().contains(r)
                ? Optional.of(Trunk.of(source.getMetadataForRegion(r)))
                : Optional.empty());
  }

  private Optional<NumberPlan> plan(int code) {
    Optional<NumberPlan> plan = plans.get(code);
    if (plan == null) {
      var countries = new ArrayList<PhoneMetadata>();
      for (String region : library.getRegionCodesForCountryCode(code)) {
        countries.add(source.getMetadataForRegion(region));
      }
      plan = NumberPlan.of(library, code, countries);
      plans.put(code, plan);
    }
    return plan;
  }
}
