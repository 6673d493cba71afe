package dev.warmlist.tag;

import dev.warmlist.clean.Companies;
import dev.warmlist.clean.Email;
import dev.warmlist.clean.Memo;
import dev.warmlist.clean.Sites;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The firms that a team competes with, by domain or by name. A domain covers its subdomains; a name
 * is compared without its legal form, whole. Thread-confined.
 */
final class Competitors {
  private final Set<String> domains = new LinkedHashSet<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final Memo<String> keys = new Memo<>(company -> Companies.read(company).key());

  /** Competitors as a team writes them: {@code rival.example}, {@code Rival GmbH}. */
  Competitors(Collection<String> entries) {
    for (String entry : entries) {
      String domain = entry.strip().contains(" ") ? "" : Sites.domain(entry);
      if (!domain.isEmpty()) {
        domains.add(domain);
      } else if (!Companies.read(entry).key().isEmpty()) {
        names.add(Companies.read(entry).key());
      }
    }
  }

  /** What says that somebody is of one of these firms, if anything does. */
  Optional<String> evidence(Values values, List<Email> emails) {
    if (domains.isEmpty() && names.isEmpty()) {
      return Optional.empty();
    }
    for (Email email : emails) {
      if (covers(email.domain())) {
        return Optional.of("e-mail at " + email.domain());
      }
    }
    String site = Sites.domain(values.first(Field.WEBSITE));
    if (covers(site)) {
      return Optional.of("website " + site);
    }
    return values.all(Field.COMPANY).stream()
        .filter(company -> names.contains(keys.of(company)))
        .map(company -> "company \"" + company + '"')
        .findFirst();
  }

  private boolean covers(String domain) {
    for (String at = domain; !at.isEmpty(); ) {
      if (domains.contains(at)) {
        return true;
      }
      int dot = at.indexOf('.');
      at = dot < 0 ? "" : at.substring(dot + 1);
    }
    return false;
  }
}
