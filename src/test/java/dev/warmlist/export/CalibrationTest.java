package dev.warmlist.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {

  /** The intervals are those of Wilson's formula as printed in tables (Newcombe, 1998). */
  @ParameterizedTest(name = "{1} of {0}")
  @CsvSource({
    "263, 81, 0.2553, 0.3662",
    "148, 15, 0.0624, 0.1605",
    "20, 0, 0, 0.1611",
    "29, 1, 0.0061, 0.1718",
    "20, 20, 0.8389, 1"
  })
  void weighed_sharesOfPairs_haveWilsonsInterval(long pairs, long hits, double low, double high) {
    var weighed = new Weighed(pairs, 0, hits);
    assertThat(weighed.low()).isEqualTo(low, within(5e-5));
    assertThat(weighed.high()).isEqualTo(high, within(5e-5));
  }

  @Test
  void error_bins_isTheMeanDistanceOverPairs() {
    var calibration =
        new Calibration(
            List.of(
                new Calibration.Bin(0, 0.5, new Weighed(0, 0, 0)),
                new Calibration.Bin(0.5, 0.9, new Weighed(10, 8, 6)),
                new Calibration.Bin(0.9, 1, new Weighed(30, 28.5, 30))));
    assertThat(calibration.pairs()).isEqualTo(40);
    assertThat(calibration.error()).isEqualTo((10 * 0.2 + 30 * 0.05) / 40, within(1e-12));
    assertThat(new Calibration(List.of()).error()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1.0000, 100 %",
    "0.99996, 0.9999, 99.9 %",
    "0.98761, 0.9876, 98.8 %",
    "0, 0.0000, 0.0 %"
  })
  void shares_lessThanAll_areNeverRoundedUpToAll(double share, String figures, String words) {
    assertThat(Shares.of(share)).isEqualTo(figures);
    assertThat(Shares.percent(share).replace('\u00a0', ' ')).isEqualTo(words);
  }
}
