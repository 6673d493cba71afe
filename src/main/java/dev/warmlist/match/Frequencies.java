package dev.warmlist.match;

/**
 * How likely it is that two rows of different prospects agree by chance: the list's own term
 * frequencies, drawn towards what is usual in the world as long as the list is short.
 */
final class Frequencies {
  private static final double SMALLEST_LIST = 200;

  private final MatchIndex index;
  private final double size;

  Frequencies(MatchIndex index, Model model) {
    this.index = index;
    this.size = size(model.rows(index.size()));
  }

  /** The number of rows of a list as a power of two; a short list counts as one of 200. */
  static double size(int rows) {
    return Bits.log2(Math.max(rows, SMALLEST_LIST));
  }

  /** The {@link #size(int)} of the list that decides: the model's, or the one at hand. */
  double size() {
    return size;
  }

  double given(int code) {
    return index.givens.frequency(code, 1 / 600.0, 1000);
  }

  double family(int code) {
    return index.families.frequency(code, 1 / 4000.0, 1000);
  }

  double firm(int code) {
    return index.firms.frequency(code, 1 / 2000.0, 300);
  }

  double firmWord(String word) {
    int code = index.firmWords.find(word);
    return index.firmWords.frequency(code, 1 / 2000.0, 300) * 2;
  }

  double title(int code) {
    return index.titles.frequency(code, 1 / 200.0, 300);
  }

  double domain(int code) {
    return index.domains.frequency(code, 1 / 2000.0, 300);
  }

  double street(int code) {
    return index.streets.frequency(code, 1 / 4000.0, 300);
  }

  double city(int code) {
    return index.cities.frequency(code, 1 / 200.0, 300);
  }

  double postcode(int code) {
    return index.postcodes.frequency(code, 1 / 1000.0, 300);
  }

  double phone(int code) {
    return index.phones.frequency(code, 1 / 2000.0, 300);
  }

  /** Days of sixty years, and some chance for the firsts of January that forms fill in. */
  double birthDay(int code) {
    return index.births.frequency(code, 1 / 15000.0, 3000);
  }

  double mail(int code) {
    return index.mails.frequency(code, 1 / 2000.0, 300);
  }
}
