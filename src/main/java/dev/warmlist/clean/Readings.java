package dev.warmlist.clean;

/** What a cleaner's rows repeat, read once. */
final class Readings {
  private final Memo<Company> companies = new Memo<>(Companies::read);
  private final Memo<JobTitle> titles = new Memo<>(Titles::read);
  private final Memo<Heard> remarks = new Memo<>(Dispositions::hear);

  Company company(String text) {
    return companies.of(text);
  }

  JobTitle title(String text) {
    return titles.of(text);
  }

  Heard heard(String text) {
    return remarks.of(text);
  }
}
