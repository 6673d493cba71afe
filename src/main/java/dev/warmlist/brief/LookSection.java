package dev.warmlist.brief;

import dev.warmlist.brief.Sheet.Line;
import dev.warmlist.brief.Sheet.Section;
import dev.warmlist.clean.Email;
import dev.warmlist.clean.Emails;
import dev.warmlist.clean.Sites;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where to look, as addresses that were made from the lists alone. */
final class LookSection {
  private static final String PEOPLE = "https://www.linkedin.com/search/results/people/?keywords=";
  private static final String FIRMS =
      "https://www.linkedin.com/search/results/companies/?keywords=";
  private static final String WEB = "https://duckduckgo.com/?q=";

  private final Known known;

  LookSection(Known known) {
    this.known = known;
  }

  Section section() {
    List<Line> lines = new ArrayList<>();
    site().ifPresent(lines::add);
    if (!known.permission().blocked().containsKey(Channel.SOCIAL)) {
      network().ifPresent(lines::add);
    }
    Field place = known.has(Field.CITY) ? Field.CITY : Field.POSTCODE;
    search(Field.NAME, Field.COMPANY, place)
        .ifPresent(
            words -> lines.add(Line.link("Search the web", words, WEB + Web.encoded(words))));
    return new Section(
        "Look",
        lines.isEmpty()
            ? "There is nothing to search for: no name, no firm, no site."
            : "Links made from the lists; nothing was fetched.",
        lines);
  }

  /** The firm's site, else that of a mailbox of theirs that no free provider gives away. */
  private Optional<Line> site() {
    Optional<Line> own =
        known.all(Field.WEBSITE).stream()
            .flatMap(value -> Sites.read(value).stream())
            .findFirst()
            .map(site -> Line.link("Site", host(site.url()), Web.safe(site.url())));
    return own.filter(line -> !line.link().isEmpty()).or(this::mailSite);
  }

  private Optional<Line> mailSite() {
    return known.all(Field.EMAIL).stream()
        .map(Emails::of)
        .filter(mail -> mail.kind() == Email.Kind.WORK || mail.kind() == Email.Kind.ROLE)
        .map(Email::domain)
        .findFirst()
        .map(domain -> Line.link("Site, by the e-mail", domain, Web.safe("https://" + domain)));
  }

  private static String host(String url) {
    return url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
  }

  /** The profile when it is known, else a search on the network. */
  private Optional<Line> network() {
    Optional<Line> profile =
        known.all(Field.PROFILE).stream()
            .findFirst()
            .map(address -> Line.link("Profile", address, Web.safe("https://" + address)));
    String where = known.isCompany() ? FIRMS : PEOPLE;
    return profile.or(
        () ->
            (known.isCompany() ? search(Field.COMPANY) : search(Field.NAME, Field.COMPANY))
                .map(words -> Line.link("Search LinkedIn", words, where + Web.encoded(words))));
  }

  /** The words of these fields, each once; nothing when the first two are unknown. */
  private Optional<String> search(Field... fields) {
    if (!known.has(Field.NAME) && !known.has(Field.COMPANY)) {
      return Optional.empty();
    }
    Set<String> words =
        Stream.of(fields)
            .map(known::first)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return Optional.of(String.join(" ", words).replaceAll("\\s+", " ").strip());
  }
}
