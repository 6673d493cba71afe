package dev.warmlist.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.warmlist.ExitStatus;
import dev.warmlist.UserError;
import dev.warmlist.match.ListModel;
import dev.warmlist.match.TermCounts;
import dev.warmlist.match.Weight;
import dev.warmlist.prospect.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ModelJsonTest {
  @TempDir private Path folder;

  @Test
  void read_whatWasWritten_isEqual() throws IOException {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    for (int i = 0; i < 20; i++) {
      ListModel model = model(random);
      ModelReader.Written read = read(text(model));
      assertThat(read.model()).isEqualTo(model);
      assertThat(read.program()).isEqualTo("warmlist 1.0");
    }
  }

  @Test
  void write_frequencies_theMostFrequentFirst() {
    Map<String, TermCounts> terms = new LinkedHashMap<>(ListModel.shipped().terms());
    terms.put("city", new TermCounts(99, new TreeMap<>(Map.of("b", 3, "a", 3, "c", 40))));
    String text = text(new ListModel(0.9, 0.5, 99, ListModel.shipped().kinds(), terms));
    assertThat(text)
        .contains("\"frequent\": {\n        \"c\": 40,\n        \"a\": 3,\n        \"b\": 3\n");
  }

  @Test
  void read_numbersThatFollowTakenOut_areNotMissed() throws IOException {
    String text =
        text(ListModel.shipped())
            .replaceAll(", \"(bits|prior_m)\": [-.0-9]+", "")
            .replaceAll("\"prior_(bits|probability)\": [-.0-9]+,", "")
            .replaceAll("(?s)\"about\": \\[.*?\\],", "");
    assertThat(text).doesNotContain("bits", "about", "prior");
    assertThat(read(text).model()).isEqualTo(ListModel.shipped());
  }

  @Test
  void read_changedWeight_isTaken() throws IOException {
    String text =
        text(ListModel.shipped())
            .replaceFirst("\\{\"m\": 0.06,", "{\"m\": 0.25,")
            .replaceFirst("\"bits\": 6.91", "\"bits\": 8.97");
    Weight weight = read(text).model().of(Kind.PERSON).weights().get(1);
    assertThat(weight).isEqualTo(new Weight("given-name", "nickname", 0.25, 0.0005));
  }

  /** The first place where the text stands is changed; the error names the line of the change. */
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "warmlist-model"      | "warmlist-plan"     | schema | no model of warmlist's
          "schema":             | "name":             | name | no model of warmlist's
          "schema_version": 1   | "schema_version": 2 | schema_version | of version 2, and this program knows 1
          "program":            | "progam":           | progam | Did you mean program?
          "merge_at": 0.9       | "merge_at": 0.5     | merge_at | a number above 0.5 and at most 1
          "merge_at": 0.9       | "merge_at": 1e999   | merge_at | a number above 0.5 and at most 1
          "review_at": 0.5      | "review_at": 0.95   | review_at | review_at is above merge_at
          "rows": 1             | "rows": 1.5         | rows | 1.5, and a whole number from 1 on
          "rows": 1             | "rows": "1"         | rows | a number is expected
          "duplicates": 1       | "duplicates": 0     | person.duplicates | a number above 0
          "prior_bits": -7.64   | "prior_bits": -3    | person.prior_bits | make it -7.64: write that
          "prior_probability": 0.00498 | "prior_probability": 0.5 | person.prior_probability | make it 0.00498
          "given-name": {       | "given-nmae": {     | person.comparisons.given-nmae | Did you mean given-name?
          "nickname": {         | "nicknames": {      | person.comparisons.given-name.nicknames | Did you mean nickname?
          "nickname": {         | "exact": {          | person.comparisons.given-name.exact | stands there twice
          {"m": 0.06,           | {"m": 1.06,         | person.comparisons.given-name.nickname.m | here stands 1.06, and a number above 0 and at most 1
          {"m": 0.06,           | {"m": 0.1,          | person.comparisons.given-name.nickname.bits | make it 7.64: write that
          {"m": 0.06, "u"       | {"u"                | person.comparisons.given-name.nickname.m | this is missing
          "u": 0.0005           | "u": 0              | person.comparisons.given-name.nickname.u | a number above 0
          "bits": 6.91          | "bits": 6.99        | person.comparisons.given-name.nickname.bits | make it 6.91: write that
          "bits": 6.91          | "bit": 6.91         | person.comparisons.given-name.nickname.bit | Did you mean bits?
          {"m": 0.8, "u": 0     | {"m": 0.8, "u": 0, "bits": 3 | person.comparisons.given-name.exact.bits | take them out
          "values": 0           | "value": 0          | frequencies.given-name.value | Did you mean values?
          "frequent": {}        | "frequent": {"x": 2} | frequencies.given-name.frequent.x | a whole number from 3 on
          "frequent": {}        | "frequent": {"x": 9} | frequencies.given-name | "x" stands there 9 times among 0
          "company-word": {     | "company-ward": {   | frequencies.company-ward | Did you mean company-word?
          """)
  void read_wrongDocument_saysLinePathAndRemedy(
      String old, String changed, String path, String problem) throws IOException {
    String text = text(ListModel.shipped()).replaceAll("\\{\\s+\\}", "{}");
    int at = text.indexOf(old);
    assertThat(at).as(old).isPositive();
    UserError error = error(text.substring(0, at) + changed + text.substring(at + old.length()));
    long line = text.substring(0, at).lines().count();
    assertThat(error.text()).contains("m.json:").contains(problem);
    assertThat(error.place().orElseThrow().column()).isEqualTo(path);
    assertThat(error.place().orElseThrow().line()).isBetween(line, line + 2);
    assertThat(error.status()).isEqualTo(ExitStatus.BAD_LIST);
    assertThat(error.remedy()).isNotEmpty();
  }

  @ParameterizedTest(name = "without {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "merge_at": 0.9,                    | merge_at                        | this is missing
          (?s)\\n  "company": .*(?="frequencies")  | company                         | this is missing
          "duplicates": 1,                    | person.duplicates               | this is missing
          "typo": [^\\n]*\\n                  | person.comparisons.given-name   | the level "typo" is missing
          (?s)"given-name": .*?"middle        | person.comparisons.given-name   | the level "exact" is missing
          (?s)\\n    "city": .*?\\n    },            | frequencies.city                | this is missing
          "values": 0,                        | frequencies.given-name.values   | this is missing
          """)
  void read_somethingMissing_namesIt(String part, String path, String problem) throws IOException {
    String text = text(ListModel.shipped());
    String without = text.replaceFirst(part, part.endsWith("middle") ? "\"middle" : "");
    assertThat(without).isNotEqualTo(text);
    UserError error = error(without);
    assertThat(error.problem()).isEqualTo(problem);
    assertThat(error.place().orElseThrow().column()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Name,Email\nAnn,ann@acme.example\n", "{", "[]", "17", "{} {}", "\u0000{}"})
  void read_somethingElse_isNoModel(String text) throws IOException {
    UserError error = error(text);
    assertThat(error.status()).isEqualTo(ExitStatus.BAD_LIST);
    assertThat(error.remedy()).contains("Name a model that warmlist wrote");
  }

  @Test
  void read_folderOrNothing_isMissingInput() {
    for (Path path : List.of(folder, folder.resolve("none.json"))) {
      UserError error = catchThrowableOfType(UserError.class, () -> ModelReader.read(path));
      assertThat(error.status()).isEqualTo(ExitStatus.MISSING_INPUT);
    }
  }

  /** A model of random numbers. */
  private static ListModel model(RandomGenerator random) {
    Map<Kind, ListModel.OfKind> kinds = new EnumMap<>(Kind.class);
    ListModel.shipped()
        .kinds()
        .forEach(
            (kind, of) ->
                kinds.put(
                    kind,
                    new ListModel.OfKind(
                        random.nextDouble() + 1e-6,
                        of.weights().stream()
                            .map(
                                w ->
                                    new Weight(
                                        w.comparison(),
                                        w.level(),
                                        Math.pow(random.nextDouble(), 4) + 1e-9,
                                        w.u() * random.nextDouble()))
                            .toList())));
    Map<String, TermCounts> terms = new LinkedHashMap<>();
    for (String term : ListModel.shipped().terms().keySet()) {
      var counts = new TreeMap<String, Integer>();
      for (int i = random.nextInt(9); i > 0; i--) {
        counts.put("w\"ö\\ \u0001\ud83d\ude00" + i, 3 + random.nextInt(1000));
      }
      terms.put(term, new TermCounts(2000 + random.nextInt(9), counts));
    }
    double line = 0.6 + 0.4 * random.nextDouble();
    return new ListModel(
        line, line * random.nextDouble(0.01, 1), 1 + random.nextInt(99999), kinds, terms);
  }

  private static String text(ListModel model) {
    var out = new ByteArrayOutputStream();
    ModelJson.write(out, "m.json", "1.0", model);
    return out.toString(StandardCharsets.UTF_8);
  }

  private ModelReader.Written read(String text) throws IOException {
    return ModelReader.read(Files.writeString(folder.resolve("m.json"), text));
  }

  private UserError error(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("m.json"), text);
    return catchThrowableOfType(UserError.class, () -> ModelReader.read(file));
  }
}
