package dev.warmlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchOptionsTest {
  private static final String LIST = "Name,Email,Ref\nAnn Lee,ann@acme.example,17\n";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --merge-at 0.5                    | above 0.5 and at most 1
          --merge-at 1.1                    | above 0.5 and at most 1
          --merge-at NaN                    | above 0.5 and at most 1
          --merge-at nearly                 | '--merge-at'
          --review-at 0                     | above 0 and at most --merge-at, which is 0.9
          --review-at 0.99                  | above 0 and at most --merge-at, which is 0.9
          --merge-at 0.9 --review-at 0.95   | above 0 and at most --merge-at, which is 0.9
          --trust crm.csv                   | Lists: -.
          --identifier Reff                 | did you mean "Ref"?
          --map Ref=phone --identifier Ref  | --map says that this column holds phone
          """)
  void dedupe_optionThatCantBe_isAUsageErrorThatNamesWhatCan(String options, String allowed) {
    Invocation run = dedupe(options);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(allowed);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "--merge-at 1",
    "--merge-at 0.501 --review-at 0.501",
    "--review-at 0.01",
    "--trust -",
    "--identifier ref"
  })
  void dedupe_optionThatCanBe_runs(String options) {
    assertThat(dedupe(options).status()).isZero();
  }

  private static Invocation dedupe(String options) {
    var args = new ArrayList<>(List.of("dedupe", "-"));
    Pattern.compile(" ").splitAsStream(options).forEach(args::add);
    return Invocation.withInput(LIST, args.toArray(String[]::new));
  }
}
