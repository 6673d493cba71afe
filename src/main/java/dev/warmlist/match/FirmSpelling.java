package dev.warmlist.match;

import dev.warmlist.clean.Companies;
import dev.warmlist.clean.Company;

/**
 * How a firm's name is spelt.
 *
 * @param key one form for all spellings of it, without the legal form; empty when no firm is named
 * @param fullness how much it says: each of its words, and a legal form
 */
record FirmSpelling(String key, int fullness) {
  private static final FirmSpelling NONE = new FirmSpelling("", 0);

  /** Reads a name. */
  static FirmSpelling of(String company) {
    if (company.isEmpty()) {
      return NONE;
    }
    Company read = Companies.read(company);
    String key = Spelling.key(read.key());
    int fullness = 2 * Words.of(key).size() + (read.legalForm().isEmpty() ? 0 : 1);
    return new FirmSpelling(key.isEmpty() ? Spelling.key(company) : key, fullness);
  }
}
