package dev.warmlist.clean;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.warmlist.clean.NumberPlans.Reading;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads telephone numbers; whether one is valid and what it reaches is libphonenumber's answer. It
 * remembers the numbers and the numbering plans it met, and so belongs to one thread.
 */
public final class Phones {
  private static final int REMEMBERED = 1 << 15;
  private static final int LONGEST = 60;
  private static final int SEVERAL_DIGITS = 14;
  private static final int MOST_TRIES = 100;
  private static final int MOST_ROUNDS = 4;
  private static final int SHORTEST = 6;

  /** A national number that is longer than this has its country's code in front. */
  private static final int LONGEST_NATIONAL = 11;

  private static final Pattern AMERICAN_VANITY =
      Pattern.compile("\\+?1?8(?:00|33|44|55|66|77|88)(?=.*[A-Z])[2-9A-Z][0-9A-Z]{6,}");

  private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();
  private final NumberPlans plans = new NumberPlans(library);
  private final Set<String> regions = library.getSupportedRegions();
  private final Map<String, Reading> known =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Reading> eldest) {
          return size() > REMEMBERED;
        }
      };

  /**
   * The numbers of a cell in their order, each once: labels taken off, extensions apart. There are
   * none in a cell with fewer than three digits or with a placeholder such as {@code 000-0000}.
   *
   * @param region the country that numbers without a country code belong to, two letters; empty
   *     when it isn't known, and then such numbers are invalid
   */
  public List<Phone> read(String cell, String region) {
    String upper = region.toUpperCase(Locale.ROOT);
    String home = regions.contains(upper) ? upper : "";
    List<PhoneText> texts = PhoneText.split(cell);
    List<Phone> phones = read(texts, home);
    boolean one = texts.size() == 1 && phones.size() == 1;
    if (phones.isEmpty()
        || (one && (phones.get(0).valid() || phones.get(0).value().equals(cell)))) {
      return phones;
    }
    var found = new LinkedHashMap<String, Phone>();
    phones.forEach(phone -> settle(phone, home, MOST_ROUNDS, found));
    return List.copyOf(found.values());
  }

  /**
   * What isn't valid is kept as written, but for a sign in front and odd blanks; read again, that
   * may make sense after all, and then it counts.
   */
  private void settle(Phone phone, String region, int rounds, Map<String, Phone> found) {
    String value = phone.value();
    if (!phone.valid() && rounds > 0 && !found.containsKey(value)) {
      List<Phone> again = read(PhoneText.split(value), region);
      if (again.size() != 1 || !again.get(0).value().equals(value)) {
        again.forEach(next -> settle(next, region, rounds - 1, found));
        return;
      }
    }
    found.putIfAbsent(value, phone);
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
    return invalid(text, "", Because.NOT_VALID_THERE);
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

  private List<Phone> read(List<PhoneText> texts, String region) {
    if (texts.size() == 1) {
      return read(texts.get(0), region);
    }
    var phones = new ArrayList<Phone>(texts.size());
    texts.forEach(text -> phones.addAll(read(text, region)));
    return phones;
  }

  private List<Phone> read(PhoneText text, String region) {
    if (text.ruined()) {
      return List.of(invalid(text.original(), text.label(), Because.RUINED_BY_A_SPREADSHEET));
    }
    if (text.saysNothing() && !text.dial().isEmpty()) {
      return List.of();
    }
    Reading reading = reading(text, region);
    if (!reading.line().valid() && text.digits() >= SEVERAL_DIGITS) {
      List<Phone> several = several(text, region);
      if (!several.isEmpty()) {
        return several;
      }
    }
    return List.of(phone(text, reading));
  }

  private Reading reading(PhoneText text, String region) {
    String dial = text.dial();
    if (dial.isEmpty() || dial.length() > LONGEST) {
      return Reading.NOTHING;
    }
    if (text.vanity()) {
      return remembered(dial, AMERICAN_VANITY.matcher(dial).matches() ? "US" : region);
    }
    Optional<Reading> plain = dial.startsWith("00") ? Optional.empty() : plans.read(dial, region);
    return plain.isPresent() && plain.get().line().valid()
        ? plain.get()
        : plain.isPresent() && !dial.startsWith("+") && !dial.startsWith("0")
            ? Reading.NOTHING
            : remembered(dial, region);
  }

  private Reading remembered(String dial, String region) {
    String key = region + dial;
    Reading before = known.get(key);
    if (before == null) {
      before = lookUp(dial, region);
      known.put(key, before);
    }
    return before;
  }

  /** Tries the readings that the writing allows; the first valid one counts. */
  private Reading lookUp(String dial, String region) {
    var readings = new LinkedHashSet<String>();
    String digits = dial.startsWith("+") ? dial.substring(1) : dial;
    if (digits.startsWith("00")) {
      readings.add("+" + digits.substring(2));
    }
    if (hasOwnCode(dial, region)) {
      readings.add("+" + dial);
    }
    readings.add(dial);
    readings.add(digits);
    if (digits.startsWith("011")) {
      readings.add("+" + digits.substring(3));
    }
    for (String reading : readings) {
      Reading read = plans.read(reading, region).orElseGet(() -> ask(reading, region));
      if (read.line().valid()) {
        return read;
      }
    }
    return Reading.NOTHING;
  }

  /** {@code 4915112345678} in Germany: too long for a number within the country. */
  private boolean hasOwnCode(String dial, String region) {
    return dial.length() > LONGEST_NATIONAL
        && !region.isEmpty()
        && dial.startsWith(String.valueOf(library.getCountryCodeForRegion(region)));
  }

  /** What the library itself makes of a text. */
  private Reading ask(String dial, String region) {
    try {
      PhoneNumber number = library.parse(dial, region.isEmpty() ? "ZZ" : region);
      return reading(number);
    } catch (NumberParseException e) {
      return Reading.NOTHING;
    }
  }

  private Reading reading(PhoneNumber number) {
    return Reading.of(
        library.format(number, PhoneNumberFormat.E164), NumberPlan.line(library, number));
  }

  /** Numbers that nothing but a blank parts. */
  private List<Phone> several(PhoneText text, String region) {
    var phones = new ArrayList<Phone>();
    String home = region.isEmpty() ? "ZZ" : region;
    library
        .findNumbers(text.original(), home, Leniency.VALID, MOST_TRIES)
        .forEach(
            m ->
                phones.add(
                    phone(
                        new PhoneText(m.rawString(), "", "", text.label(), false),
                        reading(m.number()))));
    return phones.size() > 1 ? phones : List.of();
  }

  private static Phone phone(PhoneText text, Reading reading) {
    Line line = reading.line();
    if (!line.valid()) {
      boolean small = text.digits() > 0 && text.digits() < SHORTEST;
      Because because = small ? Because.TOO_SHORT_A_NUMBER : Because.NOT_VALID_THERE;
      return invalid(text.original(), text.label(), because);
    }
    Optional<Because> doubt = line.premium() ? Optional.of(Because.COSTS_EXTRA) : Optional.empty();
    return new Phone(
        text.original(),
        reading.e164(),
        line.kind(),
        line.region(),
        text.extension(),
        text.label(),
        doubt);
  }

  private static Phone invalid(String original, String label, Because because) {
    return new Phone(original, "", Phone.Kind.INVALID, "", "", label, Optional.of(because));
  }
}
