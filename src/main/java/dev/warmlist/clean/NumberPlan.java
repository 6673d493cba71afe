package dev.warmlist.clean;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonemetadata.PhoneMetadata;
import com.google.i18n.phonenumbers.Phonemetadata.PhoneNumberDesc;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers behind one calling code. What libphonenumber says about a number depends on its
 * length and on which of its plan's expressions it matches: it is asked once for each class of
 * numbers that match the same ones, and its answer holds for all of them.
 */
final class NumberPlan {
  private static final int LONGEST = 17;

  private final PhoneNumberUtil library;
  private final int callingCode;
  private final DigitClasses classes;
  private final Map<Integer, Line> lines = new HashMap<>();
  private int generation;

  private NumberPlan(PhoneNumberUtil library, int callingCode, DigitClasses classes) {
    this.library = library;
    this.callingCode = callingCode;
    this.classes = classes;
  }

  /** The plan of the countries that share a calling code; nothing when it can't be understood. */
  static Optional<NumberPlan> of(
      PhoneNumberUtil library, int callingCode, List<PhoneMetadata> countries) {
    var whole = new LinkedHashSet<String>();
    var beginnings = new LinkedHashSet<String>();
    for (PhoneMetadata country : countries) {
      descriptions(country).forEach(desc -> whole.add(desc.getNationalNumberPattern()));
      beginnings.add(country.getLeadingDigits());
    }
    whole.remove("");
    beginnings.remove("");
    return DigitClasses.of(whole, beginnings)
        .map(classes -> new NumberPlan(library, callingCode, classes));
  }

  private static List<PhoneNumberDesc> descriptions(PhoneMetadata country) {
    return List.of(
        country.getGeneralDesc(),
        country.getFixedLine(),
        country.getMobile(),
        country.getTollFree(),
        country.getPremiumRate(),
        country.getSharedCost(),
        country.getPersonalNumber(),
        country.getVoip(),
        country.getPager(),
        country.getUan(),
        country.getVoicemail());
  }

  /** What the number behind the calling code is; {@code national} holds ASCII digits alone. */
  Line line(String national) {
    if (national.length() > LONGEST) {
      return Line.INVALID;
    }
    classes.tidy();
    int state = classes.start();
    for (int i = 0; i < national.length(); i++) {
      state = classes.next(state, national.charAt(i) - '0');
    }
    if (generation != classes.generation()) {
      lines.clear();
      generation = classes.generation();
    }
    int key = state * (LONGEST + 1) + national.length();
    Line line = lines.get(key);
    if (line == null) {
      line = line(library, number(national));
      lines.put(key, line);
    }
    return line;
  }

  private PhoneNumber number(String national) {
    var number = new PhoneNumber().setCountryCode(callingCode);
    int zeros = 0;
    while (zeros < national.length() - 1 && national.charAt(zeros) == '0') {
      zeros++;
    }
    if (zeros > 0) {
      number.setItalianLeadingZero(true).setNumberOfLeadingZeros(zeros);
    }
    return number.setNationalNumber(Long.parseLong(national));
  }

  /** The library's own answer; the number's region is looked up once instead of three times. */
  static Line line(PhoneNumberUtil library, PhoneNumber number) {
    String region = library.getRegionCodeForNumber(number);
    if (region == null || !library.isValidNumberForRegion(number, region)) {
      return Line.INVALID;
    }
    PhoneNumberType type = library.getNumberType(number);
    Phone.Kind kind =
        switch (type) {
          case MOBILE -> Phone.Kind.MOBILE;
          case FIXED_LINE -> Phone.Kind.LANDLINE;
          case TOLL_FREE -> Phone.Kind.TOLL_FREE;
          default -> Phone.Kind.UNKNOWN;
        };
    return new Line(kind, region.equals("001") ? "" : region, type == PhoneNumberType.PREMIUM_RATE);
  }
}
