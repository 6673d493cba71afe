package dev.warmlist.clean;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberToTimeZonesMapper;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads telephone numbers; whether one is valid and what it reaches is libphonenumber's answer. It
 * remembers the numbers it met last, and so belongs to one thread.
 */
public final class Phones {
  private static final int REMEMBERED = 1 << 15;
  private static final int LONGEST = 60;
  private static final int SEVERAL_DIGITS = 14;
  private static final int MOST_TRIES = 100;

  private final PhoneNumberUtil plan = PhoneNumberUtil.getInstance();
  private final PhoneNumberToTimeZonesMapper zones = PhoneNumberToTimeZonesMapper.getInstance();
  private final Set<String> available = ZoneId.getAvailableZoneIds();
  private final Set<String> regions = plan.getSupportedRegions();
  private final Map<String, Answer> known =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Answer> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** What the numbering plan says about a number. */
  private record Answer(String e164, Phone.Kind kind, String region, List<ZoneId> zones) {
    static final Answer NOTHING = new Answer("", Phone.Kind.INVALID, "", List.of());
  }

  /**
   * The numbers of a cell in their order, each once: labels taken off, extensions apart. There are
   * none in a cell with fewer than three digits or with a placeholder such as {@code 000-0000}.
   *
   * @param region the country that numbers without a country code belong to, two letters; empty
   *     when it isn't known, and then such numbers are invalid
   */
  public List<Phone> read(String cell, String region) {
    String home = region.toUpperCase(Locale.ROOT);
    var found = new LinkedHashMap<String, Phone>();
    for (PhoneText text : PhoneText.split(cell)) {
      for (Phone phone : read(text, regions.contains(home) ? home : "")) {
        found.putIfAbsent(phone.value(), phone);
      }
    }
    return List.copyOf(found.values());
  }

  /** The number that a row holds: {@code +14155552671 x371}, or text that isn't verified. */
  public Phone of(String value) {
    String text = Texts.tidy(value);
    if (text.startsWith("+")) {
      List<Phone> phones = read(text, "");
      if (phones.size() == 1) {
        return phones.get(0);
      }
    }
    return phone(text, Answer.NOTHING, "");
  }

  /**
   * The time zones in which a row's number may ring, in order of their names; none when it isn't
   * verified or belongs to no place, as toll-free numbers do.
   */
  public List<ZoneId> zones(String value) {
    return of(value).zones();
  }

  /** A row's number without its extension. */
  public static String number(String value) {
    int extension = value.startsWith("+") ? value.indexOf(" x") : -1;
    return extension < 0 ? value : value.substring(0, extension);
  }

  private List<Phone> read(PhoneText text, String region) {
    if (text.saysNothing() && !text.dial().isEmpty()) {
      return List.of();
    }
    Answer answer = known(text.dial(), region);
    if (answer.equals(Answer.NOTHING) && text.digits() >= SEVERAL_DIGITS) {
      List<Phone> several = several(text, region);
      if (!several.isEmpty()) {
        return several;
      }
    }
    return List.of(phone(text.original(), answer, text.extension()));
  }

  private Answer known(String dial, String region) {
    if (dial.isEmpty() || dial.length() > LONGEST) {
      return Answer.NOTHING;
    }
    String key = region + dial;
    Answer before = known.get(key);
    if (before == null) {
      before = lookUp(dial, region);
      known.put(key, before);
    }
    return before;
  }

  /** Tries the readings that the writing allows; the first valid one counts. */
  private Answer lookUp(String dial, String region) {
    var readings = new ArrayList<String>();
    String digits = dial.startsWith("+") ? dial.substring(1) : dial;
    if (digits.startsWith("00")) {
      readings.add("+" + digits.substring(2));
    }
    readings.add(dial);
    readings.add(digits);
    for (String reading : readings) {
      Optional<PhoneNumber> number = parse(reading, region).filter(plan::isValidNumber);
      if (number.isPresent()) {
        return describe(number.get());
      }
    }
    return Answer.NOTHING;
  }

  private Optional<PhoneNumber> parse(String dial, String region) {
    try {
      return Optional.of(plan.parse(dial, region.isEmpty() ? "ZZ" : region));
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  private Answer describe(PhoneNumber number) {
    String region = plan.getRegionCodeForNumber(number);
    Phone.Kind kind =
        switch (plan.getNumberType(number)) {
          case MOBILE -> Phone.Kind.MOBILE;
          case FIXED_LINE -> Phone.Kind.LANDLINE;
          case TOLL_FREE -> Phone.Kind.TOLL_FREE;
          default -> Phone.Kind.UNKNOWN;
        };
    String e164 = plan.format(number, PhoneNumberFormat.E164);
    String known = region != null && regions.contains(region) ? region : "";
    return new Answer(e164, kind, known, zones(number, kind));
  }

  private List<ZoneId> zones(PhoneNumber number, Phone.Kind kind) {
    if (kind == Phone.Kind.TOLL_FREE) {
      return List.of();
    }
    var found = new ArrayList<ZoneId>();
    for (String zone : new TreeSet<>(zones.getTimeZonesForNumber(number))) {
      if (available.contains(zone) && !zone.startsWith("Etc/")) {
        found.add(ZoneId.of(zone));
      }
    }
    return found;
  }

  /** Numbers that nothing but a blank parts. */
  private List<Phone> several(PhoneText text, String region) {
    var phones = new ArrayList<Phone>();
    String home = region.isEmpty() ? "ZZ" : region;
    plan.findNumbers(text.original(), home, Leniency.VALID, MOST_TRIES)
        .forEach(m -> phones.add(phone(m.rawString(), describe(m.number()), "")));
    return phones.size() > 1 ? phones : List.of();
  }

  private static Phone phone(String original, Answer answer, String extension) {
    return new Phone(
        original,
        answer.e164(),
        answer.kind(),
        answer.region(),
        extension,
        "",
        answer.zones(),
        answer.kind() == Phone.Kind.INVALID
            ? Optional.of(Because.NOT_VALID_THERE)
            : Optional.empty());
  }
}
