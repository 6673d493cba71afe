package dev.warmlist.clean;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import dev.warmlist.clean.NumberPlans.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberPlansTest {
  private static final int NUMBERS = 2_100_000;
  private static final int CHUNKS = 42;
  private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

  /** Most lists are of these; a rare region comes once in a while. */
  private static final List<String> COMMON =
      List.of("US", "US", "US", "US", "CA", "JM", "DE", "FR", "GB", "IT", "ES", "NL", "AT", "CH");

  private static final List<String> ALL = List.copyOf(new TreeSet<>(LIBRARY.getSupportedRegions()));

  private static Reading asked(String dial, String region) {
    try {
      var number = LIBRARY.parse(dial, region.isEmpty() ? "ZZ" : region);
      return Reading.of(
          LIBRARY.format(number, PhoneNumberFormat.E164), NumberPlan.line(LIBRARY, number));
    } catch (NumberParseException e) {
      return Reading.NOTHING;
    }
  }

  private static String region(SplittableRandom random) {
    List<String> regions = random.nextInt(8) == 0 ? ALL : COMMON;
    return regions.get(random.nextInt(regions.size()));
  }

  /** A number as it is dialled at home, with or without the trunk prefix, or from abroad. */
  private static String dial(SplittableRandom random, String region) {
    var dial = new StringBuilder();
    int code = LIBRARY.getCountryCodeForRegion(region);
    switch (random.nextInt(4)) {
      case 0 -> dial.append('+').append(code);
      case 1 -> dial.append(code == 1 ? "1" : "0");
      case 2 -> dial.append(random.nextInt(20) == 0 ? String.valueOf(code) : "");
      default -> {}
    }
    int digits = code == 1 && random.nextInt(10) > 0 ? 10 : random.nextInt(4, 13);
    for (int i = 0; i < digits; i++) {
      dial.append((char) ('0' + random.nextInt(i == 0 && random.nextInt(4) > 0 ? 1 : 0, 10)));
    }
    return dial.toString();
  }

  private static List<String> differences(int chunk) {
    var random = new SplittableRandom(chunk);
    var plans = new NumberPlans(LIBRARY);
    var differences = new ArrayList<String>();
    int understood = 0;
    for (int i = 0; i < NUMBERS / CHUNKS; i++) {
      String region = region(random);
      String dial = dial(random, region);
      String home = random.nextInt(10) == 0 ? "" : region;
      var read = plans.read(dial, home);
      understood += read.isPresent() ? 1 : 0;
      if (read.isPresent() && !read.get().equals(asked(dial, home))) {
        differences.add(home + " " + dial + ": " + read.get() + " not " + asked(dial, home));
      }
    }
    if (understood < NUMBERS / CHUNKS / 2) {
      differences.add("too few were read: " + understood);
    }
    return differences;
  }

  @Test
  void read_millionsOfRandomNumbers_answersAsTheLibraryDoes() {
    var differences =
        IntStream.range(0, CHUNKS)
            .parallel()
            .boxed()
            .flatMap(c -> differences(c).stream())
            .toList();

    assertThat(differences).isEmpty();
  }

  /** Numbers near the borders of what a plan allows, where a wrong class would show first. */
  @Test
  void read_exampleNumbersWithOneDigitChanged_answersAsTheLibraryDoes() {
    var plans = new NumberPlans(LIBRARY);
    for (String region : ALL) {
      for (var type : PhoneNumberUtil.PhoneNumberType.values()) {
        var example = LIBRARY.getExampleNumberForType(region, type);
        if (example != null) {
          String e164 = LIBRARY.format(example, PhoneNumberFormat.E164);
          for (int at = 2; at < e164.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
              String near = e164.substring(0, at) + digit + e164.substring(at + 1);
              plans
                  .read(near, region)
                  .ifPresent(read -> assertThat(read).as(near).isEqualTo(asked(near, region)));
            }
          }
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "4155552671, US", "14155552671, US", "+14155552671, ''", "8769221234, JM", "030901820, DE",
    "+4930901820, DE", "0142685300, FR", "02079460958, GB", "0612345678, NL", "612345678, ES"
  })
  void read_plainNumbers_doesNotNeedTheLibrary(String dial, String region) {
    assertThat(new NumberPlans(LIBRARY).read(dial, region))
        .hasValueSatisfying(read -> assertThat(read.line().valid()).isTrue());
  }

  @Test
  void read_exampleNumbersOfAllRegions_areThemselves() {
    var plans = new NumberPlans(LIBRARY);
    for (String region : ALL) {
      String e164 = LIBRARY.format(LIBRARY.getExampleNumber(region), PhoneNumberFormat.E164);
      plans.read(e164, "").ifPresent(read -> assertThat(read.e164()).isEqualTo(e164));
    }
  }

  @Test
  void line_ofTheLibrary_isValidWhereItSaysSo() {
    for (String region : ALL) {
      var example = LIBRARY.getExampleNumber(region);
      assertThat(NumberPlan.line(LIBRARY, example).valid())
          .isEqualTo(LIBRARY.isValidNumber(example));
    }
  }
}
