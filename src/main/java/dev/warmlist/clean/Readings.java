package dev.warmlist.clean;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a cleaner's rows repeat, read once. */
final class Readings {
  private final Memo<Company> companies = new Memo<>(Companies::read);
  private final Memo<JobTitle> titles = new Memo<>(Titles::read);
  private final Memo<Heard> remarks = new Memo<>(Dispositions::hear);
  private final Memo<Optional<String>> countries = new Memo<>(Countries::read);
  private final Memo<String> cities = new Memo<>(Cities::cased);
  private final Memo<Optional<Disposition>> dispositions = new Memo<>(Dispositions::read);
  private final Map<String, Memo<Optional<Region>>> regions = new HashMap<>();

  Company company(String text) {
    return companies.of(text);
  }

  JobTitle title(String text) {
    return titles.of(text);
  }

  Heard heard(String text) {
    return remarks.of(text);
  }

  Optional<String> country(String text) {
    return countries.of(text);
  }

  String city(String text) {
    return cities.of(text);
  }

  Optional<Disposition> disposition(String text) {
    return dispositions.of(text);
  }

  Optional<Region> region(String text, String country) {
    return regions
        .computeIfAbsent(country, c -> new Memo<>(region -> Regions.read(region, c)))
        .of(text);
  }
}
